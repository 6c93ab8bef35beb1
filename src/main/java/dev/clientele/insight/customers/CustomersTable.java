package dev.clientele.insight.customers;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Dimension;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The customers as a table: what they brought, when they bought, and what is known of them as far as it is asked for.
record CustomersTable(CustomerList list) {

    private static final List<Dimension> KNOWN = List.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER);

    /// A column and what it says of a customer.
    private record Field(Column column, IntFunction<Value> cell) {}

    Table table() {
        var fields = fields();
        var shown = list.shown();
        var labels = CustomerLabels.of(scope().portfolio().customers(), shown);
        var columns = new ArrayList<>(List.of(new Column("customer", "Customer", Unit.Plain.TEXT)));
        fields.forEach(field -> columns.add(field.column()));
        var rows = IntStream.range(0, shown.length).mapToObj(i -> {
            var row = new ArrayList<Value>(List.of(new Value.Text(labels.get(i))));
            fields.forEach(field -> row.add(field.cell().apply(shown[i])));
            return List.<Value>copyOf(row);
        }).toList();
        return new Table("", columns, rows, List.of());
    }

    private List<Field> fields() {
        var fields = new ArrayList<Field>();
        KNOWN.stream().filter(this::tellsApart).forEach(dimension -> fields.add(known(dimension)));
        fields.add(new Field(new Column("netRevenue", "Net revenue", scope().money()),
                customer -> scope().money(list.totals().net()[customer])));
        if (scope().portfolio().costed()) {
            var profit = list.totals().profit();
            fields.add(new Field(new Column("profit", "Profit", scope().money()), customer -> scope().money(profit[customer])));
        }
        fields.add(new Field(new Column("orders", "Orders", Unit.Plain.COUNT),
                customer -> new Value.Count(list.totals().orders()[customer])));
        fields.add(new Field(new Column("firstPurchase", "First purchase", Unit.Plain.DAY),
                customer -> day(scope().selection().days().firstPurchase(customer))));
        fields.add(new Field(new Column("lastPurchase", "Last purchase", Unit.Plain.DAY),
                customer -> day(scope().selection().days().lastPurchase(customer, scope().dataEndDay()))));
        addProfile(fields);
        return fields;
    }

    /// What a file of customers says of them, where it is asked for.
    private void addProfile(List<Field> fields) {
        var profiles = scope().portfolio().customers().profiles();
        if (!list.conditions().satisfaction().isOpen()) {
            fields.add(new Field(new Column("satisfaction", "Satisfaction", Unit.Plain.COUNT), customer -> {
                var score = profiles.score(customer);
                return score.isPresent() ? new Value.Count(score.getAsInt()) : new Value.Undefined("no score");
            }));
        }
        if (list.conditions().renewal().isPresent()) {
            fields.add(new Field(new Column("renewal", "Renewal", Unit.Plain.DAY),
                    customer -> profiles.renewalOn(customer).<Value>map(Value.Day::new).orElse(new Value.Undefined("no renewal"))));
        }
    }

    /// Whether the data names it and the question does not hold it fast.
    private boolean tellsApart(Dimension dimension) {
        var held = scope().invocation().filters().stream()
                .anyMatch(filter -> filter.dimension() == dimension && !filter.excludes() && filter.values().size() == 1);
        return !held && scope().portfolio().customers().dictionary(dimension).size() > 1;
    }

    private Field known(Dimension dimension) {
        var word = dimension.word();
        return new Field(new Column(word, Phrase.capitalised(word), Unit.Plain.TEXT), customer -> {
            var value = scope().portfolio().customers().value(dimension, customer);
            return value.isEmpty() ? new Value.Undefined("not known") : new Value.Text(value);
        });
    }

    private static Value day(int epochDay) {
        return epochDay == Integer.MAX_VALUE || epochDay == Integer.MIN_VALUE
                ? new Value.Undefined("no purchase")
                : new Value.Day(LocalDate.ofEpochDay(epochDay));
    }

    private Inquiry scope() {
        return list.scope();
    }
}
