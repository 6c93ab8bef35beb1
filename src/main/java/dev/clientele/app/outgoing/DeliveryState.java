package dev.clientele.app.outgoing;

import dev.clientele.model.subscription.Subscription;
import dev.clientele.model.subscription.Subscription.State;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How it stands with what the bot sends by itself.
///
/// @param waiting messages that are due and not there
/// @param active subscriptions that come
/// @param paused subscriptions that rest, because a person wanted it so or because nobody takes them
/// @param nextRun when the next digest is due; empty where none comes
public record DeliveryState(long waiting, int active, List<Subscription> paused, Optional<Instant> nextRun) {

    public DeliveryState {
        paused = List.copyOf(paused);
    }

    /// As the store has it.
    public static DeliveryState of(Database database, Instant now) {
        var subscriptions = new SubscriptionStore(database).all();
        var active = subscriptions.stream().filter(Subscription::isActive).toList();
        var next = active.stream().map(subscription -> subscription.order().timetable().nextAfter(now)).min(Comparator.naturalOrder());
        return new DeliveryState(new Outbox(database, Duration.ZERO).count("waiting"), active.size(),
                subscriptions.stream().filter(subscription -> subscription.state() == State.PAUSED).toList(), next);
    }
}
