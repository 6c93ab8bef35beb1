package dev.clientele.action;

import dev.clientele.action.reminder.Reminders;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.State;
import dev.clientele.store.Database;
import dev.clientele.store.action.ActionStore;
import dev.clientele.store.outbox.Outbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// A process that carries out one action after the other, going on where another one died, and says each step once it is done, until it is
/// killed. It is started with a store in which somebody buys.
final class ActionChild {

    static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final Instant NOON = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private final Team team;
    private final Reminders reminders;

    private ActionChild(Database database) {
        team = Team.over(database).on(TODAY.toString());
        reminders = reminders(database);
    }

    static Reminders reminders(Database database) {
        return new Reminders(new ActionStore(database), new Outbox(database, Duration.ofMinutes(5)), name -> Optional.empty(),
                BusinessCalendar.standard());
    }

    static String title(int number) {
        return "Campaign " + number + " begins";
    }

    public static void main(String... arguments) {
        var child = new ActionChild(Database.open(Path.of(arguments[0])));
        for (var number = Integer.parseInt(arguments[1]);; number++) {
            for (var step = child.next(number); step.isPresent(); step = child.next(number)) {
                System.out.println(number + " " + step.get());
            }
        }
    }

    /// Does what comes next with an action.
    ///
    /// @return what was done; empty once all is
    private Optional<String> next(int number) {
        var found = team.actions.all().stream().filter(action -> action.title().equals(title(number))).findFirst();
        if (found.isEmpty()) {
            team.ask("action add \"" + title(number) + "\" from top 2");
            return Optional.of("idea");
        }
        var action = found.get();
        return switch (action.state()) {
            case IDEA -> said(action, "plan", " owner me due today step Letter by today");
            case PLANNED -> said(action, "start", "");
            case RUNNING -> running(action);
            case DONE, MEASURED, DROPPED -> Optional.empty();
        };
    }

    private Optional<String> running(Action action) {
        var customer = action.treated().getFirst().customer();
        if (action.outcome(customer).isEmpty()) {
            reminders.run(NOON);
            return said(action, "tick", " \"" + customer + "\" called: wants a letter");
        }
        return said(action, "done", " all said");
    }

    private Optional<String> said(Action action, String verb, String more) {
        team.ask("action " + verb + " " + action.id() + more);
        return Optional.of(team.actions.find(action.id()).map(Action::state).map(State::word).orElseThrow() + " " + verb);
    }
}
