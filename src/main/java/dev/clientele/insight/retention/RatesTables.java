package dev.clientele.insight.retention;

import dev.clientele.analysis.Rates;
import dev.clientele.analysis.Scope;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tables of retention rates: the steps up to the period, and the period by group.
record RatesTables(RatesAnswer answer) {

    List<Table> all() {
        return answer.grouping().dimension().isPresent() && !answer.groups().isEmpty() ? List.of(steps(), groups()) : List.of(steps());
    }

    private Table steps() {
        var columns = new ArrayList<>(List.of(new Column("period", "Period", Unit.Plain.TEXT)));
        columns.addAll(columns());
        var rows = answer.steps().stream().map(step -> row(label(step.period()), step.flow(), step.rates())).toList();
        return new Table("Customers kept", columns, rows, List.of());
    }

    private static List<Column> columns() {
        return List.of(new Column("opening", "At the start", Unit.Plain.COUNT), new Column("retained", "Kept", Unit.Plain.COUNT),
                new Column("lost", "Lost", Unit.Plain.COUNT), new Column("retentionRate", "Retention", Unit.Plain.SHARE),
                new Column("churnRate", "Churn", Unit.Plain.SHARE), new Column("nrr", "NRR", Unit.Plain.SHARE),
                new Column("grr", "GRR", Unit.Plain.SHARE));
    }

    private static List<Value> row(String label, Flow flow, Rates rates) {
        return List.of(new Value.Text(label), new Value.Count(flow.opening()), new Value.Count(flow.retained()),
                new Value.Count(flow.lost()), rates.retention(), rates.churn(), rates.nrr(), rates.grr());
    }

    /// A period's label; one that is not over says how far the data goes.
    private String label(Period period) {
        return period.end().isAfter(answer.asked().dataEnd())
                ? period.label() + " (to " + answer.asked().wording().day(answer.asked().asOf()) + ")"
                : period.label();
    }

    private Table groups() {
        var dimension = answer.grouping().dimension().orElseThrow().word();
        var head = Character.toUpperCase(dimension.charAt(0)) + dimension.substring(1);
        var columns = new ArrayList<>(List.of(new Column(dimension, head, Unit.Plain.TEXT)));
        columns.addAll(columns());
        columns.add(new Column("change", "On year before", Unit.Plain.SHARE));
        var rows = answer.groups().stream().limit(answer.asked().invocation().countOrDefault())
                .map(group -> changed(row(group.name(), group.flow(), answer.rates(group.flow())), group.flow(), group.before())).toList();
        var all = changed(row("All customers", answer.flow(), answer.rates()), answer.flow(), answer.before());
        var shown = rows.size() < answer.groups().size() ? " (" + rows.size() + " of " + answer.groups().size() + ")" : "";
        return new Table("By " + dimension + ", " + answer.period().label() + shown, columns, rows, all);
    }

    private List<Value> changed(List<Value> row, Flow now, Optional<Flow> before) {
        var cells = new ArrayList<>(row);
        cells.add(answer.rates(now).retention() instanceof Value.Share(double rate)
                && before.map(flow -> answer.rates(flow).retention()).orElse(new Value.Text("")) instanceof Value.Share(double earlier)
                        ? new Value.Points(rate - earlier)
                        : before.isEmpty()
                                ? Scope.noYearBefore(answer.period())
                                : new Value.Undefined("no customer was active at the start of both"));
        return cells;
    }

}
