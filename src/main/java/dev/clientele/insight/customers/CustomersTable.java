package dev.clientele.insight.customers;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.List;

/// The customers as a table: what they brought, when they bought, and what is known of them as far as it is asked for.
record CustomersTable(CustomerList list) {

    private static final List<Dimension> KNOWN = List.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER);

    Table table() {
        var shown = list.shown();
        var labels = CustomerLabels.of(scope().portfolio().customers(), shown);
        var days = scope().selection().days();
        var table = TableBuilder.ranked(shown.length).text("customer", "Customer", labels::get);
        KNOWN.stream().filter(this::tellsApart).forEach(dimension -> table.column(dimension.word(), Phrase.capitalised(dimension.word()),
                Unit.Plain.TEXT, row -> known(dimension, shown[row])));
        table.column("netRevenue", "Net revenue", scope().money(), row -> scope().money(list.totals().net()[shown[row]]));
        if (scope().portfolio().costed()) {
            var profit = list.totals().profit();
            table.column("profit", "Profit", scope().money(), row -> scope().money(profit[shown[row]]));
        }
        table.count("orders", "Orders", row -> list.totals().orders()[shown[row]])
                .column("firstPurchase", "First purchase", Unit.Plain.DAY, row -> day(days.firstPurchase(shown[row])))
                .column("lastPurchase", "Last purchase", Unit.Plain.DAY, row -> day(days.lastPurchase(shown[row], scope().dataEndDay())));
        addProfile(table, shown);
        return table.table("");
    }

    /// What a file of customers says of them, where it is asked for.
    private void addProfile(TableBuilder<Integer> table, int[] shown) {
        var profiles = scope().portfolio().customers().profiles();
        if (!list.conditions().satisfaction().isOpen()) {
            table.column("satisfaction", "Satisfaction", Unit.Plain.COUNT, row -> profiles.score(shown[row]).stream()
                    .<Value>mapToObj(Value.Count::new).findFirst().orElseGet(() -> new Value.Undefined("no score")));
        }
        if (list.conditions().renewal().isPresent()) {
            table.column("renewal", "Renewal", Unit.Plain.DAY, row -> profiles.renewalOn(shown[row]).<Value>map(Value.Day::new)
                    .orElseGet(() -> new Value.Undefined("no renewal")));
        }
    }

    /// Whether the data names it and the question does not hold it fast.
    private boolean tellsApart(Dimension dimension) {
        var held = scope().invocation().filters().stream()
                .anyMatch(filter -> filter.dimension() == dimension && !filter.excludes() && filter.values().size() == 1);
        return !held && scope().portfolio().customers().hasValues(dimension);
    }

    private Value known(Dimension dimension, int customer) {
        var value = scope().portfolio().customers().value(dimension, customer);
        return value.isEmpty() ? new Value.Undefined("not known") : new Value.Text(value);
    }

    private static Value day(int epochDay) {
        return switch (epochDay) {
            case Integer.MIN_VALUE, Integer.MAX_VALUE -> new Value.Undefined("no purchase");
            default -> new Value.Day(LocalDate.ofEpochDay(epochDay));
        };
    }

    private Inquiry scope() {
        return list.scope();
    }
}
