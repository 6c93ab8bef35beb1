package dev.clientele.insight.clv;

import dev.clientele.btyd.company.ModelValues;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/// The tables of `clv`: the customers, how values are spread, and the churn of the segments.
record ClvTables(ClvAnswer answer, List<String> labels, Buckets buckets) {

    List<Table> all() {
        return answer.ranked().length == 0 ? List.of(customers()) : List.of(customers(), spread(), churn());
    }

    private Table customers() {
        var asked = answer.asked();
        var values = answer.values();
        var all = answer.ranked();
        var money = asked.money();
        var table = TableBuilder.ranked(labels.size()).count("rank", "#", rank -> rank + 1L).column("customer", "Customer",
                Unit.Plain.TEXT, rank -> new Value.Text(labels.get(rank)), new Value.Text("All active customers"));
        column(table, "frequency", "F (orders a year)", Unit.Plain.NUMBER, customer -> new Value.Decimal(values.frequency(customer)),
                answer.frequency(all));
        column(table, "orderValue", "AOV", money, customer -> answer.orderValue(new int[]{customer}), answer.orderValue(all));
        column(table, "duration", "Duration (years)", Unit.Plain.NUMBER, customer -> new Value.Decimal(values.duration()[customer]),
                answer.duration(all));
        column(table, "soFar", "So far", money, customer -> asked.money(values.totals().net()[customer]), asked.money(answer.soFar(all)));
        column(table, "simple", "F x AOV x duration", money, customer -> asked.money(values.simple()[customer]), sum(Method.SIMPLE));
        column(table, "npv", "Net present value", money, customer -> asked.money(values.present()[customer]), sum(Method.NPV));
        answer.worth().model().ifPresent(told -> addModel(table, told));
        column(table, "share", "Share of equity", Unit.Plain.SHARE, customer -> answer.share(answer.value(customer)),
                answer.share(answer.equity()));
        return table.table("");
    }

    private Value sum(Method method) {
        return answer.asked().money(answer.sum(Arrays.stream(answer.ranked()), method));
    }

    private void addModel(TableBuilder<Integer> table, ModelValues told) {
        var asked = answer.asked();
        var money = asked.money();
        var purchases = Arrays.stream(answer.ranked()).mapToDouble(customer -> told.purchases()[customer]).sum();
        table.column("pAlive", "P(alive)", Unit.Plain.SHARE, rank -> new Value.Share(told.alive()[answer.ranked()[rank]]));
        column(table, "expectedPurchases", "Purchases in a year", Unit.Plain.NUMBER,
                customer -> new Value.Decimal(told.purchases()[customer]), new Value.Decimal(purchases));
        table.column("expectedSpend", "Spend each", money, rank -> answer.major(told.spend()[answer.ranked()[rank]]));
        column(table, "value", answer.method().noun(), money, customer -> asked.money(answer.value(customer)),
                asked.money(answer.equity()));
        table.column("low", "at least", money, rank -> answer.major(told.low()[answer.ranked()[rank]]))
                .column("high", "at most", money, rank -> answer.major(told.high()[answer.ranked()[rank]]));
    }

    private void column(TableBuilder<Integer> table, String name, String label, Unit unit, IntFunction<Value> cell, Value all) {
        table.column(name, label, unit, rank -> cell.apply(answer.ranked()[rank]), all);
    }

    private Table spread() {
        var asked = answer.asked();
        return TableBuilder.ranked(buckets.count()).column("from", "Worth from", asked.money(), bucket -> edge(bucket - 1))
                .column("below", "to below", asked.money(), this::edge)
                .count("customers", "Customers", bucket -> buckets.customers()[bucket])
                .column("value", "Worth in all", asked.money(), bucket -> asked.money(buckets.sums()[bucket]))
                .column("share", "Share of equity", Unit.Plain.SHARE, bucket -> answer.share(buckets.sums()[bucket]))
                .table("How values are spread");
    }

    private Value edge(int place) {
        if (place < 0 || place == buckets.edges().size()) {
            return new Value.Undefined("no bound");
        }
        return answer.asked().money(buckets.edges().get(place));
    }

    /// The segments of the customers in the answer.
    private Table churn() {
        var churn = answer.of().churn();
        var segments = Arrays.stream(answer.ranked()).map(customer -> churn.segment()[customer]).distinct().sorted().boxed().toList();
        return TableBuilder.of(segments).text("segment", "Segment", this::segment)
                .count("opening", "Active a year before", segment -> churn.opening()[segment])
                .column("churn", "Churn", Unit.Plain.SHARE, this::churned)
                .column("duration", "Duration (years)", Unit.Plain.NUMBER,
                        segment -> new Value.Decimal(answer.asked().settings().lifetime().duration(1 - churn.retention(segment))))
                .text("from", "Churn of", this::from).table("Churn");
    }

    private String segment(int code) {
        var names = answer.asked().portfolio().customers().dictionary(Dimension.SEGMENT).names();
        if (names.size() == 1) {
            return "All";
        }
        return names.get(code).isEmpty() ? "None" : names.get(code);
    }

    private Value churned(int code) {
        var churn = answer.of().churn();
        return switch (churn.source(code)) {
            case OWN, STORE -> new Value.Share(1 - churn.retention(code));
            case NOBODY -> new Value.Undefined("nobody was active a year before");
        };
    }

    private String from(int code) {
        return switch (answer.of().churn().source(code)) {
            case OWN -> "the segment";
            case STORE -> "the store";
            case NOBODY -> "nobody";
        };
    }
}
