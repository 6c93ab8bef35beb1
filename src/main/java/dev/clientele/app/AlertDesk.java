package dev.clientele.app;

import dev.clientele.command.Command;
import dev.clientele.digest.Edition;
import dev.clientele.digest.alerts.AlertPress;
import dev.clientele.digest.alerts.AlertRound;
import dev.clientele.digest.alerts.Manners;
import dev.clientele.digest.alerts.orders.AlertsCommand;
import dev.clientele.digest.alerts.orders.Means;
import dev.clientele.model.delivery.Delivery;
import dev.clientele.store.Database;
import dev.clientele.store.delivery.AlertCaseStore;
import dev.clientele.store.delivery.AlertRuleStore;
import dev.clientele.store.delivery.OwnerAddressStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Alerts, put together over a store: how they are ordered, when they are checked and what makes them.
record AlertDesk(Database database, Means.Data data, Manners manners, InstantSource clock) {

    /// Those that the bot can send messages to by itself.
    private static final Set<String> PLATFORMS = Set.of("web", "slack");

    /// The command by which alerts are ordered.
    Command command() {
        return new AlertsCommand(new Means(data, new AlertRuleStore(database), new AlertCaseStore(database), PLATFORMS, clock));
    }

    /// Makes their messages.
    Function<Delivery, Edition> press() {
        return new AlertPress(data.portfolio(), data.terms(), shelf(), clock)::print;
    }

    /// Checks them, and puts what they found into the outbox.
    Consumer<Instant> round() {
        return new AlertRound(data.portfolio(), data.terms(), shelf(), manners)::run;
    }

    private AlertRound.Shelf shelf() {
        return new AlertRound.Shelf(new AlertRuleStore(database), new AlertCaseStore(database), new OwnerAddressStore(database)::find);
    }
}
