package dev.clientele.insight.customers;

import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The customers that fit.
///
/// @param question as it was asked
/// @param period over which amounts are counted
/// @param base of whom conditions are asked
/// @param among how many the base has
/// @param ranked those that fit, the greatest first
/// @param totals what each bought in the period
/// @param allNet the net revenue of everyone in the period, minor units
record CustomerList(Invocation question, Inquiry scope, Conditions conditions, Period period, Base base, int among, int[] ranked,
        Totals totals, long allNet) {

    /// Of whom conditions are asked.
    enum Base {
        /// those with a purchase day in the activity window to the as-of day
        ACTIVE,
        /// those with a purchase day in the period named
        BUYERS,
        /// everyone who ever bought, or is to renew
        ALL
    }

    /// Finds them. What was bought is a condition on who bought it, and no part of what is counted.
    static CustomerList of(Inquiry asked) {
        var invocation = asked.invocation();
        var portfolio = asked.portfolio();
        var kept = invocation.filters().stream().filter(filter -> !Conditions.isOfDocuments(filter)).toList();
        var scope = Inquiry.of(invocation.withFilters(kept), portfolio, asked.settings());
        var conditions = Conditions.of(scope, invocation);
        if (!conditions.profit().isOpen() || invocation.choice("by").filter("profit"::equals).isPresent()) {
            scope.requireCosts("to list by");
        }
        var period = scope.period();
        var base = base(invocation, conditions);
        var totals = Totals.between(scope.selection(), period.startDay(), period.endDay());
        var takesPart = takesPart(scope, base, period);
        var among = count(takesPart);
        keep(takesPart, scope, conditions, period, totals);
        var values = values(scope, totals);
        var all = Totals.between(Selection.all(portfolio), period.startDay(), period.endDay()).net();
        return new CustomerList(invocation, scope, conditions, period, base, among,
                Ranking.all(scope.selection().days(), values, takesPart, scope.dataEndDay()), totals, Arrays.stream(all).sum());
    }

    private static Base base(Invocation invocation, Conditions conditions) {
        var isOfPeriod = invocation.period().isPresent() || !conditions.bought().isEmpty() || !conditions.notBought().isEmpty();
        if (isOfPeriod) {
            return Base.BUYERS;
        }
        return conditions.areOfAllTime() ? Base.ALL : Base.ACTIVE;
    }

    private static long[] values(Inquiry scope, Totals totals) {
        return switch (scope.invocation().choice("by").orElse("revenue")) {
            case "profit" -> totals.profit();
            case "orders" -> Arrays.stream(totals.orders()).asLongStream().toArray();
            case CustomersQuestion.OLDEST -> firstPurchases(scope, -1);
            case CustomersQuestion.NEWEST -> firstPurchases(scope, 1);
            default -> totals.net();
        };
    }

    /// The day of each one's first purchase, or what ranks the other way round; whoever never bought comes last.
    private static long[] firstPurchases(Inquiry scope, int sign) {
        var days = scope.selection().days();
        return IntStream.range(0, scope.selection().includes().length).mapToLong(customer -> {
            var day = days.firstPurchase(customer);
            return day == Integer.MAX_VALUE ? Long.MIN_VALUE : (long) sign * day;
        }).toArray();
    }

    private static boolean[] takesPart(Inquiry scope, Base base, Period period) {
        var end = scope.dataEnd();
        return switch (base) {
            case ACTIVE -> Activity.between(scope.selection(),
                    Math.toIntExact(end.minusMonths(scope.settings().activityWindowMonths()).toEpochDay()), scope.dataEndDay());
            case BUYERS -> Activity.between(scope.selection(), period.startDay(), period.endDay());
            case ALL -> scope.selection().includes().clone();
        };
    }

    private static int count(boolean[] takesPart) {
        var count = 0;
        for (var takes : takesPart) {
            if (takes) {
                count++;
            }
        }
        return count;
    }

    /// Leaves those alone that fit.
    private static void keep(boolean[] takesPart, Inquiry scope, Conditions conditions, Period period, Totals totals) {
        var profit = totals.profit();
        for (var customer = 0; customer < takesPart.length; customer++) {
            takesPart[customer] = takesPart[customer] && conditions.revenue().holds(major(scope, totals.net()[customer]))
                    && conditions.profit().holds(major(scope, profit[customer])) && conditions.orders().holds(totals.orders()[customer])
                    && isSatisfied(scope, conditions, customer) && isInTime(scope, conditions, customer);
        }
        conditions.silent()
                .ifPresent(days -> leaveOut(takesPart, Activity.between(scope.selection(), days.startDay(), scope.endDay(days))));
        conditions.bought().forEach(filter -> keepOnly(takesPart, buyers(scope, filter, period)));
        conditions.notBought().forEach(filter -> leaveOut(takesPart, buyers(scope, filter, period)));
    }

    private static boolean[] buyers(Inquiry scope, Filter filter, Period period) {
        return Selection.buyers(scope.portfolio(), Map.of(filter.dimension(), List.copyOf(filter.values())), period.startDay(),
                period.endDay());
    }

    private static void keepOnly(boolean[] takesPart, boolean[] those) {
        for (var customer = 0; customer < takesPart.length; customer++) {
            takesPart[customer] &= those[customer];
        }
    }

    private static void leaveOut(boolean[] takesPart, boolean[] others) {
        for (var customer = 0; customer < takesPart.length; customer++) {
            takesPart[customer] &= !others[customer];
        }
    }

    private static double major(Inquiry scope, long minor) {
        return new Money(minor, scope.portfolio().currency()).major().doubleValue();
    }

    /// Whether the customer has a score within the bounds; without one it fits none.
    private static boolean isSatisfied(Inquiry scope, Conditions conditions, int customer) {
        var score = scope.portfolio().customers().profiles().score(customer);
        return conditions.satisfaction().isOpen() || (score.isPresent() && conditions.satisfaction().holds(score.getAsInt()));
    }

    private static boolean isInTime(Inquiry scope, Conditions conditions, int customer) {
        var days = scope.selection().days();
        return conditions.first().map(span -> isIn(span, days.firstPurchase(customer))).orElse(true)
                && conditions.last().map(span -> isIn(span, days.lastPurchase(customer, scope.dataEndDay()))).orElse(true)
                && conditions.renewal().map(span -> isIn(span, scope.portfolio().customers().profiles().renewal()[customer])).orElse(true);
    }

    private static boolean isIn(Period span, int day) {
        return day >= span.startDay() && day < span.endDay();
    }

    /// What those that fit bought, minor units.
    long net() {
        return Arrays.stream(ranked).mapToLong(customer -> totals.net()[customer]).sum();
    }

    /// Those that are listed.
    int[] shown() {
        return Arrays.stream(ranked).limit(scope.invocation().countOrDefault()).toArray();
    }
}
