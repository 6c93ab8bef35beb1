package dev.clientele.delivery;

import dev.clientele.command.Reply;
import dev.clientele.model.schedule.ScheduleParser;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.SubscriptionStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A postroom over a store in a folder, with a platform called `moody` and messages that say their own name.
record Office(SubscriptionStore subscriptions, Outbox outbox, DeliveryService postroom, InstantSource clock) {

    static final Address CHANNEL = new Address("moody", "C1");
    static final Address CREATOR = new Address("moody", "U1");
    static final Address ADMIN = new Address("moody", "U9");
    static final Duration USEFUL = Duration.ofHours(20);
    static final Duration LEASE = Duration.ofMinutes(5);

    static Office over(Path store, URI server, InstantSource clock) {
        return over(store, server, clock, outbox -> Office::printed);
    }

    static Office over(Path store, URI server, InstantSource clock, Function<Outbox, Function<LeasedMessage, Rendering>> press) {
        return over(store, server, clock, press, Rights.OPEN);
    }

    /// @param press makes messages that are compared with those in the outbox
    /// @param rights who may read what
    static Office over(Path store, URI server, InstantSource clock, Function<Outbox, Function<LeasedMessage, Rendering>> press,
            Rights rights) {
        var database = Database.open(store);
        var subscriptions = new SubscriptionStore(database);
        var outbox = new Outbox(database, LEASE);
        var claims = new DueSubscriptions(subscriptions, USEFUL, subscription -> Map.of());
        var means = new DeliveryService.Means(claims, outbox, press.apply(outbox), Map.of("moody", new HttpMessageSender(server)), rights);
        return new Office(subscriptions, outbox, new DeliveryService(means, Optional.of(ADMIN), clock), clock);
    }

    Subscription subscribe(String timetable) {
        return subscribe(timetable, CHANNEL);
    }

    Subscription subscribe(String timetable, Address to) {
        var when = new ScheduleParser(ZoneOffset.UTC, LocalTime.of(8, 0)).parse(timetable);
        return subscriptions.add(new Subscription.Order(to, CREATOR, when, ""), clock.instant());
    }

    static Rendering printed(LeasedMessage delivery) {
        var draft = delivery.draft();
        var text = draft.body().isEmpty() ? draft.name() : draft.body();
        return new Rendering.Ready(new Reply("digest", "", text, Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 0),
                "of=" + draft.name(), draft.kind() == Kind.DIGEST);
    }
}
