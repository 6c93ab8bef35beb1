package dev.clientele.app;

import dev.clientele.alert.AlertRenderer;
import dev.clientele.alert.AlertRound;
import dev.clientele.alert.AlertWarrants;
import dev.clientele.alert.call.CallsCommand;
import dev.clientele.alert.command.AlertDependencies;
import dev.clientele.alert.command.AlertsCommand;
import dev.clientele.app.settings.Settings;
import dev.clientele.command.Command;
import dev.clientele.delivery.Rendering;
import dev.clientele.delivery.Warrant;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertRuleStore;
import dev.clientele.store.outbox.CallStore;
import dev.clientele.store.outbox.OwnerAddressStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Alerts, put together over a store: how they are ordered, when they are checked and what makes them.
record AlertDesk(Database database, AlertDependencies.Data data, Settings.Alerts manners, DigestDesk.Reach reach, InstantSource clock) {

    private static final Logger LOG = LoggerFactory.getLogger(AlertDesk.class);
    /// Those that the bot can send messages to by itself.
    private static final Set<String> PLATFORMS = Set.of("web", "slack");

    /// The command by which alerts are ordered.
    Command command() {
        return new AlertsCommand(means());
    }

    /// The command that tells whom to call.
    Command calls() {
        return new CallsCommand(means(), manners.calls());
    }

    private AlertDependencies means() {
        return new AlertDependencies(data, new AlertRuleStore(database), new AlertCaseStore(database), new CallStore(database),
                new AlertDependencies.Reach(PLATFORMS, reach.places()::named), clock);
    }

    /// Makes their messages.
    Function<LeasedMessage, Rendering> press() {
        return new AlertRenderer(data.portfolio(), data.terms(), shelf(), clock)::print;
    }

    /// The orders by which an alert goes out.
    Function<LeasedMessage, List<Warrant>> warrants() {
        return new AlertWarrants(new AlertRuleStore(database), new AlertCaseStore(database));
    }

    /// Checks them, and puts what they found into the outbox.
    Consumer<Instant> round() {
        return new AlertRound(data.portfolio(), data.terms(), shelf(), manners.policy())::run;
    }

    private AlertRound.Shelf shelf() {
        return new AlertRound.Shelf(new AlertRuleStore(database), new AlertCaseStore(database), this::owner);
    }

    /// Where an owner is to be found: as was said of them, or else where a platform knows someone of their name. Where a platform cannot
    /// say at this moment, whoever ordered the alert hears of it all the same.
    Optional<Address> owner(String name) {
        try {
            return new OwnerAddressStore(database).find(name).or(() -> reach.book().person(name));
        } catch (IllegalStateException unknown) {
            LOG.warn("where the owner of an account is to be found is not known", unknown);
            return Optional.empty();
        }
    }
}
