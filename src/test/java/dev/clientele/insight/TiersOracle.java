package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.insight.SqlBooks.Bought;
import dev.clientele.insight.SqlStanding.Row;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compares the composition by tiers, and the customers of tiers, with the same questions asked in SQL.
///
/// @param words the question
record TiersOracle(SqlBooks books, SqlScope scope, String words) {

    private static final Value NONE = new Value.Undefined("none");

    /// What a tier's customers bought in twelve months.
    private record Sums(long customers, long net, long profit, long orders) {

        static Sums of(List<Bought> rows) {
            return new Sums(rows.size(), rows.stream().mapToLong(Bought::net).sum(),
                    rows.stream().mapToLong(row -> row.profit().orElse(0)).sum(), rows.stream().mapToLong(Bought::orders).sum());
        }
    }

    void checkComposition(Reply reply) {
        assertThat(reply.dataVersion()).as(words).isEqualTo(books.dataVersion());
        assertThat(reply.asOf()).as(words).contains(scope.asOf());
        var now = sums(scope.asOf());
        var all = together(now);
        Expect.figures(words, reply.figures(), figures(now, all));
        checkSums(reply.tables().getFirst(), now, all);
        checkAverages(reply.tables().get(1), now, all);
        checkYearBefore(reply.tables().get(2), now);
    }

    private Map<String, Value> figures(List<Sums> now, Sums all) {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(all.customers()));
        figures.put("netRevenue", money(all.net()));
        if (books.isCosted()) {
            figures.put("profit", money(all.profit()));
        }
        for (var place = 0; place < now.size(); place++) {
            var label = scope.tiers().names().get(place).replace(" ", "");
            var name = Character.toLowerCase(label.charAt(0)) + label.substring(1);
            figures.put(name + "Customers", new Value.Count(now.get(place).customers()));
            figures.put(name + "NetRevenue", money(now.get(place).net()));
            figures.put(name + "ShareOfCustomers", share(now.get(place).customers(), all.customers()));
            figures.put(name + "ShareOfRevenue", share(now.get(place).net(), all.net()));
        }
        return figures;
    }

    private void checkSums(Table table, List<Sums> now, Sums all) {
        var columns = List.of("tier", "customers", "customerShare", "netRevenue", "revenueShare", "profit", "profitShare");
        assertThat(Expect.columns(table)).as(words).isEqualTo(books.isCosted() ? columns : columns.subList(0, 5));
        check(table, now, all, sums -> {
            var cells = new ArrayList<Value>(List.of(new Value.Count(sums.customers()), share(sums.customers(), all.customers()),
                    money(sums.net()), share(sums.net(), all.net())));
            if (books.isCosted()) {
                cells.addAll(List.of(money(sums.profit()), share(sums.profit(), all.profit())));
            }
            return cells;
        });
    }

    private void checkAverages(Table table, List<Sums> now, Sums all) {
        check(table, now, all, sums -> {
            var cells = new ArrayList<Value>(List.of(average(sums.net(), sums.customers()),
                    sums.customers() == 0 ? NONE : new Value.Decimal((double) sums.orders() / sums.customers()),
                    average(sums.net(), sums.orders())));
            if (books.isCosted()) {
                cells.add(average(sums.profit(), sums.customers()));
            }
            return cells;
        });
    }

    private void check(Table table, List<Sums> now, Sums all, Function<Sums, List<Value>> cells) {
        var rows = new ArrayList<List<Value>>();
        for (var place = 0; place < now.size(); place++) {
            rows.add(labelled(scope.tiers().names().get(place), cells.apply(now.get(place))));
        }
        Expect.rows(words, table.rows(), rows);
        Expect.row(words, table.totals(), labelled("All tiers", cells.apply(all)));
    }

    private static List<Value> labelled(String label, List<Value> cells) {
        var row = new ArrayList<Value>(List.of(new Value.Text(label)));
        row.addAll(cells);
        return row;
    }

    /// There is one where the data is whole from the twelve months before that day on.
    private void checkYearBefore(Table table, List<Sums> now) {
        var day = scope.asOf().minusYears(1);
        var isThere = !books.dataStart().isAfter(day.plusDays(1).minusYears(1));
        var boundaries = SqlStanding.of(books, scope, scope.asOf()).boundaries();
        var boundariesBefore = isThere ? SqlStanding.of(books, scope, day).boundaries() : List.<OptionalLong>of();
        var before = isThere ? sums(day) : List.<Sums>of();
        var rows = new ArrayList<List<Value>>();
        for (var place = 0; place < now.size(); place++) {
            var cells = new ArrayList<>(List.of(boundary(boundaries, place)));
            if (isThere) {
                cells.addAll(List.of(boundary(boundariesBefore, place), new Value.Count(before.get(place).customers()),
                        money(before.get(place).net()), change(now.get(place).net(), before.get(place).net())));
            }
            rows.add(labelled(scope.tiers().names().get(place), cells));
        }
        Expect.rows(words + ", the year before", table.rows(), rows);
        if (isThere) {
            var all = together(before);
            Expect.row(words, table.totals(), List.of(new Value.Text("All tiers"), new Value.Text(""), new Value.Text(""),
                    new Value.Count(all.customers()), money(all.net()), change(together(now).net(), all.net())));
        } else {
            assertThat(table.totals()).as(words).isEmpty();
        }
    }

    private Value boundary(List<OptionalLong> boundaries, int place) {
        return place < boundaries.size() ? money(boundaries.get(place)) : NONE;
    }

    private List<Sums> sums(LocalDate day) {
        var bought = books.bought(scope, day.plusDays(1).minusYears(1), day.plusDays(1), "net").stream()
                .collect(Collectors.toMap(Bought::id, row -> row));
        var standing = SqlStanding.of(books, scope, day);
        return IntStream.range(0, scope.tiers().names().size()).mapToObj(place -> Sums.of(standing.inTier(place).stream()
                .map(row -> Optional.ofNullable(bought.get(row.id())).orElse(new Bought("", "", 0, OptionalLong.empty(), 0))).toList()))
                .toList();
    }

    private static Sums together(List<Sums> sums) {
        return sums.stream().reduce(new Sums(0, 0, 0, 0), (one, other) -> new Sums(one.customers() + other.customers(),
                one.net() + other.net(), one.profit() + other.profit(), one.orders() + other.orders()));
    }

    /// Compares the customers in the tiers that the filters name, or in any.
    void checkMembers(Reply reply, int most) {
        var members = SqlStanding.of(books, scope, scope.asOf()).counted();
        var portfolio = SqlStanding.of(books, new SqlScope(Map.of(), scope.asOf(), scope.window()).with(scope.tiers(), scope.currency()),
                scope.asOf()).counted().stream().mapToLong(Row::value).sum();
        var shown = members.subList(0, Math.min(most, members.size()));
        var value = members.stream().mapToLong(Row::value).sum();
        Expect.figures(words, reply.figures(), Map.of("customers", new Value.Count(members.size()), "value", money(value), "shareOfTiers",
                share(value, portfolio), "shown", new Value.Count(shown.size())));
        var isOne = scope.filters().getOrDefault(Dimension.TIER, List.of()).size() == 1;
        var labels = SqlStanding.labels(shown);
        var rows = shown.stream().<List<Value>>map(row -> {
            var cells = new ArrayList<Value>(List.of(new Value.Count(row.rank()), new Value.Text(labels.apply(row))));
            if (!isOne) {
                cells.add(new Value.Text(scope.tiers().names().get((int) row.place().orElseThrow())));
            }
            cells.addAll(List.of(money(row.value()), money(row.missing()), money(row.cushion()), new Value.Day(row.last().orElseThrow())));
            return cells;
        }).toList();
        Expect.rows(words, reply.tables().getFirst().rows(), rows);
    }

    private Value average(long amount, long count) {
        return count == 0 ? NONE : money(Math.floorDiv(2 * amount + count, 2 * count));
    }

    private static Value change(long now, long before) {
        return before > 0 ? new Value.Change((double) now / before - 1) : NONE;
    }

    private Value money(OptionalLong minor) {
        return minor.isPresent() ? money(minor.getAsLong()) : NONE;
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }

    private static Value share(long part, long whole) {
        return whole > 0 ? new Value.Share((double) part / whole) : NONE;
    }
}
