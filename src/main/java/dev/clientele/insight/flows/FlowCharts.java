package dev.clientele.insight.flows;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Step;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.portfolio.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// The charts of flows: who came and went over time with the balance of active customers, and the revenue bridge.
record FlowCharts(FlowAnswer answer) {

    List<ChartSpec> all() {
        var charts = new ArrayList<ChartSpec>();
        charts.add(trend());
        var total = answer.flows().total();
        if (answer.isOpeningWhole() && (total.openingNet() != 0 || total.closingNet() != 0)) {
            charts.add(bridge());
        }
        return charts;
    }

    private ChartSpec trend() {
        var trend = answer.trend();
        var first = firstDrawn();
        var labels =
                trend.periods().stream().skip(first).map(this::label).toList();
        var series = List.of(series("New", first, Flow::gained, Tone.GAIN), series("Regained", first, Flow::regained, Tone.REGAIN),
                series("Lost", first, flow -> -flow.lost(), Tone.LOSS));
        var active = series("Active", first, Flow::closing, Tone.PRIMARY);
        var alt = answer.finding() + ". " + String.join("; ", described()) + ".";
        var begins = first == 0 ? "" : "; " + label(answer.trend().periods().getFirst()) + ", where the data begins, is left out";
        var subtitle = "Customers won, won back and lost, and those active at the end of each period" + begins;
        var heading = new ChartSpec.Heading(answer.finding(), subtitle, alt);
        return new ChartSpec.StackedBars(heading, Unit.Plain.COUNT, labels, series, List.of(active));
    }

    /// Where the data begins everyone is new, and that column would dwarf all others: it stands in the table alone.
    private int firstDrawn() {
        var flows = answer.trend().flows();
        return flows.size() > 2 && flows.getFirst().opening() == 0 && flows.get(1).opening() > 0 ? 1 : 0;
    }

    private Series series(String label, int first, ToIntFunction<Flow> count, Tone tone) {
        return new Series(label, answer.trend().flows().stream().skip(first).map(flow -> (double) count.applyAsInt(flow)).toList(), tone);
    }

    private List<String> described() {
        var described = new ArrayList<String>();
        var trend = answer.trend();
        for (var i = Math.max(0, trend.periods().size() - 6); i < trend.periods().size(); i++) {
            var flow = trend.flows().get(i);
            described.add(trend.periods().get(i).label() + ": " + flow.gained() + " new, " + flow.regained() + " regained, " + flow.lost()
                    + " lost, " + flow.closing() + " active");
        }
        return described;
    }

    private ChartSpec bridge() {
        var total = answer.flows().total();
        var steps = List.of(new Step("Opening", major(total.openingNet()), true, Tone.MUTED),
                new Step("New", major(total.gainedNet()), false, Tone.GAIN),
                new Step("Regained", major(total.regainedNet()), false, Tone.REGAIN),
                new Step("Expansion", major(total.expansion()), false, Tone.GAIN),
                new Step("Contraction", major(-total.contraction()), false, Tone.LOSS),
                new Step("Lost", major(-total.lostNet()), false, Tone.LOSS),
                new Step("Closing", major(total.closingNet()), true, Tone.MUTED));
        var title = "Net revenue of active customers went from " + words(total.openingNet()) + " to " + words(total.closingNet());
        var alt = title + answer.when() + ": " + words(total.gainedNet()) + " from new, " + words(total.regainedNet())
                + " from regained customers, "
                + words(total.expansion()) + " expansion, " + words(total.contraction()) + " contraction, " + words(total.lostNet())
                + " lost.";
        var subtitle = "Revenue of the " + answer.terms().activityWindowMonths() + " months before the start and before the end of "
                + answer.phrase().noun() + answer.asked().filterWords();
        return new ChartSpec.Waterfall(new ChartSpec.Heading(title, subtitle, alt), answer.asked().money(), steps);
    }

    private String label(Period period) {
        return BusinessCalendar.axisLabel(period, answer.wording().locale());
    }

    private String words(long minor) {
        return answer.wording().moneyShort(answer.money(minor));
    }

    private double major(long minor) {
        return answer.money(minor).major().doubleValue();
    }
}
