package dev.clientele.insight.tiers;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The tables of the composition: sums and shares, averages of a customer, boundaries and the year before.
record CompositionTables(Composition composition) {

    private static final Value NOTHING = new Value.Text("");

    /// A column, what it says of the tier at a place, and what of all together.
    private record Field(Column column, IntFunction<Value> cell, Value all) {}

    List<Table> all() {
        return List.of(table("", sums()), table("A customer on average", averages()), table(title(), change()));
    }

    private Table table(String title, List<Field> others) {
        var fields = new ArrayList<Field>();
        fields.add(new Field(new Column("tier", "Tier", Unit.Plain.TEXT), tier -> new Value.Text(composition.tiers().get(tier).label()),
                new Value.Text("All tiers")));
        fields.addAll(others);
        var rows = IntStream.range(0, composition.tiers().size())
                .mapToObj(tier -> fields.stream().map(field -> field.cell().apply(tier)).toList()).toList();
        var says = fields.stream().skip(1).anyMatch(field -> !field.all().equals(NOTHING));
        return new Table(title, fields.stream().map(Field::column).toList(), rows,
                says ? fields.stream().map(Field::all).toList() : List.of());
    }

    private List<Field> sums() {
        var now = composition.now();
        var sums = now.sums();
        var fields = new ArrayList<Field>();
        fields.add(count("customers", "Customers", tier -> sums.customers()[tier], now.customers()));
        fields.add(share("customerShare", "Share", tier -> sums.customers()[tier], now.customers()));
        fields.add(money("netRevenue", "Net revenue", tier -> sums.net()[tier], now.net()));
        fields.add(share("revenueShare", "Share of revenue", tier -> sums.net()[tier], now.net()));
        if (composition.costed()) {
            fields.add(money("profit", "Profit", now::profit, now.profit()));
            fields.add(share("profitShare", "Share of profit", now::profit, now.profit()));
        }
        return fields;
    }

    private List<Field> averages() {
        var now = composition.now();
        var sums = now.sums();
        var orders = now.inTiers(sums.orders());
        var fields = new ArrayList<Field>();
        fields.add(average("netRevenue", "Net revenue", tier -> composition.average(sums.net()[tier], sums.customers()[tier]),
                composition.average(now.net(), now.customers())));
        fields.add(new Field(new Column("orders", "Orders", Unit.Plain.NUMBER), tier -> ratio(sums.orders()[tier], sums.customers()[tier]),
                ratio(orders, now.customers())));
        fields.add(average("orderValue", "Order value", tier -> orderValue(sums.net()[tier], sums.orders()[tier]),
                orderValue(now.net(), orders)));
        if (composition.costed()) {
            fields.add(average("profit", "Profit", tier -> composition.average(now.profit(tier), sums.customers()[tier]),
                    composition.average(now.profit(), now.customers())));
        }
        return fields;
    }

    private String title() {
        return composition.before().isPresent() ? "Boundaries, and the year before" : "Boundaries";
    }

    private List<Field> change() {
        var now = composition.now();
        var fields = new ArrayList<Field>();
        fields.add(boundary("boundary", "Boundary", now));
        composition.before().ifPresent(before -> {
            fields.add(boundary("boundaryBefore", "Year before", before));
            fields.add(count("customersBefore", "Customers then", tier -> before.sums().customers()[tier], before.customers()));
            fields.add(money("netRevenueBefore", "Net revenue then", tier -> before.sums().net()[tier], before.net()));
            fields.add(new Field(new Column("change", "Revenue since", Unit.Plain.SHARE),
                    tier -> change(now.sums().net()[tier], before.sums().net()[tier]), change(now.net(), before.net())));
        });
        return fields;
    }

    private Field boundary(String name, String label, TierDay day) {
        return new Field(new Column(name, label, composition.asked().money()), tier -> {
            var boundary = day.tiers().boundary(tier);
            return boundary.isPresent() ? composition.asked().money(boundary.getAsLong()) : new Value.Undefined("no boundary below");
        }, NOTHING);
    }

    private Field count(String name, String label, IntFunction<Integer> count, int all) {
        return new Field(new Column(name, label, Unit.Plain.COUNT), tier -> new Value.Count(count.apply(tier)), new Value.Count(all));
    }

    private Field money(String name, String label, IntFunction<Long> minor, long all) {
        return new Field(new Column(name, label, composition.asked().money()), tier -> composition.asked().money(minor.apply(tier)),
                composition.asked().money(all));
    }

    private Field share(String name, String label, IntFunction<? extends Number> part, long all) {
        return new Field(new Column(name, label, Unit.Plain.SHARE), tier -> TierWords.share(part.apply(tier).longValue(), all),
                TierWords.share(all, all));
    }

    private Field average(String name, String label, IntFunction<Value> cell, Value all) {
        return new Field(new Column(name, label, composition.asked().money()), cell, all);
    }

    private Value orderValue(long net, long orders) {
        return orders == 0 ? new Value.Undefined("no orders") : composition.average(net, orders);
    }

    private static Value ratio(long orders, long customers) {
        return customers == 0 ? new Value.Undefined("nobody is in the tier") : new Value.Decimal((double) orders / customers);
    }

    private static Value change(long now, long before) {
        return before > 0 ? new Value.Change((double) now / before - 1) : new Value.Undefined("nothing the year before");
    }
}
