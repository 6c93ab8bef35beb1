package dev.clientele.insight.flows;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.Rates;
import dev.clientele.analysis.Ratios;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flow;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// The tables of flows: the periods with their customers, and the revenue bridge.
record FlowTables(FlowAnswer answer) {

    /// A part of the revenue bridge; minor units.
    private record Part(String label, long net) {}

    List<Table> all() {
        return List.of(steps(), bridge());
    }

    /// A row for each period: of the trend where one period was asked for, so that it stands against those before.
    private Table steps() {
        var trend = answer.trend();
        var rates = IntStream.range(0, trend.periods().size()).mapToObj(this::rates).toList();
        var total = answer.flows().total();
        var table = TableBuilder.ranked(trend.periods().size())
                .column("period", "Period", Unit.Plain.TEXT, step -> new Value.Text(answer.asked().label(trend.periods().get(step))),
                        new Value.Text("Total"));
        counts(table, "opening", "Opening", Flow::opening, total);
        counts(table, "new", "+ New", Flow::gained, total);
        counts(table, "regained", "+ Regained", Flow::regained, total);
        counts(table, "lost", "- Lost", Flow::lost, total);
        counts(table, "closing", "= Closing", Flow::closing, total);
        table.column("retentionRate", "Retention", Unit.Plain.SHARE, step -> rates.get(step).retention(), Rates.ofChain().retention())
                .column("nrr", "NRR", Unit.Plain.SHARE, step -> rates.get(step).nrr(), Rates.ofChain().nrr());
        if (answer.flows().periods().size() == 1) {
            table.withoutTotals();
        }
        return table.table("Active customers");
    }

    private void counts(TableBuilder<Integer> table, String name, String label, ToIntFunction<Flow> count, Flow total) {
        table.column(name, label, Unit.Plain.COUNT, step -> new Value.Count(count.applyAsInt(answer.trend().flows().get(step))),
                new Value.Count(count.applyAsInt(total)));
    }

    private Rates rates(int period) {
        var trend = answer.trend();
        return trend.boundaries().stepsOf(period).length > 1
                ? Rates.ofChain()
                : Rates.of(trend.flows().get(period), trend.periods().get(period).start(), answer.asked());
    }

    private Table bridge() {
        var total = answer.flows().total();
        var parts = List.of(new Part("Opening", total.openingNet()), new Part("+ New", total.gainedNet()),
                new Part("+ Regained", total.regainedNet()), new Part("+ Expansion", total.expansion()),
                new Part("- Contraction", -total.contraction()), new Part("- Lost", -total.lostNet()));
        return TableBuilder.of(parts)
                .column("part", "Revenue bridge" + answer.when(), Unit.Plain.TEXT, part -> new Value.Text(part.label()),
                        new Value.Text("= Closing"))
                .column("netRevenue", "Net revenue", answer.asked().money(), part -> answer.money(part.net()),
                        answer.money(total.closingNet()))
                .column("share", "Of opening", Unit.Plain.SHARE, part -> ofOpening(part.net()), ofOpening(total.closingNet()))
                .table("Net revenue");
    }

    private Value ofOpening(long minor) {
        return answer.isOpeningWhole()
                ? Ratios.share(minor, answer.flows().total().openingNet(), "no opening revenue")
                : Coverage.BEGINS_LATER;
    }
}
