package dev.clientele.insight;

import dev.clientele.analysis.TierTerms;
import dev.clientele.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// Tiers in SQL, by each of the three schemes and both measures.
///
/// @param scheme `percent`, `cumulative` or `thresholds`
/// @param by `revenue` or `profit`
/// @param customers the shares of customers down to the end of Platinum, Gold and Silver, basis points
/// @param values the shares of value down to the end of classes A and B, basis points
/// @param thresholds the least value in Platinum, Gold and Silver, major units
record SqlTiers(String scheme, String by, List<Integer> customers, List<Integer> values, List<BigDecimal> thresholds) {

    static SqlTiers standard() {
        return new SqlTiers("percent", "revenue", List.of(500, 2_000, 7_000), List.of(8_000, 9_500), List.of());
    }

    static SqlTiers of(TierTerms terms) {
        return new SqlTiers(terms.scheme().word(), terms.by().word(), terms.bounds().customers(), terms.bounds().value(),
                terms.bounds().thresholds());
    }

    SqlTiers by(String otherScheme) {
        return new SqlTiers(otherScheme, by, customers, values, thresholds);
    }

    /// Its tiers, the best first.
    List<String> names() {
        return scheme.equals("cumulative") ? List.of("Class A", "Class B", "Class C") : List.of("Platinum", "Gold", "Silver", "Bronze");
    }

    List<Long> thresholds(Currency currency) {
        return thresholds.stream().map(amount -> amount.movePointRight(Money.digits(currency)).longValueExact()).toList();
    }

    /// Common table expressions, each followed by a comma: `NAME` has tier, place (from 0), value and rank of every active
    /// customer whatever the filters, `NAME_value` the value of every customer with a line, its first and last purchase day.
    ///
    /// They stand on the expressions `margin` and `store_margin` of [SqlScope].
    String tables(String name, LocalDate day, int window, Currency currency) {
        return """
                NAME_day as (
                    select i.customer_id as customer, i.day, sum(l.net) as net, sum(l.net - %s) as measured
                    from line l join invoice i on i.id = l.invoice_id left join margin m on m.customer = i.customer_id
                    where i.customer_id is not null and i.day <= %d group by i.customer_id, i.day),
                NAME_value as (
                    select customer, coalesce(sum(measured) filter (where day >= %d), 0) as value,
                        min(day) filter (where net > 0) as first, max(day) filter (where net > 0) as last,
                        max(day >= %d and net > 0) as active
                    from NAME_day group by customer),
                NAME_rank as (
                    select v.customer, v.value, row_number() over best as rank, count(*) over () as n,
                        sum(max(v.value, 0)) over (best rows between unbounded preceding and 1 preceding) as above,
                        sum(max(v.value, 0)) over () as total
                    from NAME_value v join customer c on c.id = v.customer where v.active
                    window best as (order by v.value desc, v.first, c.number)),
                NAME as (select customer, value, rank, place, %s as tier from (select *, %s as place from NAME_rank)),
                """.formatted(by.equals("profit") ? ESTIMATED : "0", day.toEpochDay(), day.plusDays(1).minusYears(1).toEpochDay(),
                day.plusDays(1).minusMonths(window).toEpochDay(), label(), place(currency)).replace("NAME", name);
    }

    private static final String ESTIMATED = """
            coalesce(l.cost, cast(floor(0.5 + l.net * coalesce(m.cost_share, (select cost_share from store_margin))) as integer))""";

    private String label() {
        var label = new StringBuilder("case place");
        for (var place = 0; place < names().size(); place++) {
            label.append(" when ").append(place).append(" then '").append(names().get(place)).append("'");
        }
        return label + " end";
    }

    private String place(Currency currency) {
        return switch (scheme) {
            case "percent" ->
                    "case when rank <= (n * %d + 9999) / 10000 then 0 when rank <= (n * %d + 9999) / 10000 then 1 when rank <= (n * %d + 9999) / 10000 then 2 else 3 end"
                            .formatted(customers.toArray());
            case "cumulative" ->
                    "case when coalesce(above, 0) * 10000 < total * %d then 0 when coalesce(above, 0) * 10000 < total * %d then 1 else 2 end"
                            .formatted(values.toArray());
            default -> "case when value >= %d then 0 when value >= %d then 1 when value >= %d then 2 else 3 end"
                    .formatted(thresholds(currency).toArray());
        };
    }

    /// SQL for what a customer at `t` of the table misses to the next tier up; null for nothing.
    String missing(String name, Currency currency) {
        return scheme.equals("thresholds")
                ? "case t.place when 1 then %d when 2 then %d when 3 then %d end - t.value".formatted(thresholds(currency).toArray())
                : "(select u.value from %s u where u.place < t.place order by u.rank desc limit 1) - t.value".formatted(name);
    }

    /// SQL for what a customer at `t` of the table has above the next tier down; null for nothing.
    String cushion(String name, Currency currency) {
        return scheme.equals("thresholds")
                ? "t.value - case t.place when 0 then %d when 1 then %d when 2 then %d end".formatted(thresholds(currency).toArray())
                : "t.value - (select u.value from %s u where u.place > t.place order by u.rank limit 1)".formatted(name);
    }
}
