package dev.clientele.bench;

/// The seven questions in SQL, as DEFINITIONS has them, in the form that DuckDB was found to answer fastest. All are about
/// the generated lines of 2015 to 2024, as of their last day. Ranks are ties-proof: equal values rank by longer relationship,
/// then id, where a cut depends on it.
final class ComparedSql {

    private ComparedSql() {}

    static final String TOP = """
            with yearly as (
                select customer, sum(net)::bigint as net from {rows} where day >= date '2024-01-01' and day < date '2025-01-01'
                group by customer)
            select customer, net, net / sum(net) over () as share from yearly order by net desc, customer limit 20""";

    /// Steps of a year each, activity windows of a year: a customer's years decide. 13 exact columns a step.
    static final String FLOWS = """
            with days as ({days}),
            years as (
                select customer, year(day) as year, sum(net)::bigint as net, max(net) > 0 as active from days group by customer, year),
            ends as (
                select customer, year as step, 0 as opening, net as closing, false as was, active as is_active from years
                union all
                select customer, year + 1, net, 0, active, false from years where year < 2024),
            steps as (
                select customer, step, sum(opening)::bigint as opening, sum(closing)::bigint as closing, bool_or(was) as was,
                    bool_or(is_active) as is_active
                from ends group by customer, step),
            firsts as (select customer, min(year) as first from years where active group by customer)
            select count(*) filter (was), count(*) filter (is_active and not was and first >= step),
                count(*) filter (is_active and not was and first < step), count(*) filter (was and not is_active),
                count(*) filter (is_active), count(*) filter (was and is_active), sum(opening)::bigint,
                coalesce(sum(closing - opening) filter (is_active and not was and first >= step), 0)::bigint,
                coalesce(sum(closing - opening) filter (is_active and not was and first < step), 0)::bigint,
                coalesce(sum(closing - opening) filter (is_active = was and closing > opening), 0)::bigint,
                coalesce(sum(opening - closing) filter (is_active = was and closing < opening), 0)::bigint,
                coalesce(sum(opening - closing) filter (was and not is_active), 0)::bigint, sum(closing)::bigint
            from steps left join firsts using (customer) group by step order by step""";

    /// The best 5, the next 15 and 50, and the last 30 % of customers: how many, revenue, profit, and their shares.
    static final String CLASSES = """
            with yearly as (
                select customer, sum(net)::bigint as net, sum(net - cost)::bigint as profit from {rows}
                where day >= date '2024-01-01' and day < date '2025-01-01' group by customer having sum(net) > 0),
            ranked as (
                select net, profit, row_number() over (order by net desc, customer) as rank, count(*) over () as n from yearly)
            select case when rank <= (5 * n + 99) // 100 then 0 when rank <= (20 * n + 99) // 100 then 1
                    when rank <= (70 * n + 99) // 100 then 2 else 3 end as class,
                count(*), sum(net)::bigint, sum(profit)::bigint, sum(net) / sum(sum(net)) over (), sum(profit) / sum(sum(profit)) over ()
            from ranked group by class order by class""";

    /// From the end of 2023 to the end of 2024: row (four tiers, inactive, new), column (four tiers, inactive), customers.
    static final String MOVES = """
            with days as ({days}),
            firsts as (select customer, min(day) as first from days where net > 0 group by customer),
            values as (
                select customer, sum(net) filter (day < date '2024-01-01') as before, sum(net) filter (day >= date '2024-01-01') as after,
                    coalesce(max(net) filter (day < date '2024-01-01'), 0) > 0 as was,
                    coalesce(max(net) filter (day >= date '2024-01-01'), 0) > 0 as is_active
                from days where day >= date '2023-01-01' and day < date '2025-01-01' group by customer),
            ranked as (
                select first, was, is_active, row_number() over (partition by was order by before desc, first, customer) as rank_before,
                    count(*) filter (was) over () as n_before,
                    row_number() over (partition by is_active order by after desc, first, customer) as rank_after,
                    count(*) filter (is_active) over () as n_after
                from firsts left join values using (customer)),
            tiers as (
                select case when first >= date '2024-01-01' then 5 when was is not true then 4
                        when rank_before <= (5 * n_before + 99) // 100 then 0 when rank_before <= (20 * n_before + 99) // 100 then 1
                        when rank_before <= (70 * n_before + 99) // 100 then 2 else 3 end as origin,
                    case when is_active is not true then 4 when rank_after <= (5 * n_after + 99) // 100 then 0
                        when rank_after <= (20 * n_after + 99) // 100 then 1 when rank_after <= (70 * n_after + 99) // 100 then 2
                        else 3 end as destination
                from ranked)
            select origin, destination, count(*) from tiers group by origin, destination order by origin, destination""";

    /// The year of the first purchase and each year since: customers with a purchase day in it, and their net revenue.
    static final String COHORTS = """
            with days as ({days}),
            years as (
                select customer, year(day) as year, sum(net)::bigint as net, max(net) > 0 as active from days group by customer, year),
            firsts as (select customer, min(year) as cohort from years where active group by customer)
            select cohort, year, count(*) filter (active), sum(net)::bigint from years join firsts using (customer)
            where year >= cohort group by cohort, year order by cohort, year""";

    static final String MONTHS = """
            with daily as (select day, sum(net) as net from {rows} group by day)
            select year(day) * 12 + month(day) - 1 as month, sum(net)::bigint from daily group by month order by month""";
}
