package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.insight.SqlBooks.Bought;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Compares a reply of `top` with the same question asked in SQL.
///
/// @param measure `revenue`, `profit` or `orders`
record TopOracle(SqlBooks books, Question question, String measure, int most) {

    private static final Value NONE = new Value.Undefined("none");

    String words() {
        return "top " + most + " by " + measure + question.words();
    }

    void check(Reply reply) {
        var span = span();
        var all = bought(span.start(), span.end());
        var ranked = all.stream().filter(row -> !row.id().isEmpty() && value(row) > 0).toList();
        var shown = ranked.subList(0, Math.min(most, ranked.size()));
        Expect.figures(words(), reply.figures(), figures(all, ranked, shown));
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        assertThat(reply.asOf()).as(words()).contains(question.scope().asOf());
        checkTable(reply, all, shown);
    }

    private Map<String, Value> figures(List<Bought> all, List<Bought> ranked, List<Bought> shown) {
        var unassigned = all.stream().filter(row -> row.id().isEmpty()).mapToLong(this::value).sum();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("total", amount(sum(all)));
        figures.put("shown", amount(sum(shown)));
        figures.put("shareOfTotal", share(sum(shown), sum(all)));
        figures.put("unassigned", amount(unassigned));
        figures.put("unassignedShare", share(unassigned, sum(all)));
        figures.put("customers", new Value.Count(ranked.size()));
        figures.put("customersShown", new Value.Count(shown.size()));
        return figures;
    }

    private void checkTable(Reply reply, List<Bought> all, List<Bought> shown) {
        var table = reply.tables().getFirst();
        var before = yearBefore().map(span -> bought(span.start(), span.end()));
        var columns = new ArrayList<>(List.of("rank", "customer", "netRevenue", "profit", "orders", "share", "change"));
        if (!books.isCosted()) {
            columns.remove("profit");
        }
        if (before.isEmpty()) {
            columns.remove("change");
        }
        assertThat(Expect.columns(table)).as(words()).isEqualTo(columns);
        var rows = new ArrayList<List<Value>>();
        var names = shown.stream().collect(Collectors.groupingBy(Bought::name, Collectors.counting()));
        for (var row : shown) {
            var label = names.getOrDefault(row.name(), 0L) > 1 ? row.name() + " (" + row.id() + ")" : row.name();
            var earlier = before.map(rowsBefore -> sum(rowsBefore.stream().filter(other -> other.id().equals(row.id())).toList()));
            rows.add(cells(new Value.Count(rows.size() + 1L), label, List.of(row), sum(all), earlier));
        }
        Expect.rows(words(), table.rows(), rows);
        if (shown.isEmpty()) {
            assertThat(table.totals()).as(words()).isEmpty();
        } else {
            Expect.row(words() + ", totals", table.totals(),
                    cells(new Value.Text(""), "All customers and unassigned", all, sum(all), before.map(this::sum)));
        }
    }

    private List<Value> cells(Value rank, String label, List<Bought> rows, long total, Optional<Long> before) {
        var cells = new ArrayList<>(List.of(rank, new Value.Text(label), money(rows.stream().mapToLong(Bought::net).sum())));
        if (books.isCosted()) {
            cells.add(money(rows.stream().mapToLong(row -> row.profit().orElseThrow()).sum()));
        }
        cells.add(new Value.Count(rows.stream().mapToLong(Bought::orders).sum()));
        cells.add(share(sum(rows), total));
        before.ifPresent(earlier -> cells.add(earlier > 0 ? new Value.Change((double) sum(rows) / earlier - 1) : NONE));
        return Collections.unmodifiableList(cells);
    }

    /// Without a period the twelve months to the as-of day count.
    private Span span() {
        return question.spanOrYear();
    }

    private Optional<Span> yearBefore() {
        return question.yearBefore(span(), books.dataStart());
    }

    private List<Bought> bought(LocalDate start, LocalDate end) {
        return books.bought(question.scope(), start, end, measure.equals("revenue") ? "net" : measure);
    }

    private long value(Bought row) {
        return switch (measure) {
            case "revenue" -> row.net();
            case "profit" -> row.profit().orElseThrow();
            default -> row.orders();
        };
    }

    private long sum(List<Bought> rows) {
        return rows.stream().mapToLong(this::value).sum();
    }

    private Value amount(long value) {
        return measure.equals("orders") ? new Value.Count(value) : money(value);
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }

    private static Value share(long part, long whole) {
        return whole > 0 ? new Value.Share((double) part / whole) : NONE;
    }
}
