package dev.clientele.insight.top;

import dev.clientele.analysis.Inquiry;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Totals;
import java.util.Arrays;

/// The customers with the greatest value of a measure in a stretch of days, and what all made together.
///
/// @param ranked customers, greatest value first, all above zero
/// @param values for each customer its value and behind them the unassigned one: minor units, or orders
/// @param total the sum of all values, the unassigned one included
/// @param shown the sum of the ranked customers' values
/// @param customers how many customers have a value above zero
/// @param totals the same stretch in all measures
record TopCustomers(int[] ranked, long[] values, long total, long shown, int customers, Totals totals) {

    static TopCustomers of(Inquiry asked, Totals totals, RankingMeasure measure) {
        var values = measure.values(totals);
        var end = Math.toIntExact(asked.dataEnd().toEpochDay());
        var ranked = Ranking.top(asked.selection().days(), values, end, asked.invocation().countOrDefault());
        var customers = 0;
        for (var customer = 0; customer < totals.unassigned(); customer++) {
            customers += values[customer] > 0 ? 1 : 0;
        }
        var shown = Arrays.stream(ranked).mapToLong(customer -> values[customer]).sum();
        return new TopCustomers(ranked, values, Arrays.stream(values).sum(), shown, customers, totals);
    }

    long unassigned() {
        return values[totals.unassigned()];
    }

    boolean isEmpty() {
        return ranked.length == 0;
    }
}
