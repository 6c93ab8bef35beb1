package dev.clientele.insight.top;

import dev.clientele.analysis.Inquiry;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Totals;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The customers with the greatest value of a measure in a stretch of days, and what all made together.
///
/// @param ranked customers, greatest value first, all above zero
/// @param values for each customer its value and behind them the unassigned one: minor units, or orders
/// @param total the sum of all values, the unassigned one included
/// @param shown the sum of the ranked customers' values
/// @param customers how many customers have a value above zero
/// @param totals the same stretch in all measures
record TopCustomers(int[] ranked, long[] values, long total, long shown, int customers, Totals totals) {

    static final String LOWEST = "lowest";
    static final String PERCENT = "percent";

    static TopCustomers of(Inquiry asked, Totals totals, RankingMeasure measure) {
        return of(asked, totals, measure.values(totals));
    }

    /// @param values zero for whom does not take part
    static TopCustomers of(Inquiry asked, Totals totals, long[] values) {
        var end = asked.dataEndDay();
        var customers = 0;
        for (var customer = 0; customer < totals.unassigned(); customer++) {
            if (values[customer] > 0) {
                customers++;
            }
        }
        var most = asked.invocation().countOf(customers, PERCENT);
        var ranked = asked.invocation().choice("order").filter(LOWEST::equals).isPresent()
                ? lowest(asked, values, end, most)
                : Ranking.top(asked.selection().days(), values, end, most);
        var shown = Arrays.stream(ranked).mapToLong(customer -> values[customer]).sum();
        return new TopCustomers(ranked, values, Arrays.stream(values).sum(), shown, customers, totals);
    }

    /// Those with the least, of all who have any, the least first.
    private static int[] lowest(Inquiry asked, long[] values, int end, int most) {
        var includes = asked.selection().includes();
        var takesPart = new boolean[includes.length];
        for (var customer = 0; customer < takesPart.length; customer++) {
            takesPart[customer] = includes[customer] && values[customer] != 0;
        }
        var all = Ranking.all(asked.selection().days(), values, takesPart, end);
        return IntStream.range(0, Math.min(most, all.length)).map(place -> all[all.length - 1 - place]).toArray();
    }

    long unassigned() {
        return values[totals.unassigned()];
    }

    boolean isEmpty() {
        return ranked.length == 0;
    }
}
