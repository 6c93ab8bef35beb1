package dev.clientele.insight.tiers;

import dev.clientele.analysis.Ratios;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/// The tables of the composition: sums and shares, averages of a customer, boundaries and the year before.
record CompositionTables(Composition composition) {

    private static final String NO_ORDERS = "no orders";

    List<Table> all() {
        return List.of(sums(), averages(), change());
    }

    private TableBuilder<Integer> table() {
        return TableBuilder.ranked(composition.tiers().size()).column("tier", "Tier", Unit.Plain.TEXT,
                tier -> new Value.Text(composition.tiers().get(tier).label()), new Value.Text("All tiers"));
    }

    private Table sums() {
        var now = composition.now();
        var sums = now.sums();
        var table = table();
        count(table, "customers", "Customers", tier -> sums.customers()[tier], now.customers());
        share(table, "customerShare", "Share", tier -> sums.customers()[tier], now.customers());
        money(table, "netRevenue", "Net revenue", tier -> sums.net()[tier], now.net());
        share(table, "revenueShare", "Share of revenue", tier -> sums.net()[tier], now.net());
        if (composition.costed()) {
            money(table, "profit", "Profit", now::profit, now.profit());
            share(table, "profitShare", "Share of profit", now::profit, now.profit());
        }
        return table.table("");
    }

    private Table averages() {
        var now = composition.now();
        var sums = now.sums();
        var orders = now.inTiers(sums.orders());
        var money = composition.asked().money();
        var table = table()
                .column("netRevenue", "Net revenue", money, tier -> composition.average(sums.net()[tier], sums.customers()[tier]),
                        composition.average(now.net(), now.customers()))
                .column("orders", "Orders", Unit.Plain.NUMBER, tier -> ratio(sums.orders()[tier], sums.customers()[tier]),
                        ratio(orders, now.customers()))
                .column("orderValue", "Order value", money,
                        tier -> composition.average(sums.net()[tier], sums.orders()[tier], NO_ORDERS),
                        composition.average(now.net(), orders, NO_ORDERS));
        if (composition.costed()) {
            table.column("profit", "Profit", money, tier -> composition.average(now.profit(tier), sums.customers()[tier]),
                    composition.average(now.profit(), now.customers()));
        }
        return table.table("A customer on average");
    }

    private Table change() {
        var now = composition.now();
        var table = table().column("boundary", "Boundary", composition.asked().money(), tier -> boundary(now, tier));
        if (composition.before().isEmpty()) {
            return table.withoutTotals().table("Boundaries");
        }
        var before = composition.before().get();
        table.column("boundaryBefore", "Year before", composition.asked().money(), tier -> boundary(before, tier));
        count(table, "customersBefore", "Customers then", tier -> before.sums().customers()[tier], before.customers());
        money(table, "netRevenueBefore", "Net revenue then", tier -> before.sums().net()[tier], before.net());
        return table.column("change", "Revenue since", Unit.Plain.SHARE,
                tier -> change(now.sums().net()[tier], before.sums().net()[tier]), change(now.net(), before.net()))
                .table("Boundaries, and the year before");
    }

    private Value boundary(TierDay day, int tier) {
        return day.tiers().boundary(tier).stream().<Value>mapToObj(composition.asked()::money).findFirst()
                .orElseGet(() -> new Value.Undefined("no boundary below"));
    }

    private static void count(TableBuilder<Integer> table, String name, String label, IntUnaryOperator count, int all) {
        table.column(name, label, Unit.Plain.COUNT, tier -> new Value.Count(count.applyAsInt(tier)), new Value.Count(all));
    }

    private void money(TableBuilder<Integer> table, String name, String label, IntToLongFunction minor, long all) {
        table.column(name, label, composition.asked().money(), tier -> composition.asked().money(minor.applyAsLong(tier)),
                composition.asked().money(all));
    }

    private static void share(TableBuilder<Integer> table, String name, String label, IntToLongFunction part, long all) {
        table.column(name, label, Unit.Plain.SHARE, tier -> TierWords.share(part.applyAsLong(tier), all), TierWords.share(all, all));
    }

    private static Value ratio(long orders, long customers) {
        return customers == 0 ? new Value.Undefined("nobody is in the tier") : new Value.Decimal((double) orders / customers);
    }

    private static Value change(long now, long before) {
        return Ratios.change(now, before, "nothing the year before");
    }
}
