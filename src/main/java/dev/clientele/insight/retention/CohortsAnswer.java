package dev.clientele.insight.retention;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Cohorts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The cohorts of customers by their first purchase, with what was asked.
///
/// @param steps the calendar steps from the first cohort's to that of the as-of day; each one's cohort has its number
/// @param shown the numbers of the cohorts that are shown, ascending; those with customers
/// @param dropped how many earlier cohorts are not shown because they are too many
record CohortsAnswer(Inquiry asked, Grain grain, List<Period> steps, Cohorts cohorts, List<Integer> shown, int dropped) {

    /// More than so many are hard to read; a person may ask for another number.
    static final int MOST_COHORTS = 24;

    /// A cohort of fewer customers says little by its rate.
    static final int LEAST_SPOKEN = 10;

    private static final int MONTHS_OF_MONTHS = 18;
    private static final int YEARS_OF_QUARTERS = 4;

    static CohortsAnswer of(Inquiry asked) {
        var won = won(asked);
        var grain = RetentionPeriods.grain(asked.invocation()).orElseGet(() -> grain(won.start(), asked.dataEnd()));
        var calendar = asked.settings().calendar();
        var all = calendar.steps(new Period(calendar.of(grain, won.start()).start(), calendar.of(grain, asked.asOf()).end(), ""), grain);
        var cohorts = (int) all.stream().filter(step -> step.start().isBefore(won.end())).count();
        var dropped = Math.max(0, cohorts - asked.invocation().count().orElse(MOST_COHORTS));
        var steps = all.subList(dropped, all.size());
        var starts = IntStream.concat(steps.stream().mapToInt(Period::startDay), IntStream.of(steps.getLast().endDay())).toArray();
        var gathered = Cohorts.of(asked.selection(), starts, Math.max(won.startDay(), starts[0]), won.endDay(), asked.dataEndDay());
        var shown = IntStream.range(0, cohorts - dropped).filter(cohort -> gathered.customers()[cohort] > 0).boxed().toList();
        return new CohortsAnswer(asked, grain, steps, gathered, shown, dropped);
    }

    /// The days in which the customers of the cohorts bought first: those of the period, or all with data, up to the as-of day.
    private static Period won(Inquiry asked) {
        var first = asked.portfolio().firstDay().orElse(asked.asOf());
        var start = asked.invocation().period().map(Period::start).filter(named -> named.isAfter(first)).orElse(first);
        var end = asked.invocation().period().map(Period::end).filter(named -> named.isBefore(asked.dataEnd())).orElse(asked.dataEnd());
        if (start.isAfter(asked.asOf())) {
            return new Period(asked.asOf(), asked.asOf(), "");
        }
        return new Period(start, Period.later(start, end), "");
    }

    private static Grain grain(LocalDate start, LocalDate end) {
        if (!start.plusMonths(MONTHS_OF_MONTHS).isBefore(end)) {
            return Grain.MONTH;
        }
        return start.plusYears(YEARS_OF_QUARTERS).isBefore(end) ? Grain.YEAR : Grain.QUARTER;
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /// How many of all cohorts have customers, in all.
    int customers() {
        return shown.stream().mapToInt(cohort -> cohorts.customers()[cohort]).sum();
    }

    /// The greatest age that any shown cohort has begun.
    int greatestAge() {
        return isEmpty() ? 0 : cohorts.steps() - 1 - shown.getFirst();
    }

    /// The share of a cohort's customers who bought at an age; undefined where that has not begun.
    Value share(int cohort, int age) {
        return begun(cohort, age, () -> new Value.Share((double) cohorts.active(cohort, age) / cohorts.customers()[cohort]));
    }

    /// The net revenue that a cohort's customers brought at an age; undefined where that has not begun.
    Value net(int cohort, int age) {
        return begun(cohort, age, () -> asked.money(cohorts.net(cohort, age)));
    }

    private Value begun(int cohort, int age, Supplier<Value> value) {
        return cohorts.hasBegun(cohort, age) ? value.get() : new Value.Undefined("has not begun by the as-of day");
    }

    /// A sentence with gaps to be filled; `{step}`, `{when}` and `{filters}` are filled already.
    Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("step", grain::word).offer("when", this::when);
    }

    /// ` in 2019`; empty for all time.
    private String when() {
        return asked.invocation().period().map(named -> PeriodPhrase.of(named, asked.wording()).clause()).orElse("");
    }

    /// The same share of all cohorts for which that step is over.
    Value average(int age) {
        var customers = 0L;
        var active = 0L;
        for (var cohort : shown) {
            if (cohorts.isOver(cohort, age)) {
                customers += cohorts.customers()[cohort];
                active += cohorts.active(cohort, age);
            }
        }
        return Value.share(active, customers, "it is over for no cohort");
    }

    /// The last cohort worth speaking of for which the step after its own is over, or -1.
    int latest() {
        return shown.stream().filter(cohort -> cohorts.isOver(cohort, 1) && cohorts.customers()[cohort] >= LEAST_SPOKEN)
                .reduce((first, second) -> second).orElse(-1);
    }

    String label(int cohort) {
        return steps.get(cohort).label();
    }
}
