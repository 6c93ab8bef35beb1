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
            steps as (
                select coalesce(later.customer, earlier.customer) as customer, coalesce(later.year, earlier.year + 1) as step,
                    coalesce(earlier.net, 0) as opening, coalesce(later.net, 0) as closing, coalesce(earlier.active, false) as was,
                    coalesce(later.active, false) as is_active
                from years earlier full outer join years later
                    on earlier.customer = later.customer and earlier.year + 1 = later.year),
            firsts as (select customer, min(year) as first from years where active group by customer)
            select count(*) filter (was), count(*) filter (is_active and not was and first >= step),
                count(*) filter (is_active and not was and first < step), count(*) filter (was and not is_active),
                count(*) filter (is_active), count(*) filter (was and is_active), sum(opening)::bigint,
                coalesce(sum(closing - opening) filter (is_active and not was and first >= step), 0)::bigint,
                coalesce(sum(closing - opening) filter (is_active and not was and first < step), 0)::bigint,
                coalesce(sum(closing - opening) filter (is_active = was and closing > opening), 0)::bigint,
                coalesce(sum(opening - closing) filter (is_active = was and closing < opening), 0)::bigint,
                coalesce(sum(opening - closing) filter (was and not is_active), 0)::bigint, sum(closing)::bigint
            from steps left join firsts using (customer) where step <= 2024 group by step order by step""";

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
            windows as (
                select customer, min(day) filter (net > 0) as first,
                    sum(net) filter (day >= date '2023-01-01' and day < date '2024-01-01')::bigint as before,
                    sum(net) filter (day >= date '2024-01-01')::bigint as after,
                    max(net) filter (day >= date '2023-01-01' and day < date '2024-01-01') > 0 as was,
                    max(net) filter (day >= date '2024-01-01') > 0 as is_active
                from days where day < date '2025-01-01' group by customer),
            earlier as (
                select customer, row_number() over (order by before desc, first, customer) as rank, count(*) over () as n
                from windows where was),
            later as (
                select customer, row_number() over (order by after desc, first, customer) as rank, count(*) over () as n
                from windows where is_active),
            tiers as (
                select case when first >= date '2024-01-01' then 5 when earlier.rank is null then 4
                        when earlier.rank <= (5 * earlier.n + 99) // 100 then 0 when earlier.rank <= (20 * earlier.n + 99) // 100 then 1
                        when earlier.rank <= (70 * earlier.n + 99) // 100 then 2 else 3 end as origin,
                    case when later.rank is null then 4 when later.rank <= (5 * later.n + 99) // 100 then 0
                        when later.rank <= (20 * later.n + 99) // 100 then 1 when later.rank <= (70 * later.n + 99) // 100 then 2
                        else 3 end as destination
                from windows left join earlier using (customer) left join later using (customer) where first is not null)
            select origin, destination, count(*) from tiers group by origin, destination order by origin, destination""";

    /// The year of the first purchase and each year since: customers with a purchase day in it, and their net revenue.
    static final String COHORTS = """
            with days as ({days}),
            firsts as (select customer, min(day) as first from days where net > 0 group by customer),
            years as (
                select customer, year(first) as cohort, year(day) as year, sum(net)::bigint as net, max(net) > 0 as active
                from days join firsts using (customer) where day >= first group by customer, cohort, year)
            select cohort, year, count(*) filter (active), sum(net)::bigint from years group by cohort, year order by cohort, year""";

    static final String MONTHS = """
            with daily as (select day, sum(net) as net from {rows} group by day)
            select year(day) * 12 + month(day) - 1 as month, sum(net)::bigint from daily group by month order by month""";
}
