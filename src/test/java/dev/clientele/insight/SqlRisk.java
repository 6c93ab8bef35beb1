package dev.clientele.insight;

import dev.clientele.model.Dimension;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/// The risk of customers, asked in SQL word by word from DEFINITIONS.
record SqlRisk(SqlBooks books, SqlScope scope) {

    /// A customer that ever bought, at the end of the as-of day.
    ///
    /// @param active whether it is at the end of the day
    /// @param medianGap empty for fewer than three purchase days
    /// @param alive empty where no customer has bought twice
    record Row(String id, String name, String owner, String tier, boolean active, LocalDate first, LocalDate last,
            OptionalDouble medianGap, OptionalDouble alive, long expected, long atRisk, List<String> reasons) {

        /// Days since the last purchase / median gap.
        OptionalDouble overdue(LocalDate asOf) {
            return medianGap.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((asOf.toEpochDay() - last.toEpochDay()) / medianGap.getAsDouble());
        }
    }

    /// All customers that ever bought, by id.
    List<Row> rows() {
        gather("risk_day", "risk_line", scope);
        gather("everyone_day", "everyone_line", everyone());
        var asOf = scope.asOf();
        var end = asOf.plusDays(1);
        var yearAgoEnd = end.getMonthValue() == 2 && end.getDayOfMonth() == 29 ? end.plusDays(1).minusYears(1) : end.minusYears(1);
        var tiers = books.tiers(scope);
        return books.handle().createQuery("with " + rhythm("risk_day", "rhythm") + rhythm("everyone_day", "all_rhythm") + """
                ranked_gap as (
                    select gap, row_number() over (order by gap) as place, count(*) over () as n
                    from all_rhythm where gap is not null),
                usual as (select avg(gap) as gap from ranked_gap where place in ((n + 1) / 2, (n + 2) / 2)),
                money as (
                    select r.customer,
                        max(0, coalesce(sum(d.value) filter (where d.day > r.last - 365), 0)) as expected,
                        coalesce(sum(d.net) filter (where d.day >= :recent), 0) as recent,
                        coalesce(sum(d.net) filter (where d.day >= :yearAgo and d.day < :yearAgoEnd), 0) as year_ago,
                        max(d.day) filter (where d.orders > 0 or d.net < 0) as document_day
                    from rhythm r join risk_day d on d.customer = r.customer group by r.customer),
                products as (
                    select customer, count(distinct product) filter (where day < :year) as before,
                        count(distinct product) filter (where day >= :year) as now
                    from risk_line where net > 0 and day >= :twoYears group by customer),
                chance as (
                    select r.customer, case when r.days = 0 then null when usual.gap is null and r.days < 3 then null
                        else pow(0.5, max(0, (:asOf - r.last) * 1.0 / case when r.days >= 3 then r.gap else usual.gap end - 1)) end as alive
                    from rhythm r, usual)
                select c.number, coalesce(nullif(c.name, ''), c.number), c.owner, r.last >= :activeFrom,
                    r.first, r.last, case when r.days >= 3 then r.gap end, p.alive, m.expected,
                    coalesce(cast(floor(0.5 + (1 - p.alive) * m.expected) as integer), 0),
                    r.days >= 3 and (:asOf - r.last) >= 2 * r.gap as overdue, p.alive < 0.5 as fading,
                    m.year_ago > 0 and m.recent * 10 <= m.year_ago * 7 as shrinking,
                    coalesce(b.before >= 4 and b.now * 2 <= b.before, 0) as narrowing,
                    c.renewal_on is not null and c.renewal_on between :asOf and :asOf + 60 as renewal,
                    (select d.orders = 0 from risk_day d where d.customer = r.customer and d.day = m.document_day) as credit
                from rhythm r join customer c on c.id = r.customer join money m on m.customer = r.customer
                join chance p on p.customer = r.customer left join products b on b.customer = r.customer
                where r.days > 0 order by c.number""")
                .bind("asOf", asOf.toEpochDay()).bind("recent", end.minusDays(90).toEpochDay())
                .bind("yearAgo", end.minusDays(90).minusYears(1).toEpochDay()).bind("yearAgoEnd", yearAgoEnd.toEpochDay())
                .bind("year", end.minusYears(1).toEpochDay()).bind("twoYears", end.minusYears(2).toEpochDay())
                .bind("activeFrom", end.minusMonths(scope.window()).toEpochDay()).map((row, context) -> row(row, tiers)).list();
    }

    /// Profit, or net revenue where there are no costs, of the twelve months to the as-of day, of all that fits the filters.
    long lastYear() {
        var sql = scope.sale() + "select coalesce(sum(net - " + (books.isCosted() ? "cost" : "0") + "), 0) from sale where day >= :from"
                + (scope.filtersCustomers() ? " and customer is not null" : "");
        return books.handle().createQuery(sql).bind("from", scope.asOf().plusDays(1).minusYears(1).toEpochDay()).mapTo(Long.class).one();
    }

    /// All customers with the documents that fit.
    private SqlScope everyone() {
        var filters = new TreeMap<>(scope.filters());
        filters.keySet().retainAll(Set.of(Dimension.CHANNEL, Dimension.PRODUCT, Dimension.CATEGORY));
        return new SqlScope(Map.copyOf(filters), scope.asOf(), scope.window());
    }

    private void gather(String days, String lines, SqlScope of) {
        books.handle().execute("drop table if exists temp." + days);
        books.handle().execute("drop table if exists temp." + lines);
        books.handle().execute("create temp table " + days + " as " + of.sale() + """
                , document as (
                    select customer, day, sum(net) as net, sum(net - %s) as value from sale where customer is not null group by invoice)
                select customer, day, sum(net) as net, sum(value) as value, sum(net > 0) as orders from document group by customer, day
                """.formatted(books.isCosted() ? "cost" : "0"));
        books.handle().execute("create temp table " + lines + " as " + of.sale()
                + "select customer, day, net, product from sale where customer is not null and product is not null");
    }

    private static String rhythm(String days, String name) {
        return """
                %1$s_gap as (
                    select customer, day, day - lag(day) over (partition by customer order by day) as gap from %2$s where net > 0),
                %1$s_place as (
                    select customer, gap, row_number() over (partition by customer order by gap) as place,
                        count(*) over (partition by customer) as n
                    from %1$s_gap where gap is not null),
                %1$s_median as (
                    select customer, avg(gap) as gap from %1$s_place where place in ((n + 1) / 2, (n + 2) / 2) group by customer),
                %1$s as (
                    select g.customer, count(*) as days, min(g.day) as first, max(g.day) as last, m.gap
                    from %1$s_gap g left join %1$s_median m on m.customer = g.customer group by g.customer),
                """.formatted(name, days);
    }

    private static Row row(ResultSet row, Map<String, String> tiers) throws SQLException {
        var names = List.of("overdue", "fading", "shrinking", "narrowing", "renewal", "credit");
        var reasons = new ArrayList<String>();
        for (var name : names) {
            if (row.getInt(name) != 0) {
                reasons.add(name);
            }
        }
        return new Row(row.getString(1), row.getString(2), row.getString(3), tiers.getOrDefault(row.getString(1), "Inactive"),
                row.getBoolean(4),
                LocalDate.ofEpochDay(row.getLong(5)), LocalDate.ofEpochDay(row.getLong(6)), number(row, 7), number(row, 8), row.getLong(9),
                row.getLong(10), List.copyOf(reasons));
    }

    private static OptionalDouble number(ResultSet row, int column) throws SQLException {
        var number = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
