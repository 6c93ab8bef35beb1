package dev.clientele.bench;

/// `at-risk` in SQL: all reasons but a renewal, of which generated customers have none.
///
/// Overdue (at least twice the median gap of three or more purchase days), fading (P(alive) below one half; each further
/// usual gap of silence halves it), shrinking (the trailing 90 days at least 30 % below the same days a year before), narrowing
/// (of four or more products of a year half or less in the next), last document a credit note. Ranked by value at risk.
final class ComparedRiskSql {

    private ComparedRiskSql() {}

    /// Customer, value at risk, expected profit, trailing 90 days, the same a year before, days of silence, reasons as bits;
    /// median gap (-1 for none), P(alive).
    static final String AT_RISK = """
            with days as ({order_days}),
            purchases as (
                select customer, day, day - lag(day) over (partition by customer order by day) as gap
                from days where net > 0 and day < date '2025-01-01'),
            rhythm as (
                select customer, count(*) as purchases, min(day) as first, max(day) as last, median(gap) as gap
                from purchases group by customer),
            usual as (select median(gap) as usual from rhythm where purchases >= 2),
            watched as (
                select customer, first, last, date '2024-12-31' - last as silent, case when purchases >= 3 then gap end as own,
                    case when purchases >= 3 then gap else usual end as gap
                from rhythm, usual where last >= date '2023-10-01'),
            turnover as (
                select customer, greatest(0, coalesce(sum(net - cost) filter (day > last - 365), 0))::bigint as expected,
                    coalesce(sum(net) filter (day >= date '2024-10-03'), 0)::bigint as recent,
                    coalesce(sum(net) filter (day >= date '2023-10-03' and day < date '2024-01-01'), 0)::bigint as year_ago,
                    arg_max(orders, day) filter (orders > 0 or net < 0) = 0 as credit
                from days join watched using (customer) where day >= date '2022-10-02' and day < date '2025-01-01' group by customer),
            products as (
                select customer, bool_or(day < date '2024-01-01') as before, bool_or(day >= date '2024-01-01') as now
                from invoice_line where net > 0 and day >= date '2023-01-01' and day < date '2025-01-01' group by customer, product),
            breadth as (
                select customer, count(*) filter (before) as before, count(*) filter (now) as now from products group by customer),
            alive as (
                select *, pow(0.5, greatest(0, silent / gap - 1)) as alive from watched join turnover using (customer)
                left join breadth using (customer)),
            risks as (
                select *, floor((1 - alive) * expected + 0.5)::bigint as at_risk,
                    case when silent / own >= 2 then 1 else 0 end + case when alive < 0.5 then 2 else 0 end
                    + case when year_ago > 0 and 10 * recent <= 7 * year_ago then 4 else 0 end
                    + case when before >= 4 and 2 * now <= before then 8 else 0 end + case when credit then 32 else 0 end as reasons
                from alive)
            select customer, at_risk, expected, recent, year_ago, silent, reasons, coalesce(own, -1), alive
            from risks where reasons > 0
            order by at_risk desc, case when at_risk = 0 then expected else 0 end desc, first, customer""";
}
