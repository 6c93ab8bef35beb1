package dev.clientele.insight;

import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What part of the sales a question speaks of: its filters, and the as-of day at whose end it is answered.
///
/// @param window the activity window W in months, which tiers depend on
/// @param tiers how tiers are made where they are filtered by
/// @param currency the reporting currency, which their thresholds are in
/// @param customersOwner whose customers alone count, whoever sold them what; empty where all do
record SqlScope(Map<Dimension, List<String>> filters, LocalDate asOf, int window, SqlTiers tiers, Currency currency,
        Optional<String> customersOwner) {

    /// With the standard tiers.
    SqlScope(Map<Dimension, List<String>> filters, LocalDate asOf, int window) {
        this(filters, asOf, window, SqlTiers.standard(), Money.UNNAMED, Optional.empty());
    }

    SqlScope(Map<Dimension, List<String>> filters, LocalDate asOf, int window, SqlTiers tiers, Currency currency) {
        this(filters, asOf, window, tiers, currency, Optional.empty());
    }

    SqlScope with(SqlTiers others, Currency theirs) {
        return new SqlScope(filters, asOf, window, others, theirs, customersOwner);
    }

    /// The same of one owner's customers.
    SqlScope ofCustomersOf(String owner) {
        return new SqlScope(filters, asOf, window, tiers, currency, Optional.of(owner));
    }

    /// Common table expressions: `sale` is every line that counts, with its cost, or null where there is none to be had.
    String sale() {
        return sale("");
    }

    /// The same with further expressions before `sale`, each followed by a comma.
    String sale(String tables) {
        return """
                with margin as (
                    select i.customer_id as customer, sum(l.cost) * 1.0 / sum(l.net) as cost_share
                    from line l join invoice i on i.id = l.invoice_id
                    where l.cost is not null and i.customer_id is not null
                    group by i.customer_id having sum(l.net) > 0),
                store_margin as (
                    select sum(cost) * 1.0 / sum(net) as cost_share from line where cost is not null having sum(net) > 0),
                %s
                sale as (
                    select i.id as invoice, i.customer_id as customer, i.day, l.net,
                        coalesce(nullif(p.name, ''), p.number) || char(9) || p.category as product, l.cost is null as estimated,
                        coalesce(l.cost, cast(floor(0.5 + l.net * coalesce(m.cost_share, (select cost_share from store_margin)))
                            as integer)) as cost
                    from line l join invoice i on i.id = l.invoice_id
                    left join margin m on m.customer = i.customer_id
                    left join customer c on c.id = i.customer_id
                    left join channel h on h.id = i.channel_id
                    left join owner o on o.id = i.owner_id
                    left join product p on p.id = l.product_id
                    %s
                    where i.day <= %d%s)
                """.formatted(tables + (filtersTiers() ? tierTables() : ""), filtersTiers() ? JOINED : "", asOf.toEpochDay(), conditions());
    }

    private static final String JOINED = "left join tier t on t.customer = i.customer_id left join class k on k.customer = i.customer_id";

    /// The tiers by the scheme that holds, and the classes A, B and C, which are always those by cumulative value.
    private String tierTables() {
        var named = tiers.scheme().equals("cumulative") ? tiers.by("percent") : tiers;
        return named.tables("tier", asOf, window, currency) + tiers.by("cumulative").tables("class", asOf, window, currency);
    }

    private boolean filtersTiers() {
        return filters.containsKey(Dimension.TIER);
    }

    private String conditions() {
        return filters.entrySet().stream().map(filter -> " and (" + condition(filter.getKey(), filter.getValue()) + ")")
                .collect(Collectors.joining())
                + customersOwner.map(owner -> " and c.owner = " + quoted(List.of(owner))).orElse("");
    }

    private static String condition(Dimension dimension, List<String> values) {
        var among = " in (" + quoted(values) + ")";
        return dimension == Dimension.TIER ? "t.tier" + among + " or k.tier" + among : column(dimension) + among;
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY -> "c.country";
            case SEGMENT -> "c.segment";
            case INDUSTRY -> "c.industry";
            case OWNER -> "coalesce(o.name, c.owner)";
            case CHANNEL -> "coalesce(h.name, '')";
            case PRODUCT -> "coalesce(nullif(p.name, ''), p.number, '')";
            case CATEGORY -> "coalesce(p.category, '')";
            case TIER -> throw new IllegalArgumentException("a tier is in one of two columns");
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
