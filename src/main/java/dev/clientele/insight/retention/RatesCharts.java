package dev.clientele.insight.retention;

import dev.clientele.analysis.Rates;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.insight.retention.RatesAnswer.Group;
import dev.clientele.insight.retention.RatesAnswer.Step;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The charts of retention rates: over time, and by group.
record RatesCharts(RatesAnswer answer, Optional<Group> weakest) {

    private static final int MOST_BARS = 20;
    /// The rate of fewer customers is chance.
    private static final int LEAST_AT_START = 3;

    List<ChartSpec> all() {
        var charts = new ArrayList<ChartSpec>();
        var steps = answer.steps().stream().filter(step -> step.rates().retention() instanceof Value.Share).toList();
        if (steps.size() > 1) {
            charts.add(overTime(steps));
        }
        if (answer.groups().size() > 1) {
            charts.add(byGroup(answer.groups()));
        }
        return charts;
    }

    private ChartSpec overTime(List<Step> steps) {
        var labels = steps.stream().map(step -> BusinessCalendar.axisLabel(step.period(), answer.asked().wording().locale())).toList();
        var series = new ArrayList<>(List.of(new Series("Customers", numbers(steps, Rates::retention), Tone.PRIMARY)));
        var revenue = numbers(steps, Rates::nrr);
        if (revenue.stream().anyMatch(share -> !share.isNaN())) {
            series.add(new Series("Net revenue", revenue, Tone.SECOND));
        }
        var last = steps.subList(Math.max(0, steps.size() - 6), steps.size());
        var alt = answer.finding() + ". " + String.join("; ", last.stream()
                .map(step -> step.period().label() + ": " + words(step.rates().retention())).toList()) + ".";
        var subtitle = answer
                .phrase("Share of the customers at the start who still are active at the end"
                        + "{both:, and their net revenue against what it was (NRR)|}{filters}")
                .with("both", series.size() > 1).words();
        var heading = new Heading(answer.finding(), subtitle, alt);
        return new ChartSpec.Lines(heading, Unit.Plain.SHARE, labels, series);
    }

    private static List<Double> numbers(List<Step> steps, Function<Rates, Value> rate) {
        return steps.stream().map(step -> Ratios.drawn(rate.apply(step.rates()))).toList();
    }

    private ChartSpec byGroup(List<Group> groups) {
        var some = groups.stream().filter(group -> group.flow().opening() >= LEAST_AT_START).toList();
        var bars = (some.size() > 1 ? some : groups).stream().limit(MOST_BARS).map(this::bar).toList();
        var title = weakest.map(this::finding).orElse(answer.finding());
        var subtitle = answer
                .phrase("Customers kept by {group}{when}{filters}, of so many at the start[{cut}; the {bars} with the most customers]")
                .with("group", answer.grouping().word()).with("cut", bars.size() < groups.size()).with("bars", bars.size()).words();
        var alt = title + ". " + String.join(", ", groups.stream().limit(6)
                .map(group -> group.name() + " " + words(answer.rates(group.flow()).retention())).toList()) + ".";
        return new ChartSpec.Bars(new Heading(title, subtitle, alt), Unit.Plain.SHARE, bars);
    }

    private String finding(Group group) {
        return answer.phrase("In {word} {group} we kept {rate}, of all customers {all}").with("word", answer.grouping().word())
                .with("group", group.name()).with("rate", answer.rates(group.flow()).retention())
                .with("all", answer.rates().retention()).words();
    }

    private Bar bar(Group group) {
        var rate = (double) group.flow().retained() / group.flow().opening();
        var tone = weakest.equals(Optional.of(group)) ? Tone.LOSS : Tone.PRIMARY;
        return new Bar(group.name(), rate, "of " + answer.asked().wording().count(group.flow().opening()), tone);
    }

    private String words(Value share) {
        return answer.asked().wording().brief(share);
    }
}
