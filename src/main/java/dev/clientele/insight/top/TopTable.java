package dev.clientele.insight.top;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The ranking as a table, and under it the whole portfolio with the unassigned revenue.
record TopTable(TopAnswer answer) {

    /// A column, what it says of the customer at a rank (from 0), and what of all together.
    private record Field(Column column, IntFunction<Value> cell, Value all) {}

    Table table() {
        var fields = fields();
        var ranks = IntStream.range(0, answer.top().ranked().length);
        var rows = ranks.mapToObj(rank -> fields.stream().map(field -> field.cell().apply(rank)).toList()).toList();
        var totals = answer.top().isEmpty() ? List.<Value>of() : fields.stream().map(Field::all).toList();
        return new Table("", fields.stream().map(Field::column).toList(), rows, totals);
    }

    private List<Field> fields() {
        var totals = answer.top().totals();
        var net = totals.net();
        var fields = new ArrayList<Field>();
        fields.add(field("rank", "#", Unit.Plain.COUNT, rank -> new Value.Count(rank + 1L), new Value.Text("")));
        fields.add(field("customer", "Customer", Unit.Plain.TEXT, rank -> new Value.Text(answer.labels().get(rank)),
                new Value.Text("All customers and unassigned")));
        fields.add(field("netRevenue", "Net revenue", answer.asked().money(), rank -> answer.money(net[customer(rank)]),
                answer.money(Arrays.stream(net).sum())));
        if (answer.asked().portfolio().costed()) {
            var profit = RankingMeasure.PROFIT.values(totals);
            fields.add(field("profit", "Profit", answer.asked().money(), rank -> answer.money(profit[customer(rank)]),
                    answer.money(Arrays.stream(profit).sum())));
        }
        fields.add(field("orders", "Orders", Unit.Plain.COUNT, rank -> new Value.Count(totals.orders()[customer(rank)]),
                new Value.Count(Arrays.stream(totals.orders()).asLongStream().sum())));
        fields.add(share());
        if (answer.hasYearBefore()) {
            fields.add(change());
        }
        return fields;
    }

    private Field share() {
        var label = answer.measure() == RankingMeasure.REVENUE ? "Share" : "Share of " + answer.measure().noun();
        return field("share", label, Unit.Plain.SHARE, rank -> answer.share(value(rank)), answer.share(answer.top().total()));
    }

    private Field change() {
        var before = answer.yearBefore();
        return field("change", "On year before", Unit.Plain.SHARE, rank -> change(value(rank), before[customer(rank)]),
                change(answer.top().total(), Arrays.stream(before).sum()));
    }

    private static Value change(long now, long before) {
        return before > 0 ? new Value.Change((double) now / before - 1) : new Value.Undefined("nothing the year before");
    }

    private int customer(int rank) {
        return answer.top().ranked()[rank];
    }

    private long value(int rank) {
        return answer.top().values()[customer(rank)];
    }

    private static Field field(String name, String label, Unit unit, IntFunction<Value> cell, Value all) {
        return new Field(new Column(name, label, unit), cell, all);
    }
}
