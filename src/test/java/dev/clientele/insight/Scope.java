package dev.clientele.insight;

import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What part of the sales a question speaks of: its filters, and the as-of day at whose end it is answered.
///
/// @param window the activity window W in months, which tiers depend on
record Scope(Map<Dimension, List<String>> filters, LocalDate asOf, int window) {

    /// Common table expressions: `sale` is every line that counts, with its cost, or null where there is none to be had.
    String sale() {
        return """
                with %s margin as (
                    select i.customer_id as customer, sum(l.cost) * 1.0 / sum(l.net) as cost_share
                    from line l join invoice i on i.id = l.invoice_id
                    where l.cost is not null and i.customer_id is not null
                    group by i.customer_id having sum(l.net) > 0),
                store_margin as (
                    select sum(cost) * 1.0 / sum(net) as cost_share from line where cost is not null having sum(net) > 0),
                sale as (
                    select i.id as invoice, i.customer_id as customer, i.day, l.net,
                        coalesce(nullif(p.name, ''), p.number) || char(9) || p.category as product, l.cost is null as estimated,
                        coalesce(l.cost, cast(floor(0.5 + l.net * coalesce(m.cost_share, (select cost_share from store_margin)))
                            as integer)) as cost
                    from line l join invoice i on i.id = l.invoice_id
                    left join margin m on m.customer = i.customer_id
                    left join customer c on c.id = i.customer_id
                    left join channel h on h.id = i.channel_id
                    left join product p on p.id = l.product_id
                    %s
                    where i.day <= %d%s)
                """.formatted(filtersTiers() ? tiers() : "", filtersTiers() ? "left join tier t on t.customer = i.customer_id" : "",
                asOf.toEpochDay(), conditions());
    }

    /// Common table expressions: `tier` has the tier of every active customer, whatever the filters.
    String tiers() {
        return """
                tier_day as (
                    select i.customer_id as customer, i.day, sum(l.net) as net from line l join invoice i on i.id = l.invoice_id
                    where i.customer_id is not null and i.day <= %d group by i.customer_id, i.day),
                tier_value as (
                    select customer, coalesce(sum(net) filter (where day >= %d), 0) as value, min(day) filter (where net > 0) as since,
                        max(day >= %d and net > 0) as active
                    from tier_day group by customer),
                tier_rank as (
                    select v.customer, v.value, row_number() over (order by v.value desc, v.since, c.number) as rank, count(*) over () as n
                    from tier_value v join customer c on c.id = v.customer where v.active),
                tier as (
                    select customer, value, rank, case when rank <= (n * 500 + 9999) / 10000 then 'Platinum'
                        when rank <= (n * 2000 + 9999) / 10000 then 'Gold' when rank <= (n * 7000 + 9999) / 10000 then 'Silver'
                        else 'Bronze' end as tier
                    from tier_rank),
                """.formatted(asOf.toEpochDay(), asOf.plusDays(1).minusYears(1).toEpochDay(),
                asOf.plusDays(1).minusMonths(window).toEpochDay());
    }

    private boolean filtersTiers() {
        return filters.containsKey(Dimension.TIER);
    }

    private String conditions() {
        return filters.entrySet().stream().map(filter -> " and " + column(filter.getKey()) + " in (" + quoted(filter.getValue()) + ")")
                .collect(Collectors.joining());
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY -> "c.country";
            case SEGMENT -> "c.segment";
            case INDUSTRY -> "c.industry";
            case OWNER -> "c.owner";
            case CHANNEL -> "h.name";
            case PRODUCT -> "coalesce(nullif(p.name, ''), p.number)";
            case CATEGORY -> "p.category";
            case TIER -> "t.tier";
        };
    }

    /// The words that ask for the filters.
    String words() {
        return filters.entrySet().stream().map(filter -> " " + filter.getKey().word() + " "
                + filter.getValue().stream().map(value -> '"' + value + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining());
    }

    boolean filtersCustomers() {
        return filters.keySet().stream().anyMatch(dimension -> switch (dimension) {
            case COUNTRY, SEGMENT, INDUSTRY, OWNER, TIER -> true;
            case CHANNEL, PRODUCT, CATEGORY -> false;
        });
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "'" + value.replace("'", "''") + "'").collect(Collectors.joining(", "));
    }
}
