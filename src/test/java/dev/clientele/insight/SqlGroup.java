package dev.clientele.insight;

import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// A group of customers, or a part of the sales, in SQL.
///
/// @param id the number of the one customer it is about; empty for all of the scope
record SqlGroup(SqlBooks books, SqlScope scope, String id) {

    /// @param net minor units, the unassigned included where the scope includes them
    /// @param profit empty where no cost is known
    /// @param buyers customers with a purchase day
    /// @param greatest the greatest net revenue of a customer, not below zero
    record Bought(long net, OptionalLong profit, long orders, long purchaseDays, long buyers, long greatest) {}

    Bought bought(LocalDate start, LocalDate end) {
        var sql = scope.sale() + """
                , own as (select s.*, c.number from sale s left join customer c on c.id = s.customer
                    where day >= :start and day < :end and (:id = '' or c.number = :id)),
                bought as (select customer, day from own where customer is not null group by customer, day having sum(net) > 0)
                select (select coalesce(sum(net), 0) from own), (select coalesce(sum(net - cost), 0) from own),
                    (select count(*) from (select 1 from own group by invoice having sum(net) > 0)),
                    (select count(*) from bought), (select count(distinct customer) from bought),
                    (select coalesce(max(net), 0) from (select sum(net) as net from own where customer is not null group by customer))""";
        return books.handle().createQuery(sql).bind("id", id).bind("start", start.toEpochDay()).bind("end", end.toEpochDay())
                .map((row, context) -> new Bought(row.getLong(1), books.isCosted() ? OptionalLong.of(row.getLong(2)) : OptionalLong.empty(),
                        row.getLong(3), row.getLong(4), row.getLong(5), Math.max(0, row.getLong(6))))
                .one();
    }

    /// How many customers of the scope are in each tier at the end of a day.
    Map<String, Long> tiers(LocalDate day) {
        var then = tiersOf(day, "percent");
        var tierNow = tiersOf(scope.asOf(), "percent");
        var classNow = tiersOf(scope.asOf(), "cumulative");
        var counts = new HashMap<String, Long>();
        for (var customer : customers()) {
            var wanted = scope.filters().getOrDefault(Dimension.TIER, List.of());
            var tier = then.get(customer);
            var isWanted = wanted.isEmpty() || wanted.contains(tierNow.getOrDefault(customer, ""))
                    || wanted.contains(classNow.getOrDefault(customer, ""));
            if (tier != null && isWanted) {
                counts.merge(tier, 1L, Long::sum);
            }
        }
        return counts;
    }

    private Map<String, String> tiersOf(LocalDate day, String scheme) {
        var any = new SqlScope(Map.of(), day, scope.window());
        var sql = any.sale(any.tiers().by(scheme).tables("tier", day, any.window(), any.currency()))
                + "select c.number, t.tier from tier t join customer c on c.id = t.customer";
        var tiers = new HashMap<String, String>();
        books.handle().createQuery(sql).map((row, context) -> Map.entry(row.getString(1), row.getString(2))).list()
                .forEach(entry -> tiers.put(entry.getKey(), entry.getValue()));
        return tiers;
    }

    /// Whether a document was sold by somebody else than its customer's owner.
    private boolean haveOwners() {
        return books.handle().createQuery("select count(*) from invoice i join owner o on o.id = i.owner_id"
                + " left join customer c on c.id = i.customer_id where o.name <> coalesce(c.owner, '')").mapTo(Long.class).one() > 0;
    }

    /// The customers that fit what the scope says of customers, whatever it says of documents.
    private List<String> customers() {
        return books.handle().createQuery("select number, country, segment, industry, owner from customer")
                .map((row, context) -> Map.of("number", row.getString(1), "country", row.getString(2), "segment", row.getString(3),
                        "industry", row.getString(4), "owner", row.getString(5)))
                .list().stream()
                .filter(row -> scope.filters().entrySet().stream().allMatch(filter -> switch (filter.getKey()) {
                    case OWNER -> haveOwners() || filter.getValue().contains(row.getOrDefault("owner", ""));
                    case COUNTRY, SEGMENT, INDUSTRY -> filter.getValue().contains(row.getOrDefault(filter.getKey().word(), ""));
                    case CHANNEL, PRODUCT, CATEGORY, TIER -> true;
                })).map(row -> row.getOrDefault("number", "")).toList();
    }
}
