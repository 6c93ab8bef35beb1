package dev.clientele.action.reminder;

import dev.clientele.model.action.Action;
import dev.clientele.model.action.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that an action's owner has to do by a day: a step, or the action itself.
///
/// @param step empty for the action itself
public record DueWork(Action action, Optional<Step> step, LocalDate due) {

    /// What is to be done by the end of a day and is not, the longest overdue first.
    public static List<DueWork> by(LocalDate day, List<Action> actions) {
        return actions.stream().filter(action -> action.state().isOpen()).flatMap(DueWork::of).filter(work -> !work.due().isAfter(day))
                .sorted(Comparator.comparing(DueWork::due).thenComparingLong(work -> work.action().id())).toList();
    }

    private static Stream<DueWork> of(Action action) {
        var whole = action.due().map(due -> new DueWork(action, Optional.empty(), due));
        var steps = action.steps().stream().filter(step -> !step.done() && step.due().isPresent())
                .map(step -> new DueWork(action, Optional.of(step), step.due().orElseThrow()));
        return Stream.concat(whole.stream(), steps);
    }

    /// `Call the silent accounts`, `Write the letter (Call the silent accounts)`.
    public String words() {
        return step.map(part -> part.text() + " (" + action.title() + ")").orElseGet(action::title);
    }

    /// Tells it from all other work, and from the same put off to another day.
    String name() {
        return "action/" + action.id() + step.map(part -> "/step/" + part.number()).orElse("") + "/due/" + due;
    }
}
