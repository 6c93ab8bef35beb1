package dev.clientele.insight.flows;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.Rates;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flow;
import java.util.ArrayList;
import java.util.List;

/// The tables of flows: the periods with their customers, and the revenue bridge.
record FlowTables(FlowAnswer answer) {

    List<Table> all() {
        return List.of(steps(), bridge());
    }

    /// A row for each period: of the trend where one period was asked for, so that it stands against those before.
    private Table steps() {
        var columns = List.of(new Column("period", "Period", Unit.Plain.TEXT), count("opening", "Opening"), count("new", "+ New"),
                count("regained", "+ Regained"), count("lost", "- Lost"), count("closing", "= Closing"),
                new Column("retentionRate", "Retention", Unit.Plain.SHARE), new Column("nrr", "NRR", Unit.Plain.SHARE));
        var rows = new ArrayList<List<Value>>();
        for (var i = 0; i < answer.trend().periods().size(); i++) {
            var period = answer.trend().periods().get(i);
            var flow = answer.trend().flows().get(i);
            rows.add(row(label(period), flow, singleStep(i) ? Rates.of(flow, period.start(), answer.asked()) : Rates.ofChain()));
        }
        var totals = answer.flows().periods().size() > 1 ? row("Total", answer.flows().total(), Rates.ofChain()) : List.<Value>of();
        return new Table("Active customers", columns, rows, totals);
    }

    private boolean singleStep(int period) {
        var count = 0;
        for (var group : answer.trend().boundaries().group()) {
            count += group == period ? 1 : 0;
        }
        return count == 1;
    }

    /// A period's label; one that is not over says how far the data goes.
    private String label(Period period) {
        return period.end().isAfter(answer.asked().dataEnd()) && !period.start().isAfter(answer.asked().asOf())
                ? period.label() + " (to " + answer.wording().day(answer.asked().asOf()) + ")"
                : period.label();
    }

    private static List<Value> row(String label, Flow flow, Rates rates) {
        return List.of(new Value.Text(label), new Value.Count(flow.opening()), new Value.Count(flow.gained()),
                new Value.Count(flow.regained()),
                new Value.Count(flow.lost()), new Value.Count(flow.closing()), rates.retention(), rates.nrr());
    }

    private Table bridge() {
        var total = answer.flows().total();
        var columns = List.of(new Column("part", "Revenue bridge" + answer.when(), Unit.Plain.TEXT),
                new Column("netRevenue", "Net revenue", answer.asked().money()),
                new Column("share", "Of opening", Unit.Plain.SHARE));
        var rows = List.of(part("Opening", total.openingNet(), total), part("+ New", total.gainedNet(), total),
                part("+ Regained", total.regainedNet(), total), part("+ Expansion", total.expansion(), total),
                part("- Contraction", -total.contraction(), total), part("- Lost", -total.lostNet(), total));
        return new Table("Net revenue", columns, rows, part("= Closing", total.closingNet(), total));
    }

    private List<Value> part(String label, long minor, Flow total) {
        var share =
                total.openingNet() > 0 ? new Value.Share((double) minor / total.openingNet()) : new Value.Undefined("no opening revenue");
        return List.of(new Value.Text(label), answer.money(minor), answer.isOpeningWhole() ? share : Coverage.BEGINS_LATER);
    }

    private static Column count(String name, String label) {
        return new Column(name, label, Unit.Plain.COUNT);
    }
}
