package dev.clientele.action.reminder;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Person;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.store.action.ActionStore;
import dev.clientele.store.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;

/// Reminds the owners of actions, each alone, on the morning of the day on which something is due. A reminder has its name from what is due
/// and when, and the outbox takes each name once: however often it is looked, by however many processes, and whichever of them dies
/// at whatever moment, nobody is reminded twice of the same.
///
/// @param people where someone of a name is to be found, for those named without saying
public record Reminders(ActionStore actions, Outbox outbox, Function<String, Optional<Address>> people, BusinessCalendar calendar) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /// What has been due for longer was known when it was written down, or nobody was running to remind of it.
    private static final int LONGEST_AGO_DAYS = 3;
    private static final Duration USEFUL = Duration.ofHours(24);

    /// Puts what is due into the outbox, from eight in the morning on.
    public void run(Instant now) {
        var today = calendar.dayOf(now);
        if (now.atZone(calendar.zone()).toLocalTime().isBefore(MORNING)) {
            return;
        }
        for (var work : DueWork.by(today, actions.all())) {
            if (!work.due().isBefore(today.minusDays(LONGEST_AGO_DAYS))) {
                work.action().owner().flatMap(this::address)
                        .ifPresent(to -> outbox.put(OutboxMessage.notice(work.name(), to, text(work, today), now, now.plus(USEFUL))));
            }
        }
    }

    private Optional<Address> address(Person owner) {
        return owner.address().or(() -> people.apply(owner.name()));
    }

    /// `Due today: Call the silent accounts. 3 of 12 customers are ticked off. action show 4`.
    private static String text(DueWork work, LocalDate today) {
        var when = work.due().equals(today) ? "Due today: " : "Due since " + work.due() + ": ";
        return when + work.words() + "." + ticked(work.action()) + " `action show " + work.action().id() + "` has all of it.";
    }

    private static String ticked(Action action) {
        var all = action.treated();
        return all.isEmpty() ? "" : " " + action.ticked() + " of " + all.size() + " customers are ticked off.";
    }
}
