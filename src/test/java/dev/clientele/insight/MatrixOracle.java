package dev.clientele.insight;

import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.portfolio.matrix.Factor;
import dev.clientele.portfolio.matrix.MatrixTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Compares a reply of `matrix` with the factors asked for in SQL and ranked by comparing everyone with everyone.
record MatrixOracle(SqlBooks books, SqlScope scope, MatrixTerms terms) {

    private static final List<String> CELLS = List.of("highStrong", "highMedium", "highWeak", "mediumStrong", "mediumMedium", "mediumWeak",
            "lowStrong", "lowMedium", "lowWeak");

    /// An active customer.
    ///
    /// @param kinds its country, segment and industry
    /// @param factors what is known of it, the more the better
    private record Active(String id, Map<Dimension, String> kinds, long net, Map<Factor, Double> factors) {}

    void check(String words, Reply reply) {
        Expect.figures(words, reply.figures(), figures());
    }

    private Map<String, Value> figures() {
        var end = scope.asOf().plusDays(1);
        var all = active(end);
        var shown = all.stream().filter(this::fits).toList();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(shown.size()));
        figures.put("netRevenue", money(shown.stream().mapToLong(Active::net).sum()));
        var cells = shown.stream().collect(Collectors.groupingBy(customer -> cell(customer, all)));
        for (var cell = 0; cell < CELLS.size(); cell++) {
            var members = cells.getOrDefault(cell, List.of());
            figures.put(CELLS.get(cell) + "Customers", new Value.Count(members.size()));
            figures.put(CELLS.get(cell) + "NetRevenue", money(members.stream().mapToLong(Active::net).sum()));
        }
        if (!end.minusYears(2).isBefore(books.dataStart())) {
            var before = active(end.minusYears(1));
            var moves = shown.stream().map(customer -> steps(customer, all, before)).filter(step -> step != STAYED).toList();
            figures.put("crossed", new Value.Count(moves.size()));
            figures.put("nearer", new Value.Count(moves.stream().filter(step -> step > 0).count()));
            figures.put("away", new Value.Count(moves.stream().filter(step -> step < 0).count()));
        }
        return figures;
    }

    private static final int STAYED = Integer.MIN_VALUE;

    private int steps(Active now, List<Active> all, List<Active> before) {
        var then = before.stream().filter(customer -> customer.id().equals(now.id())).findFirst();
        var cell = cell(now, all);
        if (then.isEmpty() || cell(then.get(), before) == cell) {
            return STAYED;
        }
        var earlier = cell(then.get(), before);
        return earlier / 3 + earlier % 3 - cell / 3 - cell % 3;
    }

    private int cell(Active customer, List<Active> all) {
        return 3 * level(score(customer, all, true)) + level(score(customer, all, false));
    }

    private int level(double score) {
        return score >= terms.highFrom() ? 0 : score >= terms.lowBelow() ? 1 : 2;
    }

    private double score(Active customer, List<Active> all, boolean attractiveness) {
        var sum = 0.0;
        var weights = 0.0;
        for (var factor : Factor.values()) {
            if (factor.isAttractiveness() == attractiveness && customer.factors().containsKey(factor)) {
                sum += terms.weight(factor) * percentile(factor, customer, all);
                weights += terms.weight(factor);
            }
        }
        return sum / weights;
    }

    private static double percentile(Factor factor, Active customer, List<Active> all) {
        var known = all.stream().filter(other -> other.factors().containsKey(factor))
                .mapToDouble(other -> other.factors().getOrDefault(factor, Double.NaN))
                .toArray();
        var own = customer.factors().getOrDefault(factor, Double.NaN);
        var below = 0.0;
        for (var other : known) {
            below += other < own ? 1 : other == own ? 0.5 : 0;
        }
        return 100 * below / known.length;
    }

    private boolean fits(Active customer) {
        return customer.kinds().entrySet().stream()
                .allMatch(kind -> !scope.filters().containsKey(kind.getKey())
                        || scope.filters().get(kind.getKey()).contains(kind.getValue()));
    }

    /// Everyone active at the start of a day, by the documents and lines that fit.
    private List<Active> active(LocalDate end) {
        var ofDocuments = new TreeMap<>(scope.filters());
        ofDocuments.keySet().removeAll(List.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY));
        var sql = new SqlScope(ofDocuments, scope.asOf(), scope.window()).sale() + """
                , sold as (select * from sale where day < :end and customer is not null),
                bought as (select customer, day from sold group by customer, day having sum(net) > 0),
                active as (select customer, min(day) as first, max(day) as last from bought group by customer having max(day) >= :window),
                document as (select customer, invoice from sold where day >= :year group by invoice having sum(net) > 0)
                select c.number, c.country, c.segment, c.industry, c.satisfaction, a.first, a.last,
                    (select coalesce(sum(net), 0) from sold s where s.customer = a.customer and day >= :year),
                    (select coalesce(sum(cost), 0) from sold s where s.customer = a.customer and day >= :year),
                    (select coalesce(sum(net), 0) from sold s where s.customer = a.customer and day >= :before and day < :year),
                    (select count(*) from document d where d.customer = a.customer),
                    (select count(distinct product) from sold s where s.customer = a.customer and day >= :year and net > 0)
                from active a join customer c on c.id = a.customer""";
        return books.handle().createQuery(sql).bind("end", end.toEpochDay()).bind("year", end.minusYears(1).toEpochDay())
                .bind("before", end.minusYears(2).toEpochDay()).bind("window", end.minusMonths(scope.window()).toEpochDay())
                .map((row, context) -> active(row, end)).list();
    }

    private Active active(ResultSet row, LocalDate end) throws SQLException {
        var net = row.getLong(8);
        var before = row.getLong(10);
        var factors = new EnumMap<Factor, Double>(Factor.class);
        factors.put(Factor.VALUE, (double) net);
        factors.put(Factor.TENURE, (double) end.toEpochDay() - row.getLong(6));
        factors.put(Factor.RECENCY, (double) row.getLong(7));
        factors.put(Factor.FREQUENCY, (double) row.getLong(11));
        if (before > 0 && !end.minusYears(2).isBefore(books.dataStart())) {
            factors.put(Factor.GROWTH, (double) net / before - 1);
        }
        if (books.isCosted() && net > 0) {
            factors.put(Factor.MARGIN, (double) (net - row.getLong(9)) / net);
        }
        if (hasProducts()) {
            factors.put(Factor.BREADTH, (double) row.getLong(12));
        }
        var satisfaction = row.getInt(5);
        if (!row.wasNull()) {
            factors.put(Factor.SATISFACTION, (double) satisfaction);
        }
        return new Active(row.getString(1),
                Map.of(Dimension.COUNTRY, row.getString(2), Dimension.SEGMENT, row.getString(3), Dimension.INDUSTRY, row.getString(4)), net,
                factors);
    }

    private boolean hasProducts() {
        return books.handle().createQuery("select count(*) > 0 from line where product_id is not null").mapTo(Boolean.class).one();
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }
}
