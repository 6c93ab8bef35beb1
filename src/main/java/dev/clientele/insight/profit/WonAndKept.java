package dev.clientele.insight.profit;

import dev.clientele.analysis.Inquiry;
import dev.clientele.model.CostKind;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Days;
import dev.clientele.portfolio.Flow;
import dev.clientele.portfolio.Flows;
import java.util.List;
import java.util.stream.IntStream;

/// What it costs to win a customer and to keep one, and how soon a customer won pays that back.
///
/// @param won new customers of the period, as `flows` counts them
/// @param kept retained customers of the period
/// @param firstYear what the customers first bought of a year before brought in gross profit within twelve months, minor units
/// @param observed how many these are
record WonAndKept(Accounts accounts, long won, long kept, long firstYear, long observed) {

    private static final int MONTHS = 12;

    static WonAndKept of(Accounts accounts) {
        var asked = accounts.asked();
        var flow = flow(asked, accounts.period());
        var days = asked.selection().days();
        var from = Math.toIntExact(accounts.period().start().minusYears(1).toEpochDay());
        var to = Math.toIntExact(accounts.period().end().minusYears(1).toEpochDay());
        var observed = IntStream.range(0, asked.selection().includes().length).filter(customer -> asked.selection().includes()[customer])
                .filter(customer -> days.firstPurchase(customer) >= from && days.firstPurchase(customer) < to).toArray();
        var firstYear = IntStream.of(observed).mapToLong(customer -> firstYear(days, customer)).sum();
        return new WonAndKept(accounts, flow.gained(), flow.retained(), firstYear, observed.length);
    }

    private static Flow flow(Inquiry asked, Period period) {
        var window = asked.settings().activityWindowMonths();
        var fits = !period.start().plusMonths(window).isBefore(period.end());
        var steps = fits ? List.of(period) : asked.settings().calendar().steps(period, Grain.YEAR);
        return Flows.of(asked.selection(), Boundaries.of(steps, window, asked.dataEnd())).stream().reduce(Flow::then).orElseThrow();
    }

    private static long firstYear(Days days, int customer) {
        var first = days.firstPurchase(customer);
        var profit = 0L;
        var to = days.offsets()[customer + 1];
        for (var row = days.firstRow(customer, first); row < to && days.day()[row] < first + 365; row++) {
            profit += days.net()[row] - days.cost()[row];
        }
        return profit;
    }

    /// Acquisition costs per new customer.
    Value cac() {
        return each(CostKind.ACQUISITION, accounts.total().acquisition(), won, "no new customers");
    }

    /// Retention costs per retained customer.
    Value crc() {
        return each(CostKind.RETENTION, accounts.total().retention(), kept, "no retained customers");
    }

    private Value each(CostKind kind, long amount, long customers, String reason) {
        if (!accounts.known().knows(kind)) {
            return accounts.known().unknown(kind);
        }
        return customers > 0 ? accounts.asked().money(Math.round((double) amount / customers)) : new Value.Undefined(reason);
    }

    /// CRC / CAC.
    Value ratio() {
        var winning = perCustomer(accounts.total().acquisition(), won);
        var keeping = perCustomer(accounts.total().retention(), kept);
        var isKnown = accounts.known().knows(CostKind.ACQUISITION) && accounts.known().knows(CostKind.RETENTION);
        return isKnown && winning > 0 && kept > 0
                ? new Value.Decimal(keeping / winning)
                : new Value.Undefined("no cost of winning and of keeping a customer");
    }

    private static double perCustomer(long amount, long customers) {
        return customers == 0 ? 0 : (double) amount / customers;
    }

    /// In how many months the gross profit of a customer's first year brings in what it cost to win it.
    Value payback() {
        var winning = perCustomer(accounts.total().acquisition(), won);
        if (!accounts.known().knows(CostKind.ACQUISITION) || !accounts.known().goods() || winning <= 0) {
            return new Value.Undefined("no cost of winning a customer");
        }
        if (observed == 0 || !accounts.asked().coverage().reaches(accounts.period().start().minusYears(1))) {
            return new Value.Undefined("no first year of customers to go by");
        }
        return firstYear > 0
                ? new Value.Decimal(winning * MONTHS * observed / firstYear)
                : new Value.Undefined("the first year brought no profit");
    }
}
