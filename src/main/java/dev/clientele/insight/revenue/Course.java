package dev.clientele.insight.revenue;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.portfolio.breakdown.Cells;
import dev.clientele.portfolio.breakdown.DayTable;
import dev.clientele.portfolio.breakdown.Grouping;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a measure went over the steps of a period, and over those of the days it is compared with.
///
/// @param now a number for each step
/// @param before a number for each step of the days it is compared with; as many as there are steps where both can lie over each other
record Course(Sold sold, Grain grain, List<Period> steps, List<Double> now, List<Double> before) {

    private static final Set<Grain> LONG = Set.copyOf(Grain.monthsAndLonger());
    private static final int MOST_DAYS = 16;
    private static final int MOST_WEEKS = 100;
    private static final int MOST_MONTHS = 37;
    private static final int MOST_QUARTERS = 32;

    /// The course as a line shows it: without a first month or quarter of which the period holds the last days only, since a line that
    /// climbs out of nothing tells of a rise that never was.
    static Course of(Sold sold) {
        var course = of(sold, grain(sold.period()));
        return course.steps.size() > 2 && course.beginsWithin() ? course.withoutFirst() : course;
    }

    private boolean beginsWithin() {
        var first = steps.getFirst();
        return LONG.contains(grain) && !sold.asked().settings().calendar().of(grain, first.start()).start().equals(first.start());
    }

    private Course withoutFirst() {
        return new Course(sold, grain, steps.subList(1, steps.size()), now.subList(1, now.size()),
                before.isEmpty() ? before : before.subList(1, before.size()));
    }

    static Course of(Sold sold, Grain grain) {
        var steps = steps(sold, sold.period(), grain);
        var before = sold.before().map(days -> numbers(sold, steps(sold, days, grain))).orElse(List.of());
        return new Course(sold, grain, steps, numbers(sold, steps), before);
    }

    /// Steps of a length at which a line has enough points and not too many.
    private static Grain grain(Period period) {
        var days = ChronoUnit.DAYS.between(period.start(), period.end());
        var months = ChronoUnit.MONTHS.between(period.start(), period.end());
        if (days <= MOST_DAYS) {
            return Grain.DAY;
        }
        if (days < MOST_WEEKS) {
            return Grain.WEEK;
        }
        if (months <= MOST_MONTHS) {
            return Grain.MONTH;
        }
        return months <= 3 * MOST_QUARTERS ? Grain.QUARTER : Grain.YEAR;
    }

    /// Weeks are counted from the period's first day, so that those of two periods lie over each other.
    private static List<Period> steps(Sold sold, Period period, Grain grain) {
        if (grain != Grain.WEEK) {
            return sold.asked().settings().calendar().steps(period, grain);
        }
        return Stream.iterate(period.start(), day -> day.isBefore(period.end()), day -> day.plusWeeks(1))
                .map(day -> new Period(day, Period.earlier(day.plusWeeks(1), period.end()), day.toString()))
                .toList();
    }

    private static List<Double> numbers(Sold sold, List<Period> steps) {
        var cells = cells(sold, steps);
        return IntStream.range(0, steps.size()).mapToObj(step -> RevenueMeasure.number(sold.value(Bought.of(cells, 0, step)))).toList();
    }

    private static Cells cells(Sold sold, List<Period> steps) {
        return sold.cells(new Grouping.None(), table(steps));
    }

    /// Adjacent periods as a table of days.
    static DayTable table(List<Period> steps) {
        var at = IntStream.concat(steps.stream().mapToInt(Period::startDay), IntStream.of(steps.getLast().endDay())).toArray();
        return DayTable.adjacent(at);
    }

    List<String> labels() {
        return steps.stream().map(step -> label(sold, step, grain)).toList();
    }

    /// A step as an axis names it: `Nov 2025`, and `3 Nov` for a day or the week that begins on it, with its year where there are several.
    static String label(Sold sold, Period step, Grain grain) {
        if (grain == Grain.DAY || grain == Grain.WEEK) {
            var day = sold.asked().wording().day(step.start());
            var isOfOneYear = sold.period().start().getYear() == sold.period().lastDay().getYear();
            return isOfOneYear ? day.substring(0, day.lastIndexOf(' ')) : day;
        }
        return BusinessCalendar.axisLabel(step, sold.asked().wording().locale());
    }
}
