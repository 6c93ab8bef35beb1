package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.insight.SqlClv.Row;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Compares replies of `clv` with the same questions asked in SQL.
///
/// @param method `simple` or `npv`
record ClvOracle(SqlBooks books, Question question, LifetimeTerms terms, String method) {

    private static final Value NONE = new Value.Undefined("none");

    String words() {
        return "clv method " + method + question.scope().words() + question.asOfWords();
    }

    private SqlClv sql() {
        return new SqlClv(books, question.scope(), terms);
    }

    /// The active customers, those worth most first.
    private List<Row> ranked() {
        return sql().rows().stream().filter(row -> row.bought().active()).sorted(Comparator.<Row>comparingLong(row -> -row.value(method))
                .thenComparing(row -> row.bought().first()).thenComparing(row -> row.bought().id())).toList();
    }

    void check(Reply reply, int most) {
        var ranked = ranked();
        var figures = new LinkedHashMap<String, Value>();
        var tenth = (int) Math.ceil(ranked.size() / 10.0);
        figures.put("customers", new Value.Count(ranked.size()));
        figures.put("customerEquity", money(sum(ranked, method)));
        figures.put("simple", money(sum(ranked, "simple")));
        figures.put("npv", money(sum(ranked, "npv")));
        figures.put("perCustomer", ranked.isEmpty() ? NONE : money(Math.round((double) sum(ranked, method) / ranked.size())));
        figures.put("frequency", frequency(ranked));
        figures.put("orderValue", orderValue(ranked));
        figures.put("duration", duration(ranked));
        figures.put("soFar", money(net(ranked)));
        figures.put("margin", margin(ranked));
        figures.put("bestTenth", new Value.Count(tenth));
        figures.put("shareOfBestTenth", share(ranked.subList(0, tenth), ranked));
        var before = yearBefore();
        figures.put("equityYearBefore", before.isEmpty() ? NONE : money(before.getAsLong()));
        figures.put("change", before.isPresent() && before.getAsLong() > 0
                ? new Value.Change((double) sum(ranked, method) / before.getAsLong() - 1)
                : NONE);
        figures.put("customersShown", new Value.Count(Math.min(most, ranked.size())));
        Expect.figures(words(), reply.figures(), figures);
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        assertThat(reply.asOf()).as(words()).contains(question.scope().asOf());
        checkCustomers(reply, ranked, most);
        if (!ranked.isEmpty()) {
            checkSpread(reply, ranked);
            checkChurn(reply, ranked);
        }
    }

    private void checkCustomers(Reply reply, List<Row> ranked, int most) {
        var shown = ranked.subList(0, Math.min(most, ranked.size()));
        var names = shown.stream().collect(Collectors.groupingBy(row -> row.bought().name(), Collectors.counting()));
        var rows = new ArrayList<List<Value>>();
        for (var row : shown) {
            var name = row.bought().name();
            rows.add(cells(new Value.Count(rows.size() + 1L),
                    names.getOrDefault(name, 0L) > 1 ? name + " (" + row.bought().id() + ")" : name, List.of(row), ranked));
        }
        Expect.rows(words(), reply.tables().getFirst().rows(), rows);
        if (!shown.isEmpty()) {
            Expect.row(words() + ", totals", reply.tables().getFirst().totals(),
                    cells(new Value.Text(""), "All active customers", ranked, ranked));
        }
    }

    private List<Value> cells(Value rank, String label, List<Row> rows, List<Row> all) {
        return List.of(rank, new Value.Text(label), frequency(rows), orderValue(rows), duration(rows), money(net(rows)),
                money(sum(rows, "simple")), money(sum(rows, "npv")), share(rows, all));
    }

    /// Every bucket has the customers between its bounds, and the bounds join.
    private void checkSpread(Reply reply, List<Row> ranked) {
        var rows = reply.tables().get(1).rows();
        var from = Long.MIN_VALUE;
        for (var row : rows) {
            var low = from;
            assertThat(row.getFirst()).as(words()).isEqualTo(low == Long.MIN_VALUE ? row.getFirst() : money(low));
            var below = row.get(1) instanceof Money bound ? bound.minor() : Long.MAX_VALUE;
            assertThat(below).as(words()).isGreaterThan(low);
            var within = ranked.stream().filter(member -> member.value(method) >= low && member.value(method) < below).toList();
            Expect.row(words() + ", from " + low, row.subList(2, 5),
                    List.of(new Value.Count(within.size()), money(sum(within, method)), share(within, ranked)));
            from = below;
        }
        assertThat(from).as(words()).isEqualTo(Long.MAX_VALUE);
        assertThat(rows).as(words()).hasSizeBetween(1, 10);
    }

    private void checkChurn(Reply reply, List<Row> ranked) {
        var churn = sql().churn();
        var hasSegments = !books.names(Dimension.SEGMENT).isEmpty();
        var rows = ranked.stream().map(row -> row.bought().in().getOrDefault(Dimension.SEGMENT, "")).distinct()
                .collect(Collectors.toMap(segment -> hasSegments ? segment.isEmpty() ? "None" : segment : "All", segment -> {
                    var own = churn.getOrDefault(segment, new SqlClv.SegmentChurn(0, 0, "nobody"));
                    return List.of(new Value.Count(own.opening()), own.from().equals("nobody") ? NONE : new Value.Share(own.churn()),
                            new Value.Decimal(sql().duration(own.churn())), new Value.Text(own.from()));
                }, (one, other) -> one, TreeMap::new));
        var found = reply.tables().get(2).rows().stream()
                .collect(Collectors.toMap(row -> ((Value.Text) row.getFirst()).text(), row -> row.subList(1, row.size())));
        assertThat(found.keySet()).as(words()).isEqualTo(rows.keySet());
        rows.forEach((segment, cells) -> Expect.row(words() + ", churn of " + segment, found.getOrDefault(segment, List.of()), cells));
    }

    /// Compares the groups of a dimension.
    void checkGroups(Reply reply, Dimension by) {
        var ranked = ranked();
        var tiers = books.tiers(question.scope());
        var groups = ranked.stream().collect(Collectors.groupingBy(row -> by == Dimension.TIER
                ? tiers.getOrDefault(row.bought().id(), "")
                : row.bought().in().getOrDefault(by, "")));
        var found = reply.tables().getFirst().rows();
        var expected = groups.entrySet().stream()
                .collect(Collectors.toMap(group -> group.getKey().isEmpty() ? "No " + by.name().toLowerCase(Locale.ROOT) : group.getKey(),
                        Map.Entry::getValue));
        assertThat(found).as(words()).hasSameSizeAs(groups.keySet());
        for (var row : found) {
            var name = ((Value.Text) row.getFirst()).text();
            Expect.row(words() + " by " + by + ", " + name, row, group(name, expected.getOrDefault(name, List.of()), ranked));
        }
        if (!ranked.isEmpty()) {
            Expect.row(words() + " by " + by, reply.tables().getFirst().totals(), group("Total", ranked, ranked));
        }
        Expect.figures(words(), reply.figures(), Map.of("customers", new Value.Count(ranked.size()), "customerEquity",
                money(sum(ranked, method)), "groups", new Value.Count(groups.size())));
    }

    private List<Value> group(String name, List<Row> rows, List<Row> all) {
        return List.of(new Value.Text(name), new Value.Count(rows.size()), frequency(rows), orderValue(rows), duration(rows),
                money(net(rows)), money(sum(rows, "simple")), money(sum(rows, "npv")), share(rows, all),
                money(Math.round((double) sum(rows, method) / rows.size())));
    }

    /// Any customer that bought and is in the answer, active ones and others.
    List<SqlClv.Bought> customers() {
        return sql().rows().stream().map(Row::bought).toList();
    }

    void checkCustomer(Reply reply, String id) {
        var row = sql().rows().stream().filter(some -> some.bought().id().equals(id)).findFirst().orElseThrow();
        var active = row.bought().active();
        var only = List.of(row);
        var figures = new LinkedHashMap<String, Value>();
        figures.put("clv", active ? money(row.value(method)) : NONE);
        figures.put("frequency", frequency(only));
        figures.put("orderValue", orderValue(only));
        figures.put("duration", duration(only));
        figures.put("soFar", money(net(only)));
        figures.put("margin", margin(only));
        figures.put("simple", active ? money(row.simple()) : NONE);
        figures.put("npv", active ? money(row.npv()) : NONE);
        List.of("pAlive", "expectedPurchases", "expectedSpend", "clvLow", "clvHigh").forEach(name -> figures.put(name, NONE));
        figures.put("shareOfEquity", active ? share(only, ranked()) : NONE);
        Expect.figures(words() + " customer " + id, reply.figures(), figures);
    }

    /// What the same customers were worth a year before, where the data is whole from the twelve months before on.
    private OptionalLong yearBefore() {
        var day = question.scope().asOf().minusYears(1);
        if (day.plusDays(1).minusYears(1).isBefore(books.dataStart())) {
            return OptionalLong.empty();
        }
        var filters = new TreeMap<>(question.scope().filters());
        filters.remove(Dimension.TIER);
        var wanted = sql().rows().stream().map(row -> row.bought().id()).collect(Collectors.toSet());
        var earlier = new SqlClv(books, new SqlScope(Map.copyOf(filters), day, question.scope().window()), terms);
        return OptionalLong.of(earlier.rows().stream().filter(row -> row.bought().active())
                .filter(row -> wanted.contains(row.bought().id()))
                .mapToLong(row -> row.value(method)).sum());
    }

    private static Value frequency(List<Row> rows) {
        return rows.isEmpty() ? NONE : new Value.Decimal(rows.stream().mapToDouble(Row::frequency).sum() / rows.size());
    }

    private static Value duration(List<Row> rows) {
        return rows.isEmpty() ? NONE : new Value.Decimal(rows.stream().mapToDouble(Row::duration).sum() / rows.size());
    }

    private Value orderValue(List<Row> rows) {
        var orders = rows.stream().mapToLong(row -> row.bought().orders()).sum();
        return orders == 0 ? NONE : money(Math.round((double) net(rows) / orders));
    }

    private Value margin(List<Row> rows) {
        return !books.isCosted()
                ? new Value.Share(1)
                : net(rows) > 0
                        ? new Value.Share((double) rows.stream().mapToLong(row -> row.bought().profit()).sum() / net(rows))
                        : NONE;
    }

    private Value share(List<Row> rows, List<Row> all) {
        return sum(all, method) > 0 ? new Value.Share((double) sum(rows, method) / sum(all, method)) : NONE;
    }

    private static long net(List<Row> rows) {
        return rows.stream().mapToLong(row -> row.bought().net()).sum();
    }

    private static long sum(List<Row> rows, String by) {
        return rows.stream().mapToLong(row -> row.value(by)).sum();
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }
}
