package dev.clientele.app;

import dev.clientele.digest.alerts.orders.AlertsCommand;
import dev.clientele.digest.alerts.orders.Means;
import dev.clientele.store.Database;
import dev.clientele.store.delivery.AlertCaseStore;
import dev.clientele.store.delivery.AlertRuleStore;
import java.time.InstantSource;
import java.util.Set;

/// Puts the command `alerts` together.
final class AlertOrders {

    /// Those that the bot can send messages to by itself.
    private static final Set<String> PLATFORMS = Set.of("web", "slack");

    private AlertOrders() {}

    static AlertsCommand over(Database database, Means.Data data, InstantSource clock) {
        return new AlertsCommand(new Means(data, new AlertRuleStore(database), new AlertCaseStore(database), PLATFORMS, clock));
    }
}
