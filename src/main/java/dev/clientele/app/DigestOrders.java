package dev.clientele.app;

import dev.clientele.command.Command;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.digest.orders.DigestCommand;
import dev.clientele.digest.orders.Means;
import dev.clientele.digest.orders.Places;
import dev.clientele.digest.orders.Sample;
import dev.clientele.insight.Terms;
import dev.clientele.store.Database;
import dev.clientele.store.delivery.Outbox;
import dev.clientele.store.delivery.OwnerAddressStore;
import dev.clientele.store.delivery.SubscriptionStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// The command `digest`, put together over a store.
final class DigestOrders {

    /// Who only puts messages in takes none on.
    private static final Duration NO_LEASE = Duration.ofMinutes(5);
    private static final Set<String> PLATFORMS = Set.of("slack", "web");

    private DigestOrders() {}

    static Command over(Database database, Terms terms, InstantSource clock) {
        var stores = new Means.Stores(new SubscriptionStore(database), new OwnerAddressStore(database), new Outbox(database, NO_LEASE));
        var places = new Places(PLATFORMS, address -> Optional.empty());
        return new DigestCommand(new Means(stores, places, DigestOrders::preview, terms, clock));
    }

    private static Reply preview(Sample sample) {
        throw new Refusal("A digest cannot be shown yet; `digest list` shows those that are ordered.");
    }
}
