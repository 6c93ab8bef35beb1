package dev.clientele.insight.revenue;

import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import java.util.ArrayList;
import java.util.List;

/// The course of a total: a line over its days, weeks, months or quarters, and one over those of the days it is compared with; for
/// what is too short to have a course a bar each.
record TotalChart(Sold sold, String headline) {

    private static final int LEAST_STEPS = 3;

    List<ChartSpec> all() {
        var course = Course.of(sold);
        return List.of(course.steps().size() < LEAST_STEPS ? bars() : lines(course));
    }

    private ChartSpec lines(Course course) {
        var series = new ArrayList<Series>();
        if (course.before().size() == course.now().size()) {
            series.add(new Series(sold.beforeLabel(), course.before(), Tone.MUTED));
        }
        series.add(new Series(sold.label(), course.now(), Tone.PRIMARY));
        return new ChartSpec.Lines(heading("by " + course.grain().word()), sold.measure().unit(sold.asked()), course.labels(), series);
    }

    private ChartSpec bars() {
        var bars = new ArrayList<Bar>();
        sold.before().ifPresent(days -> bars.add(bar(sold.beforeLabel(), sold.total(days), Tone.MUTED)));
        bars.add(bar(sold.label(), sold.total(sold.period()), Tone.PRIMARY));
        return new ChartSpec.Bars(heading(PeriodPhrase.of(sold.period(), sold.asked().wording()).clause().strip()),
                sold.measure().unit(sold.asked()), bars);
    }

    private Bar bar(String label, Bought bought, Tone tone) {
        return new Bar(label, RevenueMeasure.number(sold.value(bought)), "", tone);
    }

    private ChartSpec.Heading heading(String how) {
        var finding = headline.endsWith(".") ? headline.substring(0, headline.length() - 1) : headline;
        return new ChartSpec.Heading(finding, sold.measure().label() + " " + how + sold.asked().filterWords(), headline);
    }
}
