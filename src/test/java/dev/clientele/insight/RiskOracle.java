package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Compares a reply of `at-risk` with the same question asked in SQL.
///
/// @param reason the one asked for; empty for any
record RiskOracle(SqlBooks books, Question question, String reason, int most) {

    private static final Value NONE = new Value.Undefined("none");
    private static final List<String> REASONS = List.of("overdue", "fading", "shrinking", "narrowing", "renewal", "credit");

    String words() {
        return "at-risk " + most + (reason.isEmpty() ? "" : " reason " + reason) + question.scope().words() + question.asOfWords();
    }

    void check(Reply reply) {
        var sql = new SqlRisk(books, question.scope());
        var bought = sql.rows();
        var active = question.scope().asOf().plusDays(1).minusMonths(question.scope().window());
        var watched = bought.stream().filter(row -> !row.last().isBefore(active)).toList();
        var ranked = watched.stream().filter(row -> reason.isEmpty() ? !row.reasons().isEmpty() : row.reasons().contains(reason))
                .sorted(Comparator.<SqlRisk.Row>comparingLong(row -> -row.atRisk())
                        .thenComparingLong(row -> row.atRisk() > 0 ? 0 : -row.expected()).thenComparing(SqlRisk.Row::first)
                        .thenComparing(SqlRisk.Row::id))
                .toList();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(ranked.size()));
        figures.put("valueAtRisk", money(atRisk(ranked)));
        figures.put("expected", money(expected(ranked)));
        figures.put("lastTwelveMonths", money(sql.lastYear()));
        figures.put("shareOfYear", sql.lastYear() > 0 ? new Value.Share((double) atRisk(ranked) / sql.lastYear()) : NONE);
        figures.put("customersWatched", new Value.Count(watched.size()));
        figures.put("customersGone", new Value.Count(bought.size() - watched.size()));
        figures.put("customersShown", new Value.Count(Math.min(most, ranked.size())));
        figures.put("method", new Value.Text("simple"));
        REASONS.forEach(name -> figures.put(name, new Value.Count(with(watched, name).size())));
        Expect.figures(words(), reply.figures(), figures);
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        assertThat(reply.asOf()).as(words()).contains(question.scope().asOf());
        checkCustomers(reply, ranked);
        Expect.rows(words() + ", reasons", reply.tables().get(1).rows(),
                REASONS.stream().map(name -> sums(name, with(watched, name))).toList());
        checkOwners(reply, ranked);
    }

    private void checkCustomers(Reply reply, List<SqlRisk.Row> ranked) {
        var table = reply.tables().getFirst();
        var columns = new ArrayList<>(List.of("rank", "customer", "owner", "tier", "lastPurchase", "overdueRatio", "pAlive", "expected",
                "valueAtRisk", "why"));
        if (!hasOwners()) {
            columns.remove("owner");
        }
        assertThat(Expect.columns(table)).as(words()).isEqualTo(columns);
        var shown = ranked.subList(0, Math.min(most, ranked.size()));
        var names = shown.stream().collect(Collectors.groupingBy(SqlRisk.Row::name, Collectors.counting()));
        assertThat(table.rows()).as(words()).hasSameSizeAs(shown);
        for (var i = 0; i < shown.size(); i++) {
            var row = shown.get(i);
            var cells = new ArrayList<Value>(List.of(new Value.Count(i + 1L),
                    new Value.Text(names.getOrDefault(row.name(), 0L) > 1 ? row.name() + " (" + row.id() + ")" : row.name())));
            if (hasOwners()) {
                cells.add(new Value.Text(row.owner()));
            }
            var overdue = row.overdue(question.scope().asOf());
            cells.addAll(List.of(new Value.Text(row.tier()), new Value.Day(row.last()),
                    overdue.isPresent() ? new Value.Decimal(overdue.getAsDouble()) : NONE,
                    row.alive().isPresent() ? new Value.Share(row.alive().getAsDouble()) : NONE, money(row.expected()),
                    row.alive().isPresent() ? money(row.atRisk()) : NONE));
            var found = table.rows().get(i);
            Expect.row(words() + ", row " + i, found.subList(0, cells.size()), cells);
            var told = ((Value.Text) found.getLast()).text().split("; ", -1);
            var once = row.reasons().contains("overdue") && row.reasons().contains("fading") ? 1 : 0;
            assertThat(told).as(words() + ", why of row " + i + ": " + row.reasons()).hasSize(row.reasons().size() - once);
        }
    }

    private void checkOwners(Reply reply, List<SqlRisk.Row> ranked) {
        if (!hasOwners() || ranked.isEmpty()) {
            assertThat(reply.tables()).as(words()).hasSize(2);
            return;
        }
        var owners = ranked.stream().collect(Collectors.groupingBy(SqlRisk.Row::owner));
        var found = reply.tables().get(2).rows();
        var expected = owners.entrySet().stream().collect(Collectors.toMap(owner -> owner.getKey().isEmpty() ? "No owner" : owner.getKey(),
                Map.Entry::getValue));
        Expect.rows(words() + ", owners", found,
                found.stream().map(row -> ((Value.Text) row.getFirst()).text())
                        .map(name -> sums(name, expected.getOrDefault(name, List.of())))
                        .toList());
        assertThat(found).as(words()).hasSameSizeAs(owners.keySet());
        var named =
                found.stream().filter(row -> !row.getFirst().equals(new Value.Text("No owner"))).map(row -> ((Money) row.getLast()).minor())
                        .toList();
        assertThat(named).as(words()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private boolean hasOwners() {
        return !books.names(Dimension.OWNER).isEmpty();
    }

    private List<Value> sums(String name, List<SqlRisk.Row> rows) {
        return List.of(new Value.Text(name), new Value.Count(rows.size()), money(expected(rows)), money(atRisk(rows)));
    }

    private static List<SqlRisk.Row> with(List<SqlRisk.Row> rows, String reason) {
        return rows.stream().filter(row -> row.reasons().contains(reason)).toList();
    }

    private static long atRisk(List<SqlRisk.Row> rows) {
        return rows.stream().mapToLong(SqlRisk.Row::atRisk).sum();
    }

    private static long expected(List<SqlRisk.Row> rows) {
        return rows.stream().mapToLong(SqlRisk.Row::expected).sum();
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }
}
