package dev.clientele.insight.clv;

import dev.clientele.btyd.company.ModelValues;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The tables of `clv`: the customers, how values are spread, and the churn of the segments.
record ClvTables(ClvAnswer answer, List<String> labels, Buckets buckets) {

    private static final Value NOTHING = new Value.Text("");

    /// A column, what it says of a customer, and what of all active ones together.
    private record Field(Column column, IntFunction<Value> cell, Value all) {}

    List<Table> all() {
        return answer.ranked().length == 0 ? List.of(customers()) : List.of(customers(), spread(), churn());
    }

    private Table customers() {
        var fields = fields();
        var columns =
                new ArrayList<>(List.of(new Column("rank", "#", Unit.Plain.COUNT), new Column("customer", "Customer", Unit.Plain.TEXT)));
        columns.addAll(fields.stream().map(Field::column).toList());
        var rows = IntStream.range(0, labels.size()).mapToObj(rank -> row(fields, rank)).toList();
        var totals = new ArrayList<>(List.<Value>of(new Value.Text(""), new Value.Text("All active customers")));
        totals.addAll(fields.stream().map(Field::all).toList());
        return new Table("", columns, rows, labels.isEmpty() ? List.of() : totals);
    }

    private List<Value> row(List<Field> fields, int rank) {
        var cells = new ArrayList<>(List.<Value>of(new Value.Count(rank + 1L), new Value.Text(labels.get(rank))));
        fields.forEach(field -> cells.add(field.cell().apply(answer.ranked()[rank])));
        return cells;
    }

    private List<Field> fields() {
        var asked = answer.asked();
        var values = answer.values();
        var all = answer.ranked();
        var fields = new ArrayList<Field>();
        fields.add(new Field(new Column("frequency", "F (orders a year)", Unit.Plain.NUMBER),
                customer -> new Value.Decimal(values.frequency(customer)), answer.frequency(all)));
        fields.add(new Field(new Column("orderValue", "AOV", asked.money()), customer -> answer.orderValue(new int[]{customer}),
                answer.orderValue(all)));
        fields.add(new Field(new Column("duration", "Duration (years)", Unit.Plain.NUMBER),
                customer -> new Value.Decimal(values.duration()[customer]), answer.duration(all)));
        fields.add(new Field(new Column("soFar", "So far", asked.money()), customer -> asked.money(values.totals().net()[customer]),
                asked.money(answer.soFar(all))));
        fields.add(new Field(new Column("simple", "F x AOV x duration", asked.money()), customer -> asked.money(values.simple()[customer]),
                asked.money(answer.sum(Arrays.stream(all), Method.SIMPLE))));
        fields.add(new Field(new Column("npv", "Net present value", asked.money()), customer -> asked.money(values.present()[customer]),
                asked.money(answer.sum(Arrays.stream(all), Method.NPV))));
        answer.worth().model().ifPresent(told -> addModel(fields, told));
        fields.add(new Field(new Column("share", "Share of equity", Unit.Plain.SHARE), customer -> answer.share(answer.value(customer)),
                answer.share(answer.equity())));
        return fields;
    }

    private void addModel(List<Field> fields, ModelValues told) {
        var asked = answer.asked();
        fields.add(new Field(new Column("pAlive", "P(alive)", Unit.Plain.SHARE), customer -> new Value.Share(told.alive()[customer]),
                NOTHING));
        fields.add(new Field(new Column("expectedPurchases", "Purchases in a year", Unit.Plain.NUMBER),
                customer -> new Value.Decimal(told.purchases()[customer]),
                new Value.Decimal(Arrays.stream(answer.ranked()).mapToDouble(customer -> told.purchases()[customer]).sum())));
        fields.add(new Field(new Column("expectedSpend", "Spend each", asked.money()), customer -> major(told.spend()[customer]), NOTHING));
        fields.add(new Field(new Column("value", answer.method().noun(), asked.money()), customer -> asked.money(answer.value(customer)),
                asked.money(answer.equity())));
        fields.add(new Field(new Column("low", "at least", asked.money()), customer -> major(told.low()[customer]), NOTHING));
        fields.add(new Field(new Column("high", "at most", asked.money()), customer -> major(told.high()[customer]), NOTHING));
    }

    private Value major(double amount) {
        return Money.ofMajor(BigDecimal.valueOf(amount), answer.asked().portfolio().currency());
    }

    private Table spread() {
        var asked = answer.asked();
        var columns = List.of(new Column("from", "Worth from", asked.money()), new Column("below", "to below", asked.money()),
                new Column("customers", "Customers", Unit.Plain.COUNT), new Column("value", "Worth together", asked.money()),
                new Column("share", "Share of equity", Unit.Plain.SHARE));
        var rows = IntStream.range(0, buckets.count()).mapToObj(bucket -> List.of(edge(bucket - 1), edge(bucket),
                new Value.Count(buckets.customers()[bucket]), asked.money(buckets.sums()[bucket]), answer.share(buckets.sums()[bucket])))
                .toList();
        return new Table("How values are spread", columns, rows, List.of());
    }

    private Value edge(int place) {
        return place < 0 || place == buckets.edges().size()
                ? new Value.Undefined("no bound")
                : answer.asked().money(buckets.edges().get(place));
    }

    /// The segments of the customers in the answer.
    private Table churn() {
        var churn = answer.of().churn();
        var names = answer.asked().portfolio().customers().dictionary(Dimension.SEGMENT).names();
        var columns = List.of(new Column("segment", "Segment", Unit.Plain.TEXT),
                new Column("opening", "Active a year before", Unit.Plain.COUNT), new Column("churn", "Churn", Unit.Plain.SHARE),
                new Column("duration", "Duration (years)", Unit.Plain.NUMBER), new Column("from", "Churn of", Unit.Plain.TEXT));
        var rows = Arrays.stream(answer.ranked()).map(customer -> churn.segment()[customer]).distinct().sorted()
                .mapToObj(code -> List.<Value>of(
                        new Value.Text(names.size() == 1 ? "All" : names.get(code).isEmpty() ? "None" : names.get(code)),
                        new Value.Count(churn.opening()[code]), churned(code),
                        new Value.Decimal(answer.asked().settings().lifetime().duration(1 - churn.retention(code))),
                        new Value.Text(from(code))))
                .toList();
        return new Table("Churn", columns, rows, List.of());
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
