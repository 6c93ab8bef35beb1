package dev.clientele.insight.retention;

import dev.clientele.analysis.Rates;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flow;
import java.util.List;
import java.util.Optional;

/// The tables of retention rates: the steps up to the period, and the period by group.
record RatesTables(RatesAnswer answer) {

    /// A row of either table.
    private record Row(String label, Flow flow, Rates rates, Value change) {}

    List<Table> all() {
        return answer.grouping().dimension().isPresent() && !answer.groups().isEmpty() ? List.of(steps(), groups()) : List.of(steps());
    }

    private Table steps() {
        var rows = answer.steps().stream()
                .map(step -> new Row(answer.asked().label(step.period()), step.flow(), step.rates(), answer.change())).toList();
        var table = TableBuilder.of(rows).text("period", "Period", Row::label);
        rates(table);
        return table.table("Customers kept");
    }

    private static void rates(TableBuilder<Row> table) {
        table.count("opening", "At the start", row -> row.flow().opening()).count("retained", "Kept", row -> row.flow().retained())
                .count("lost", "Lost", row -> row.flow().lost())
                .column("retentionRate", "Retention", Unit.Plain.SHARE, row -> row.rates().retention())
                .column("churnRate", "Churn", Unit.Plain.SHARE, row -> row.rates().churn())
                .column("nrr", "NRR", Unit.Plain.SHARE, row -> row.rates().nrr())
                .column("grr", "GRR", Unit.Plain.SHARE, row -> row.rates().grr());
    }

    private Table groups() {
        var dimension = answer.grouping().dimension().orElseThrow();
        var rows = answer.groups().stream().limit(answer.asked().invocation().countOrDefault())
                .map(group -> row(group.name(), group.flow(), group.before())).toList();
        var table = TableBuilder.of(rows).text(dimension.word(), Phrase.capitalised(dimension.word()), Row::label);
        rates(table);
        return table.column("change", "On year before", Unit.Plain.SHARE, Row::change)
                .totals(row("All customers", answer.flow(), answer.before()))
                .table(answer.phrase("By {dimension}, {period}[{cut} ({shown} of {all})]").with("dimension", dimension.word())
                        .with("period", answer.period().label()).with("cut", rows.size() < answer.groups().size())
                        .with("shown", rows.size()).with("all", answer.groups().size()).words());
    }

    private Row row(String label, Flow flow, Optional<Flow> before) {
        return new Row(label, flow, answer.rates(flow), answer.change(flow, before));
    }
}
