package dev.clientele.insight;

import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What part of the sales a question speaks of: its filters, and the as-of day at whose end it is answered.
record Scope(Map<Dimension, List<String>> filters, LocalDate asOf) {

    /// Common table expressions: `sale` is every line that counts, with its cost, or null where there is none to be had.
    String sale() {
        return """
                with margin as (
                    select i.customer_id as customer, sum(l.cost) * 1.0 / sum(l.net) as cost_share
                    from line l join invoice i on i.id = l.invoice_id
                    where l.cost is not null and i.customer_id is not null
                    group by i.customer_id having sum(l.net) > 0),
                store_margin as (
                    select sum(cost) * 1.0 / sum(net) as cost_share from line where cost is not null having sum(net) > 0),
                sale as (
                    select i.id as invoice, i.customer_id as customer, i.day, l.net, l.cost is null as estimated,
                        coalesce(l.cost, cast(floor(0.5 + l.net * coalesce(m.cost_share, (select cost_share from store_margin)))
                            as integer)) as cost
                    from line l join invoice i on i.id = l.invoice_id
                    left join margin m on m.customer = i.customer_id
                    left join customer c on c.id = i.customer_id
                    left join channel h on h.id = i.channel_id
                    left join product p on p.id = l.product_id
                    where i.day <= %d%s)
                """.formatted(asOf.toEpochDay(), conditions());
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
            case COUNTRY, SEGMENT, INDUSTRY, OWNER -> true;
            case CHANNEL, PRODUCT, CATEGORY -> false;
        });
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "'" + value.replace("'", "''") + "'").collect(Collectors.joining(", "));
    }
}
