package dev.clientele.analysis;

import dev.clientele.command.Explanation;
import dev.clientele.model.Phrase;

/// What the words of the answers mean. The one place that says it: footnotes, explanations and the `definitions` command
/// take it from here.
public enum Definition {

    // Time
    BUSINESS_DAY("business day", "An invoice's date in the business time zone."),
    PERIOD("period", "Whole days from its first to its last, such as 2025, 2025-Q3, last quarter or 2025-01-01..2025-06-30."),
    AS_OF("as-of day", "The day at whose end a question is answered: the last day with data, never later than today, unless named."),

    // Money
    NET_REVENUE("net revenue", "Line amounts without VAT, credit notes subtracted on their own date."),
    PROFIT("profit", "Net revenue - cost of goods. A missing cost is estimated from the customer's margin, else the store's."),
    REPORTING_CURRENCY("reporting currency",
            "Each line is converted at the ECB reference rate of its business day, or the last earlier one."),

    // Activity and flows
    PURCHASE_DAY("purchase day", "A customer's business day whose net revenue is above zero."),
    ORDER("order", "An invoice with a positive total."),
    ACTIVE("active", "At least one purchase day in the activity window (12 months unless set) before the day."),
    OPENING("opening", "Customers active at the period's start."),
    CLOSING("closing", "Customers active at the period's end: opening + new + regained - lost."),
    NEW("new", "Active at the end, first purchase ever at or after the start."),
    REGAINED("regained", "Active at the end, not at the start, bought before it."),
    LOST("lost", "Active at the start, not at the end."),
    RETAINED("retained", "Active at the start and at the end."),
    REVENUE_BRIDGE("revenue bridge",
            "Opening revenue + new + regained + expansion - contraction - lost = closing revenue, over the windows "
                    + "before the start and before the end."),
    NRR("net revenue retention (NRR)", "(Opening + expansion - contraction - lost) / opening revenue."),
    GRR("gross revenue retention (GRR)", "(Opening - contraction - lost) / opening revenue."),
    QUICK_RATIO("quick ratio", "(New + regained + expansion) / (contraction + lost)."),
    RETENTION_RATE("retention rate", "Retained / opening."),
    CHURN_RATE("churn rate", "Lost / opening."),
    COHORT("cohort", "The customers whose first purchase day ever lies in the same year, quarter or month."),
    REPEAT_RATE("repeat rate", "Customers with a second purchase day / customers with a purchase day, both in the days counted."),
    GAP("gap between purchases",
            "Days from a customer's purchase day to the next one. Quartiles are interpolated between the two nearest."),

    // Portfolio
    CONCENTRATION("concentration",
            "The share of net revenue of the top N customers. Customers with net revenue at or below zero are left out "
                    + "and counted."),
    GINI("Gini coefficient",
            "0 where all customers bring the same, near 1 where one brings all: twice the area between the Lorenz curve and "
                    + "the diagonal."),
    HHI("Herfindahl-Hirschman index (HHI)",
            "The sum of the squared shares in percent: 10,000 for one customer, near 0 for many small ones."),
    LORENZ_CURVE("Lorenz curve", "Which share of the customers, smallest first, brings which share of net revenue."),
    WHALE_CURVE("whale curve",
            "Profit added up from the most to the least profitable customer; what it is above 100 % at its peak is what the rest loses again."),
    PORTFOLIO_MATRIX("portfolio matrix",
            "Attractiveness (value, growth, margin, industry) against the strength of the relationship (tenure, frequency, recency, breadth, "
                    + "satisfaction), each in three levels (after GE and McKinsey). A side's score, 0 to 100, is the mean of its factors' "
                    + "percentile ranks by their weights; a factor that is unknown of a customer is left out, and the others weigh the more. "
                    + "Levels, weights and strategies are settings."),
    PERCENTILE_RANK("percentile rank",
            "Of all active customers whose figure is known, the share with a lower one, those with the same figure counted half; 0 to 100."),
    FACTOR("factor of the portfolio matrix",
            "Of the trailing 12 months: value is net revenue, growth its change against the 12 months before, margin profit / net revenue, "
                    + "frequency orders, breadth different products; tenure is days since the first purchase day, recency days since the last, "
                    + "fewer being better; satisfaction is the score last imported, industry what the settings say it is worth."),
    TIER("tier",
            "By net revenue (or profit) of the trailing 12 months, unless set otherwise: Platinum the top 5 % of active customers, Gold "
                    + "the next 15 %, Silver the next 50 %, Bronze the rest. The boundary after share p of n customers is at rank "
                    + "ceil(p x n); equal values rank by longer relationship, then id."),
    TIER_CLASS("tier by cumulative value (class A, B, C)",
            "By net revenue (or profit) of the trailing 12 months of active customers, unless set otherwise: class A the fewest customers "
                    + "that make 80 % of all that is above zero, class B the next up to 95 %, class C the rest."),
    TIER_THRESHOLD("tier by thresholds",
            "The best tier whose set threshold the net revenue (or profit) of the trailing 12 months reaches; Bronze where it reaches none."),
    TIER_BOUNDARY("boundary of a tier", "The value of the last customer above it, or the threshold set."),
    TIER_DISTANCE("distance to the next tier",
            "Up, what the last customer above the boundary has more (missing); down, what the first customer below it has less (cushion). "
                    + "With thresholds, the distance to the threshold."),
    TIER_MOVE("tier move",
            "A customer's tier at the ends of two days; inactive who bought before and is not active, new who first bought after the earlier "
                    + "day. Up and down are moves between tiers. With hysteresis h, such a move counts only when the value at the later day "
                    + "passes the boundary of the tier left, as it is then, by more than h of it."),
    STAGE("stage",
            "First-time: 1 purchase day. Repeat: 2 or more, and not loyal. Loyal: 4 or more and an overdue ratio below 2. Advocate: loyal, and a "
                    + "satisfaction score of 9 or 10 or a recorded referral."),

    // Lifetime value
    FREQUENCY("orders a year (F)", "Orders / years since the first purchase day; a shorter time counts as one year."),
    ORDER_VALUE("average order value (AOV)", "Net revenue / orders."),
    DURATION("duration",
            "Expected years active: 1 / churn rate of the customer's segment over the trailing 12 months, or of the store where fewer than 20 of "
                    + "the segment were active before them; capped by a setting."),
    SIMPLE_CLV("CLV, F x AOV x duration", "Orders a year x average order value x duration, in net revenue."),
    NPV("CLV, net present value",
            "The sum over years t = 1..H of margin x F x AOV x retention^t / (1 + d)^t, in profit. Margin is the customer's own; retention is "
                    + "1 - churn rate."),
    BG_NBD("BG/NBD, Pareto/NBD and Gamma-Gamma",
            "Each customer's margin x expected spend x discounted expected purchases, from its frequency (purchase days after the first), "
                    + "recency and age in weeks, and the average spend of those days (Fader, Hardie & Lee 2005; Schmittlein, Morrison & "
                    + "Colombo 1987; Fader & Hardie 2013). In these models, a day on which everything was free counts as a purchase day, "
                    + "too; a day of returns alone does not."),
    CUSTOMER_EQUITY("customer equity", "The sum of CLV over active customers."),

    // Risk
    OVERDUE_RATIO("overdue ratio",
            "Days since the last purchase / the customer's median gap between purchase days (needs 3 purchase days)."),
    AT_RISK("at risk",
            "Active, with a reason for risk, and with so much at stake and so likely lost that at least half of such warnings were right on the "
                    + "company's own past: within 180 days the customer was no longer active, or brought at most half of what it did in the same days "
                    + "a year before. A lost customer is no longer at risk."),
    RISK_REASONS("reasons for risk",
            "Overdue (ratio of 2 or more), fading (P(alive) below 0.5), shrinking (net revenue of the trailing 90 days at least 30 % below "
                    + "that of the same days a year before), narrowing (at most half as many different products in the trailing 12 months as in the 12 "
                    + "before, of 4 or more), renewal within 60 days, credit (the last document is a credit note)."),
    P_ALIVE("P(alive)",
            "The probability that the customer still is one, by a fitted model that passes a check on the company's own data, else by the simple "
                    + "estimate, 0.5 ^ max(0, days since the last purchase / usual gap - 1), if that passes it, else not told. To pass is to "
                    + "foretell purchases better than that everybody goes on as before; the method is chosen at the start of a quarter. "
                    + "The usual gap is the customer's median gap between purchase days; with fewer than 3 of them, the median of all "
                    + "customers who bought again."),
    EXPECTED_PROFIT("expected profit",
            "What the customer would bring in 12 months were it alive: the profit of the 365 days to its last purchase day, less what was "
                    + "credited since; net revenue where there are no costs."),
    VALUE_AT_RISK("value at risk", "(1 - P(alive)) x the profit expected over the next 12 months were the customer alive."),

    // Digests
    NEWLY_AT_RISK("newly at risk",
            "At risk now and not at the end of the day that the last digest stood for, both by the data as it is now; who was lost since is told as "
                    + "lost. A first digest looks back seven days."),
    MOVER("grew and shrank",
            "Net revenue of the 13 weeks to the as-of day against the same weeks a year before (52 weeks ago), or the 13 weeks before where the "
                    + "data begins later."),
    LIKE_WITH_LIKE("like with like",
            "A period that is not over ends with the as-of day and is compared with as many days of the other: the same days a year before unless "
                    + "another period is named. Nothing is compared with days before the data begins."),
    RESTATED("restated",
            "A figure of the last digest that computes differently today for the same day: documents came late or were corrected."),
    QUIET("quiet digest",
            "Since the last digest no customer was new, regained or lost, moved between tiers or is newly at risk; no action is due, nothing was "
                    + "restated, the top 10's share moved by less than a percentage point, and net revenue of the last 13 weeks is within a third "
                    + "of the same weeks a year before. Only what was ordered with the digest counts."),

    // Alerts
    ALERT("alert",
            "A message about a case that is new, or clearly worse than it was told: a chance of loss 25 points higher, one tier lower, a drop 10 "
                    + "points deeper, a share 5 points greater, data twice as old. What is so when its rule is made is known and not told."),
    REAL_LOSS("real loss",
            "A customer that did not buy after the alert, to the last day with data, and then is no longer active, or has been silent for 4 of its "
                    + "usual gaps or longer."),
    STAYED("stayed after a warning",
            "A customer that bought again within 90 days of the first alert or entry on the call list that somebody saw of it in those twelve months; "
                    + "called is who, before that, was said to have been called, or was ticked off in an action."),
    CHANCE_OF_LOSS("chance of loss",
            "1 - P(alive), by the estimate that `at-risk` stands on that day. Where none has proved itself, what is at stake is what the customer "
                    + "brought in the year to its last purchase."),
    STILL_LOWER("still lower", "A customer whose tier on the last day with data is worse than the one it fell from."),
    PRECISION("precision of an alert",
            "Confirmed / judged: cases that were real / those that were real or false alarms. A case is confirmed by a "
                    + "person, or when its customer is really lost. Known reasons count as neither."),
    BIG_ORDER("big order",
            "An order at or above the amount, and as many times the customer's usual one as named. Usual is the median of the customer's orders in "
                    + "the 365 days before, of 3 or more."),
    REVENUE_DROP("drop of revenue", "Net revenue of the trailing 90 days against that of the same days a year before."),
    STALE("stale data", "The newest document is older than the number of days named."),

    // Economics
    MIGRATION_MATRIX("migration matrix",
            "The share of customers of each tier that is in each other one a year later. Forecasts are its powers on today's customers (a "
                    + "Markov chain: where a customer goes depends on where it is alone), each bringing what those of its tier brought "
                    + "on average in the last year, with new customers coming as they did in it, and without any (Pfeifer & Carraway 2000)."),
    FORECAST_INTERVAL("forecast interval",
            "What lies between the 5th and the 95th of 100 outcomes: customers are drawn anew with replacement, always in the same way, "
                    + "each draw makes its own forecast, and around it customers go their ways by chance. It knows nothing of crises."),
    BACKTEST("looking back",
            "The same forecast with what was known a year ago, against what happened since, beside last year again (naive) and the same "
                    + "month of the year before again (seasonal naive). Needs three whole years of data."),
    MARGIN_MULTIPLE("margin multiple",
            "How many times its yearly margin a customer is worth: r / (1 + i - r) at retention r and discount i (Gupta & Lehmann 2003); its "
                    + "elasticity to retention is (1 + i) / (1 + i - r). At 12 % and r = .6, .7, .8, .9: 1.15, 1.67, 2.50, 4.09, with elasticities "
                    + "2.15, 2.67, 3.50, 5.09. The same code gives these figures."),
    RETENTION_CASE("published case of retention",
            "Berger & Nasr (1998), case 1: 260 a year, 50 marketing, retention .75, discount .20, 10 years: 568.78. The same code gives this "
                    + "figure."),
    SPENDING_SPLIT("best split of spending",
            "Of what winning and keeping cost together, the split that makes customers worth most, where responses are known: the share won or "
                    + "kept is ceiling x (1 - e^(-k x spending on each)), k by today's spending and share. A prospect is worth a (m + (m - R / r) "
                    + "r / (1 + i - r)) - A at a spending of A on winning and of R a year on keeping, a and r being the shares won and kept, m the "
                    + "yearly margin and i the discount (Blattberg & Deighton 1996). Without a fixed sum, the best is where the next customer won "
                    + "and the next one kept each cost what one is worth (Pfeifer 2005)."),
    WHAT_IF("what if",
            "The forecast of the next 12 months with one thing changed and all others left: retention (points taken from those who would "
                    + "leave), frequency or order value (percent of each customer's revenue), margin (points), acquisition cost (percent), or "
                    + "customers gone, each with what it brought times what its tier keeps."),
    CHAIN_CASE("published case of the chain",
            "Pfeifer & Carraway (2000): a purchase brings 40, marketing costs 4 a period, discount 20 %, chances to buy .3, .2, .15, .05 at "
                    + "recency 1 to 4. Values over 4 periods: 50.115, 4.220, 0.592, -1.980; for ever: 52.320, 5.554, 1.251, -1.820; "
                    + "without marketing at recency 4: 53.149, 6.621, 2.644, 0. The same code gives these figures."),
    CAC("customer acquisition cost (CAC)", "Acquisition costs / new customers."),
    CRC("customer retention cost (CRC)", "Retention costs / retained customers."),
    BREADTH("breadth", "Different products that a customer bought, each for more than nothing in all."),
    ASSOCIATION("support, confidence, lift",
            "Of \"who buys A also buys B\": the share of customers who bought both; of those with A the share with B, too; confidence by the share "
                    + "of all customers with B. Above a lift of 1, A makes B more likely."),
    EXPECTED_PURCHASE("expected purchase",
            "Confidence x what a buyer of the product spent on it on average in as many days. Of the customer's products the one with the highest "
                    + "confidence speaks for it; at least 3 customers and 1 % of all must have bought both, with a lift above 1, and the customer "
                    + "itself bought nothing of it in the days counted nor in as many before."),
    SHARE_OF_WALLET("share of wallet",
            "Net revenue of the last 12 months / what the customer is estimated to spend in a year with everyone."),
    CONTRIBUTION("contribution", "Gross profit (net revenue - cost of goods) - service, retention and acquisition costs."),
    COST_ALLOCATION("allocation of costs",
            "A month's cost is spread evenly over its days. One that names a customer is that customer's; any other goes in equal parts to the "
                    + "orders of its month, within the segment and the channel it names, or of all days counted where its month has none. What an "
                    + "order bears is parted by its lines' net revenue."),
    PAYBACK("pay-back",
            "CAC / the monthly gross profit of a new customer: that of the first 365 days of the customers who first bought a year before the "
                    + "days counted, / 12."),
    TOUCHPOINT("touch-point",
            "Where customers were met, as costs name it. A customer counts at that of its earliest acquisition cost that names one, of several in a "
                    + "month the dearest; a cost that names a touch-point counts there.");

    private final String word;
    private final String meaning;

    Definition(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /// What it is called.
    public String word() {
        return word;
    }

    /// What it means, with its formula; one or more sentences.
    public String meaning() {
        return meaning;
    }

    /// For a footnote: `Net revenue: line amounts ...`.
    public String sentence() {
        return Phrase.capitalised(word) + ": " + Character.toLowerCase(meaning.charAt(0))
                + meaning.substring(1);
    }

    public Explanation.Term term() {
        return new Explanation.Term(word, meaning);
    }
}
