package dev.clientele.analysis;

import dev.clientele.portfolio.Rhythm;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;

/// Who is to be called: a customer that has been silent for twice its usual gap or longer, the company's holidays not counted, and for no
/// longer than half the activity window or, where its gaps are long, four of them, after which it is to be won back rather than kept. Who buys
/// so seldom that it would count as lost at about twice its gap is called as soon as three quarters of the activity window are over without a
/// purchase. It brings at least the share of what all active customers bring in a year that is set as material.
public record Calls(CustomerRisks now) {

    /// How much more the surely gone weigh than those of whom it is early to say so: over two years of the sample company this names
    /// most of the largest losses.
    private static final double SURENESS = 3;
    private static final long MONTH = 30;
    private static final double LATE = 0.75;
    private static final double LONGEST = 4;

    /// The most pressing first: with whom most is at stake, which is what it brings in a year times the chance that it is gone to the power of
    /// three. The chance is that of the simple estimate, [dev.clientele.portfolio.risk.UsualGap], which knows no more than the silence and so
    /// tells of it weeks before a model gives a good customer up.
    ///
    /// @param settled the ids of customers about whom somebody has decided: they are not to be called
    public int[] ranked(Set<String> settled) {
        var rhythm = now.risks().rhythm();
        var expected = now.risks().turnover().expected();
        var ids = now.asked().portfolio().customers().ids();
        var alive = now.usual().probabilities(rhythm);
        var least = leastMoney(expected);
        return IntStream.range(0, ids.length).filter(now::isActive).filter(customer -> isDue(rhythm, customer))
                .filter(customer -> isToBeKept(rhythm, customer))
                .filter(customer -> expected[customer] > 0 && expected[customer] >= least)
                .filter(customer -> !settled.contains(ids[customer])).boxed()
                .sorted(Comparator.comparingDouble((Integer customer) -> -expected[customer] * Math.pow(1 - alive[customer], SURENESS))
                        .thenComparing(customer -> ids[customer]))
                .mapToInt(Integer::intValue).toArray();
    }

    /// Whether a customer has been silent for so long that it is time to call.
    public boolean isDue(Rhythm rhythm, int customer) {
        return now.isSilent(rhythm, customer) || isSoonLost(rhythm, customer);
    }

    private boolean isSoonLost(Rhythm rhythm, int customer) {
        return rhythm.purchaseDays()[customer] > 0
                && now.silentDays(rhythm, customer) >= Math.max(LATE * window(), now.usual().of(rhythm, customer));
    }

    private boolean isToBeKept(Rhythm rhythm, int customer) {
        var silent = rhythm.daysSince(customer);
        return silent < window() / 2
                || silent <= LONGEST * now.usual().of(rhythm, customer);
    }

    /// The activity window, days.
    private long window() {
        return MONTH * now.asked().settings().activityWindowMonths();
    }

    private double leastMoney(long[] expected) {
        var all = IntStream.range(0, expected.length).filter(now::isActive).mapToLong(customer -> expected[customer]).sum();
        return all * now.asked().settings().risk().material();
    }
}
