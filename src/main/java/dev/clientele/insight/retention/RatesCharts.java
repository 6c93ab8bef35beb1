package dev.clientele.insight.retention;

import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Rates;
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
        var alt = answer.finding() + ". " + String.join("; ", steps.stream().skip(Math.max(0, steps.size() - 6))
                .map(step -> step.period().label() + ": " + words(step.rates().retention())).toList()) + ".";
        var heading = new Heading(answer.finding(), "Share of the customers at the start who still are active at the end"
                + (series.size() > 1 ? ", and their net revenue against what it was (NRR)" : "") + answer.asked().filterWords(), alt);
        return new ChartSpec.Lines(heading, Unit.Plain.SHARE, labels, series);
    }

    private static List<Double> numbers(List<Step> steps, Function<Rates, Value> rate) {
        return steps.stream().map(step -> rate.apply(step.rates()) instanceof Value.Share(double share) ? share : Double.NaN).toList();
    }

    private ChartSpec byGroup(List<Group> groups) {
        var some = groups.stream().filter(group -> group.flow().opening() >= LEAST_AT_START).toList();
        var shown = some.size() > 1 ? some : groups;
        var bars = shown.stream().limit(MOST_BARS).map(this::bar).toList();
        var word = answer.grouping().dimension().map(dimension -> dimension.word()).orElse("");
        var title = weakest.map(group -> "In " + word + " " + group.name() + " we kept " + words(answer.rates(group.flow()).retention())
                + ", of all customers " + words(answer.rates().retention())).orElse(answer.finding());
        var cut = bars.size() < groups.size() ? "; the " + bars.size() + " with the most customers" : "";
        var subtitle = "Customers kept by " + word + PeriodPhrase.of(answer.period(), answer.asked().wording()).clause()
                + answer.asked().filterWords() + ", of so many at the start" + cut;
        var alt = title + ". " + String.join(", ", groups.stream().limit(6)
                .map(group -> group.name() + " " + words(answer.rates(group.flow()).retention())).toList()) + ".";
        return new ChartSpec.Bars(new Heading(title, subtitle, alt), Unit.Plain.SHARE, bars);
    }

    private Bar bar(Group group) {
        var rate = (double) group.flow().retained() / group.flow().opening();
        var tone = weakest.equals(Optional.of(group)) ? Tone.LOSS : Tone.PRIMARY;
        return new Bar(group.name(), rate, "of " + answer.asked().wording().count(group.flow().opening()), tone);
    }

    private String words(Value share) {
        return share instanceof Value.Share(double part) ? answer.asked().wording().shareShort(part) : "-";
    }
}
