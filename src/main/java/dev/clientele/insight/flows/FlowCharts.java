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
        var subtitle = answer.phrase("Customers won, won back and lost, and those active at the end of each period"
                + "[{cut}; {start}, where the data begins, is left out]")
                .with("cut", first > 0).with("start", label(trend.periods().getFirst()));
        var heading = new ChartSpec.Heading(answer.finding(), subtitle.words(), alt);
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
            described.add(answer.phrase("{period}: {new} new, {regained} regained, {lost} lost, {active} active")
                    .with("period", trend.periods().get(i).label()).with("new", flow.gained()).with("regained", flow.regained())
                    .with("lost", flow.lost()).with("active", flow.closing()).words());
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
        var title = answer.phrase("Net revenue of active customers went from {opening} to {closing}")
                .with("opening", answer.money(total.openingNet())).with("closing", answer.money(total.closingNet())).words();
        var alt = answer.phrase("{title}{when}: {new} from new, {regained} from regained customers, {expansion} expansion, "
                + "{contraction} contraction, {lost} lost.")
                .with("title", title).with("new", answer.money(total.gainedNet()))
                .with("regained", answer.money(total.regainedNet())).with("expansion", answer.money(total.expansion()))
                .with("contraction", answer.money(total.contraction())).with("lost", answer.money(total.lostNet())).words();
        var subtitle = answer.phrase("Revenue of the {window month} before the start and before the end of {period}{filters}")
                .with("window", answer.terms().activityWindowMonths()).with("period", answer.span().noun()).words();
        return new ChartSpec.Waterfall(new ChartSpec.Heading(title, subtitle, alt), answer.asked().money(), steps);
    }

    private String label(Period period) {
        return BusinessCalendar.axisLabel(period, answer.wording().locale());
    }

    private double major(long minor) {
        return answer.money(minor).major().doubleValue();
    }
}
