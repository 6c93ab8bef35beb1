package dev.clientele.insight.retention;

import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Invocation;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import java.util.List;
import java.util.Optional;

/// The periods a question about retention rates speaks of. A rate belongs to a period no longer than the activity window.
record RetentionPeriods(Inquiry asked) {

    /// The grain that a person named, if any.
    static Optional<Grain> grain(Invocation invocation) {
        return invocation.choice("by")
                .flatMap(word -> Grain.monthsAndLonger().stream().filter(grain -> grain.word().equals(word)).findFirst());
    }

    /// The period whose rates the headline tells: the one named or, where that is longer than the activity window, its last step;
    /// without one the window that ends with the as-of day.
    ///
    /// @throws Refusal when it begins after the as-of day
    Period spoken() {
        var named = asked.invocation().period();
        named.ifPresent(asked::requireBegun);
        return named.map(this::lastStep).orElseGet(this::trailing);
    }

    /// The steps to look back on: of the period named, or of the calendar up to the end of the spoken one.
    ///
    /// @throws Refusal when they are too many
    List<Period> steps() {
        var spoken = spoken();
        var named = asked.invocation().period().filter(whole -> !fitsWindow(whole) || grain(asked.invocation()).isPresent());
        var steps = asked.settings().calendar().steps(named.orElseGet(() -> fromTheFirst(spoken)), grain());
        asked.requireFew(steps);
        return steps.stream().filter(step -> step.start().isBefore(asked.dataEnd())).toList();
    }

    /// The one that was named or the longest calendar step that is no longer than the window.
    private Grain grain() {
        return grain(asked.invocation()).orElseGet(this::longestInWindow);
    }

    private Grain longestInWindow() {
        var months = asked.settings().activityWindowMonths();
        if (months < 3) {
            return Grain.MONTH;
        }
        return months < 12 ? Grain.QUARTER : Grain.YEAR;
    }

    /// Whole calendar steps from that of the first day with data to the last one over by the end of the spoken period.
    private Period fromTheFirst(Period spoken) {
        var calendar = asked.settings().calendar();
        var first = calendar.of(grain(), asked.portfolio().firstDay().orElse(asked.asOf())).start();
        var last = calendar.of(grain(), spoken.end()).start();
        return new Period(Period.earlier(first, last), last, "");
    }

    /// All of a period that is no longer than the activity window.
    private Period lastStep(Period whole) {
        if (fitsWindow(whole)) {
            return whole;
        }
        var named = grain(asked.invocation()).filter(grain -> grain.compareTo(longestInWindow()) >= 0);
        return asked.settings().calendar().steps(whole, named.orElseGet(this::longestInWindow)).stream()
                .filter(step -> step.start().isBefore(asked.dataEnd()))
                .reduce((first, second) -> second).orElse(whole);
    }

    private Period trailing() {
        var months = asked.settings().activityWindowMonths();
        return new Period(asked.dataEnd().minusMonths(months), asked.dataEnd(), "last " + asked.wording().counted(months, "month"));
    }

    private boolean fitsWindow(Period period) {
        return !period.start().plusMonths(asked.settings().activityWindowMonths()).isBefore(period.end());
    }
}
