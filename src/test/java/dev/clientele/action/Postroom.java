package dev.clientele.action;

import dev.clientele.action.reminder.Reminders;
import dev.clientele.app.outgoing.Renderers;
import dev.clientele.command.DataState;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.delivery.DeliveryService;
import dev.clientele.delivery.DueSubscriptions;
import dev.clientele.delivery.Rendering;
import dev.clientele.delivery.Rights;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.store.Database;
import dev.clientele.store.action.ActionStore;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.SubscriptionStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// What goes out by itself, as while the bot runs, by one platform.
public final class Postroom {

    private Postroom() {}

    /// Looks once whether anybody is to be reminded of an action, and sends what waits.
    public static void round(Database database, String platform, MessageSender outlet, InstantSource clock) {
        var outbox = new Outbox(database, Duration.ofMinutes(5));
        new Reminders(new ActionStore(database), outbox, name -> Optional.empty(), BusinessCalendar.standard()).run(clock.instant());
        var claims = new DueSubscriptions(new SubscriptionStore(database), Duration.ofHours(20), subscription -> Map.of());
        var press = new Renderers(delivery -> new Rendering.Skipped("none"), delivery -> new Rendering.Skipped("none"), DataState.SOUND);
        var means = new DeliveryService.Means(claims, outbox, press, Map.of(platform, outlet), Rights.OPEN);
        try (var postroom = new DeliveryService(means, Optional.empty(), clock)) {
            postroom.round();
        }
    }
}
