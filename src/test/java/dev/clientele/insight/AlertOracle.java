package dev.clientele.insight;

import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What alerts find at the end of a day, asked in SQL word by word from DEFINITIONS. Of each finding the money by its key.
///
/// @param window the activity window W in months
record AlertOracle(SqlBooks books, LocalDate asOf, int window) {

    private static final int LOOK_BACK_MONTHS = 3;

    /// Customers at risk for one of the reasons, of one owner or tier where that is named.
    Map<String, Long> atRisk(long over, Set<String> reasons, Map<Dimension, List<String>> filters) {
        var found = new TreeMap<String, Long>();
        for (var row : risks()) {
            var fits = filters.getOrDefault(Dimension.OWNER, List.of(row.owner())).contains(row.owner())
                    && filters.getOrDefault(Dimension.TIER, List.of(row.tier())).contains(row.tier());
            if (row.active() && fits && row.atRisk() >= over && row.reasons().stream().anyMatch(reasons::contains)) {
                found.put(row.id(), row.atRisk());
            }
        }
        return found;
    }

    List<SqlRisk.Row> risks() {
        return new SqlRisk(books, scope(Map.of())).rows();
    }

    /// Customers lost in the last three months, with the net revenue of the 365 days to their last purchase and what came after.
    Map<String, Long> lost(long over) {
        var moved = moved("lost");
        var brought = new TreeMap<String, Long>();
        books.rows("""
                with last as (select customer, max(day) as day from customer_day where net > 0 group by customer)
                select c.number, max(0, sum(d.net)) from customer_day d join last l on l.customer = d.customer
                join customer c on c.id = d.customer where d.day > l.day - 365 group by d.customer""",
                (row, context) -> brought.put(row.getString(1), row.getLong(2)));
        var found = new TreeMap<String, Long>();
        moved.forEach(row -> found.put(row.id(), brought.getOrDefault(row.id(), 0L)));
        found.values().removeIf(money -> money < over);
        return found;
    }

    /// Customers regained in the last three months, with the net revenue of the activity window.
    Map<String, Long> regained(long over) {
        var found = new TreeMap<String, Long>();
        moved("regained").stream().filter(row -> row.closingNet() >= over).forEach(row -> found.put(row.id(), row.closingNet()));
        return found;
    }

    private List<SqlBooks.Moved> moved(String status) {
        var end = asOf.plusDays(1);
        var rows = books.moved(scope(Map.of()), end.minusMonths(Math.min(window, LOOK_BACK_MONTHS)), end, window);
        return rows.stream().filter(row -> row.status().equals(status)).toList();
    }

    /// Orders of the last 31 days by customer and day: of so much, and so many times the median of those of the 365 days before.
    Map<String, Long> bigOrders(long over, double times) {
        var sql = scope(Map.of()).sale() + """
                , document as (select invoice, customer, day, sum(net) as net from sale where customer is not null group by invoice),
                candidate as (select * from document where day > %d - 31 and net > 0 and net >= %d),
                before as (
                    select c.invoice, b.net, row_number() over (partition by c.invoice order by b.net) as place,
                        count(*) over (partition by c.invoice) as n
                    from candidate c join document b on b.customer = c.customer and b.day between c.day - 365 and c.day - 1 and b.net > 0),
                usual as (select invoice, avg(net) as net from before where n >= 3 and place in ((n + 1) / 2, (n + 2) / 2) group by invoice)
                select u.number || ' on ' || date(c.day * 86400, 'unixepoch'), max(c.net)
                from candidate c join customer u on u.id = c.customer left join usual m on m.invoice = c.invoice
                where %s = 0 or c.net >= %s * m.net group by c.customer, c.day""".formatted(asOf.toEpochDay(), over, times, times);
        return byKey(sql);
    }

    /// Customers in a worse tier than three months before, with how many tiers they fell.
    Map<String, Long> tierDrops() {
        var places = List.of("Platinum", "Gold", "Silver", "Bronze");
        var before = books.tiers(new SqlScope(Map.of(), asOf.minusMonths(LOOK_BACK_MONTHS), window));
        var after = books.tiers(scope(Map.of()));
        var found = new TreeMap<String, Long>();
        before.forEach((id, tier) -> {
            var fell = places.indexOf(after.getOrDefault(id, tier)) - places.indexOf(tier);
            if (fell > 0) {
                found.put(id + " from " + tier, (long) fell);
            }
        });
        return found;
    }

    /// The loss of net revenue of the trailing 90 days against the same days a year before; empty where the drop is smaller.
    List<Long> revenueDrop(int percent, Map<Dimension, List<String>> filters) {
        var end = asOf.plusDays(1);
        var yearAgoEnd = end.getMonthValue() == 2 && end.getDayOfMonth() == 29 ? end.plusDays(1).minusYears(1) : end.minusYears(1);
        var now = net(filters, end.minusDays(90), end);
        var before = net(filters, end.minusDays(90).minusYears(1), yearAgoEnd);
        return before > 0 && now <= before * (1 - percent / 100.0) + 1e-6 ? List.of(before - now) : List.of();
    }

    private long net(Map<Dimension, List<String>> filters, LocalDate from, LocalDate to) {
        var sql = scope(filters).sale() + "select 'net', coalesce(sum(net), 0) from sale where day >= %d and day < %d"
                .formatted(from.toEpochDay(), to.toEpochDay());
        return byKey(sql).values().iterator().next();
    }

    /// The net revenue of the greatest customers in the trailing twelve months; empty where their share is no greater than the limit.
    List<Long> concentration(int top, int percent) {
        var end = asOf.plusDays(1);
        var nets = new ArrayList<>(books.bought(scope(Map.of()), end.minusYears(1), end, "net").stream()
                .filter(row -> !row.id().isEmpty() && row.net() > 0).map(SqlBooks.Bought::net).toList());
        var total = nets.stream().mapToLong(Long::longValue).sum();
        var greatest = nets.stream().limit(top).mapToLong(Long::longValue).sum();
        return total > 0 && greatest * 100 > total * percent ? List.of(greatest) : List.of();
    }

    private Map<String, Long> byKey(String sql) {
        var found = new TreeMap<String, Long>();
        books.rows(sql, (row, context) -> found.put(row.getString(1), row.getLong(2)));
        return found;
    }

    private SqlScope scope(Map<Dimension, List<String>> filters) {
        return new SqlScope(filters, asOf, window);
    }
}
