package dev.clientele.digest.command;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.command.Reply;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.OwnerAddressStore;
import dev.clientele.store.outbox.SubscriptionStore;
import java.time.InstantSource;
import java.util.function.Function;

/// What the command `digest` works with.
///
/// @param preview makes a digest as it would be now
/// @param recipients which owners get their own accounts
public record DigestDependencies(Stores stores, Places places, Recipients recipients, Function<DigestSample, Reply> preview,
        AnalysisSettings terms,
        InstantSource clock) {

    /// Where orders are kept.
    public record Stores(SubscriptionStore subscriptions, OwnerAddressStore owners, Outbox outbox) {}
}
