package dev.clientele.insight.compare;

import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.portfolio.StepSums;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Net revenue of the subjects added up over time, a line each, which ends at its total; where their period is too short for a line, or periods do not begin with a
/// month, a bar each. Periods lie over each other, month by month from their beginnings.
record CompareChart(Comparison comparison) {

    private static final int LEAST_STEPS = 3;
    private static final int MOST_MONTHS = 25;
    private static final int MOST_QUARTERS = 32;
    private static final List<Tone> TONES = List.of(Tone.PRIMARY, Tone.SECOND, Tone.THIRD, Tone.FOURTH);

    List<ChartSpec> all() {
        if (comparison.figures().stream().allMatch(of -> of.sums().net() == 0)) {
            return List.of();
        }
        return List.of(comparison.subjects().arePeriods() ? periods() : alike());
    }

    /// Subjects over the same period.
    private ChartSpec alike() {
        var period = subjects().getFirst().period();
        var steps = comparison.asked().settings().calendar().steps(period, grain(period));
        if (steps.size() < LEAST_STEPS) {
            return bars();
        }
        var labels = steps.stream().map(step -> BusinessCalendar.axisLabel(step, comparison.asked().wording().locale())).toList();
        var series = IntStream.range(0, subjects().size()).mapToObj(i -> series(i, steps, steps.size())).toList();
        var subtitle = comparison.asked().wording().phrase("Net revenue added up by {grain}{when}").with("grain", grain(period).word())
                .with("when", PeriodPhrase.of(subjects().getFirst().period(), comparison.asked().wording()).clause()).words();
        return new ChartSpec.Lines(heading(subtitle), comparison.asked().money(), labels, series);
    }

    private static Grain grain(Period period) {
        var months = ChronoUnit.MONTHS.between(period.start(), period.end());
        if (months <= MOST_MONTHS) {
            return Grain.MONTH;
        }
        return months <= 3 * MOST_QUARTERS ? Grain.QUARTER : Grain.YEAR;
    }

    private ChartSpec periods() {
        var calendar = comparison.asked().settings().calendar();
        var steps = subjects().stream().map(subject -> calendar.steps(subject.period(), Grain.MONTH)).toList();
        var most = steps.stream().mapToInt(List::size).max().orElse(0);
        var beginMonths = subjects().stream().allMatch(subject -> subject.period().start().getDayOfMonth() == 1);
        if (!beginMonths || most < LEAST_STEPS || most > MOST_MONTHS) {
            return bars();
        }
        var series = IntStream.range(0, steps.size()).mapToObj(i -> series(i, steps.get(i), most)).toList();
        return new ChartSpec.Lines(heading("Net revenue added up month by month" + filters()), comparison.asked().money(),
                months(steps, most), series);
    }

    /// The months' names where all periods begin with the same one, else their numbers.
    private List<String> months(List<List<Period>> steps, int most) {
        var first = steps.getFirst().getFirst().start().getMonth();
        var same = steps.stream().allMatch(one -> one.getFirst().start().getMonth() == first);
        if (same) {
            return IntStream.range(0, most).mapToObj(first::plus)
                    .map(month -> month.getDisplayName(TextStyle.SHORT, comparison.asked().wording().locale())).toList();
        }
        return IntStream.rangeClosed(1, most).mapToObj(month -> "Month " + month).toList();
    }

    /// A gap where a step is still to come.
    private Series series(int index, List<Period> steps, int most) {
        var subject = subjects().get(index);
        var end = subject.asked().dataEndDay();
        var starts = steps.stream().mapToInt(Period::startDay);
        var at = IntStream.concat(starts, IntStream.of(steps.getLast().endDay())).map(day -> Math.min(end, day)).toArray();
        var sums = StepSums.of(subject.selection(), at);
        var values = new ArrayList<>(Collections.nCopies(most, Double.NaN));
        var total = 0L;
        for (var i = 0; i < steps.size() && steps.get(i).startDay() < end; i++) {
            total += sums[i];
            values.set(i, major(total));
        }
        return new Series(subject.label(), values, TONES.get(index));
    }

    private ChartSpec bars() {
        var ranked =
                comparison.figures().stream().sorted(Comparator.<SubjectFigures>comparingLong(of -> of.sums().net()).reversed()).toList();
        var shown = comparison.subjects().arePeriods() ? comparison.figures() : ranked;
        return new ChartSpec.Bars(heading("Net revenue" + filters()), comparison.asked().money(), shown.stream()
                .map(of -> new Bar(of.subject().label(), major(of.sums().net()), "", Tone.PRIMARY)).toList());
    }

    private Heading heading(String subtitle) {
        var words = new CompareWords(comparison);
        var spoken = comparison.figures().stream().map(of -> of.subject().label() + " " + comparison.words(of.sums().net()))
                .collect(Collectors.joining(", "));
        return new Heading(words.finding(), subtitle, words.finding() + ". Net revenue: " + spoken + ".");
    }

    private String filters() {
        return new CompareWords(comparison).around();
    }

    private List<ComparedSubject> subjects() {
        return comparison.subjects().list();
    }

    private double major(long minor) {
        return comparison.money(minor).major().doubleValue();
    }
}
