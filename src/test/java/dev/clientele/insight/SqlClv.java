package dev.clientele.insight;

import dev.clientele.model.Dimension;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What customers are worth, asked in SQL and worked out word by word from DEFINITIONS.
record SqlClv(SqlBooks books, SqlScope scope, LifetimeTerms terms) {

    /// What a customer who ever bought did by the as-of day.
    ///
    /// @param profit net revenue where no cost is known
    record Bought(String id, String name, Map<Dimension, String> in, long orders, long net, long profit, LocalDate first,
            boolean active) {}

    /// A customer with its values, minor units.
    record Row(Bought bought, double frequency, double orderValue, double duration, long simple, long npv) {

        long value(String method) {
            return method.equals("npv") ? npv : simple;
        }
    }

    /// A segment's churn and whose it is: `the segment`, `the store` or `nobody`.
    record SegmentChurn(long opening, double churn, String from) {}

    List<Row> rows() {
        var churn = churn();
        return bought().stream().map(row -> row(row, churn.getOrDefault(row.in().getOrDefault(Dimension.SEGMENT, ""), nobody()))).toList();
    }

    private static SegmentChurn nobody() {
        return new SegmentChurn(0, 0, "nobody");
    }

    private Row row(Bought row, SegmentChurn churn) {
        var days = scope.asOf().toEpochDay() - row.first().toEpochDay();
        var years = Math.max(1, days / 365.25);
        var frequency = row.orders() / years;
        var orderValue = (double) row.net() / row.orders();
        var duration = duration(churn.churn());
        var present = 0.0;
        var factor = 1.0;
        for (var year = 1; year <= terms.horizonYears(); year++) {
            factor *= (1 - churn.churn()) / (1 + terms.discountRate());
            present += factor;
        }
        return new Row(row, frequency, orderValue, duration, Math.round(frequency * orderValue * duration),
                Math.round(row.profit() / years * present));
    }

    double duration(double churn) {
        return churn == 0 ? terms.durationCapYears() : Math.min(1 / churn, terms.durationCapYears());
    }

    /// The churn that each segment goes by, of all customers.
    Map<String, SegmentChurn> churn() {
        var everyone = everyone();
        var segments = books.handle().createQuery("select number, segment from customer")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var opening = new HashMap<String, Long>();
        var kept = new HashMap<String, Double>();
        var end = scope.asOf().plusDays(1);
        for (var start = end.minusYears(1); start.isBefore(end);) {
            var stepEnd = start.plusMonths(scope.window()).isBefore(end) ? start.plusMonths(scope.window()) : end;
            var moved = books.moved(everyone, start, stepEnd, scope.window());
            var isFirst = start.equals(end.minusYears(1));
            for (var place : names(segments)) {
                var here = moved.stream().filter(row -> place.equals("*") || place.equals(segments.getOrDefault(row.id(), ""))).toList();
                var lost = here.stream().filter(row -> row.status().equals("lost")).count();
                var retained = here.stream().filter(row -> row.status().equals("retained")).count();
                if (isFirst) {
                    opening.put(place, lost + retained);
                }
                if (opening.getOrDefault(place, 0L) > 0 && lost + retained > 0) {
                    kept.merge(place, (double) retained / (lost + retained), (one, other) -> one * other);
                }
            }
            start = stepEnd;
        }
        var store = opening.getOrDefault("*", 0L);
        return names(segments).stream().collect(Collectors.toMap(Function.identity(), place -> {
            var own = opening.getOrDefault(place, 0L);
            return own >= 20
                    ? new SegmentChurn(own, 1 - kept.getOrDefault(place, 1.0), "the segment")
                    : store > 0 ? new SegmentChurn(own, 1 - kept.getOrDefault("*", 1.0), "the store") : new SegmentChurn(own, 0, "nobody");
        }));
    }

    private static Set<String> names(Map<String, String> segments) {
        var names = segments.values().stream().collect(Collectors.toSet());
        names.add("*");
        return names;
    }

    /// All customers with the documents that fit.
    private SqlScope everyone() {
        var filters = new TreeMap<>(scope.filters());
        filters.keySet().retainAll(Set.of(Dimension.CHANNEL, Dimension.PRODUCT, Dimension.CATEGORY));
        return new SqlScope(Map.copyOf(filters), scope.asOf(), scope.window());
    }

    /// Those who ever bought, by id.
    private List<Bought> bought() {
        var sql = scope.sale() + """
                , document as (
                    select invoice, customer, day, sum(net) as net, sum(net - %s) as profit from sale where customer is not null group by invoice),
                customer_day as (select customer, day, sum(net) as net from document group by customer, day having sum(net) > 0),
                purchase as (select customer, min(day) as first, max(day >= :from) as active from customer_day group by customer)
                select c.number, coalesce(nullif(c.name, ''), c.number), c.country, c.segment, c.industry, c.owner,
                    sum(d.net > 0), sum(d.net), sum(d.profit), p.first, p.active
                from purchase p join document d on d.customer = p.customer join customer c on c.id = p.customer
                group by p.customer order by c.number""".formatted(books.isCosted() ? "cost" : "0");
        return books.handle().createQuery(sql).bind("from", scope.asOf().plusDays(1).minusMonths(scope.window()).toEpochDay())
                .map((row, context) -> new Bought(row.getString(1), row.getString(2),
                        Map.of(Dimension.COUNTRY, row.getString(3), Dimension.SEGMENT, row.getString(4), Dimension.INDUSTRY,
                                row.getString(5),
                                Dimension.OWNER, row.getString(6)),
                        row.getLong(7), row.getLong(8), row.getLong(9), LocalDate.ofEpochDay(row.getLong(10)), row.getBoolean(11)))
                .list();
    }
}
