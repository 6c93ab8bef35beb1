package dev.clientele.data.check;

import dev.clientele.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A document whose amount is far out of the usual: twenty times the customer's middle one and more than 99 of 100 documents of the
/// company, or twenty times that.
///
/// @param customer its number among the customers; their count for an unassigned document
/// @param day epoch day
/// @param net minor units
/// @param usual what it is held against, minor units above zero
/// @param isOfCompany whether that is what 99 of 100 documents of the company stay below, and not the customer's middle one
public record Outlier(int customer, int day, long net, long usual, boolean isOfCompany) {

    private static final int TIMES = 20;
    private static final int LEAST_DOCUMENTS = 6;
    private static final int LEAST_IN_ALL = 100;

    /// How many times the usual.
    public long times() {
        return Math.abs(net) / usual;
    }

    /// All of a portfolio, the greatest amounts first; none where there are too few documents to know what is usual.
    public static List<Outlier> of(Portfolio portfolio) {
        var orders = portfolio.orders();
        var all = sizes(orders.net(), 0, orders.count());
        if (all.length < LEAST_IN_ALL) {
            return List.of();
        }
        var large = all[(int) (all.length * 99L / 100)];
        var found = new ArrayList<Outlier>();
        for (var customer = 0; customer + 1 < orders.offsets().length; customer++) {
            var from = orders.offsets()[customer];
            var to = orders.offsets()[customer + 1];
            var own = sizes(orders.net(), from, to);
            var isKnown = customer < portfolio.customers().count() && own.length >= LEAST_DOCUMENTS;
            var middle = isKnown ? own[own.length / 2] : 0;
            for (var row = from; row < to; row++) {
                var size = Math.abs(orders.net()[row]);
                if (isKnown && size > large && size / TIMES >= middle) {
                    found.add(new Outlier(customer, orders.day()[row], orders.net()[row], middle, false));
                } else if (size / TIMES >= large) {
                    found.add(new Outlier(customer, orders.day()[row], orders.net()[row], large, true));
                }
            }
        }
        found.sort(Comparator.comparingLong((Outlier outlier) -> -Math.abs(outlier.net())).thenComparingInt(Outlier::day));
        return List.copyOf(found);
    }

    /// The amounts without their signs and zeros, in order.
    private static long[] sizes(long[] net, int from, int to) {
        return Arrays.stream(net, from, to).map(Math::abs).filter(size -> size > 0).sorted().toArray();
    }
}
