package dev.clientele.digest.orders;

import static java.util.Objects.requireNonNull;

import dev.clientele.command.Reply;
import dev.clientele.insight.Terms;
import dev.clientele.store.delivery.Outbox;
import dev.clientele.store.delivery.OwnerAddressStore;
import dev.clientele.store.delivery.SubscriptionStore;
import java.time.InstantSource;
import java.util.function.Function;

/// What the command `digest` works with.
///
/// @param preview makes a digest as it would be now
/// @param recipients which owners get their own accounts
public record Means(Stores stores, Places places, Recipients recipients, Function<Sample, Reply> preview, Terms terms,
        InstantSource clock) {

    public Means {
        requireNonNull(stores, "stores is null");
        requireNonNull(places, "places is null");
        requireNonNull(recipients, "recipients is null");
        requireNonNull(preview, "preview is null");
        requireNonNull(terms, "terms is null");
        requireNonNull(clock, "clock is null");
    }

    /// Where orders are kept.
    public record Stores(SubscriptionStore subscriptions, OwnerAddressStore owners, Outbox outbox) {
        public Stores {
            requireNonNull(subscriptions, "subscriptions is null");
            requireNonNull(owners, "owners is null");
            requireNonNull(outbox, "outbox is null");
        }
    }
}
