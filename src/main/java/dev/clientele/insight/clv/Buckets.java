package dev.clientele.insight.clv;

import dev.clientele.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Customers by what they are worth, in steps of round amounts.
///
/// @param edges ascending, minor units: bucket i holds values from `edges[i - 1]` to below `edges[i]`; the first one everything
///     below its edge, the one behind the last everything else
/// @param customers in each bucket
/// @param sums of the values in each bucket, minor units
record Buckets(List<Long> edges, int[] customers, long[] sums) {

    private static final int MOST = 9;
    private static final double LOW = 0.95;
    /// The steps in a magnitude, from fine to coarse; the last ones pass over magnitudes.
    private static final List<int[]> STEPS = List.of(new int[]{1, 2, 5}, new int[]{1, 3}, new int[]{1});

    static Buckets of(ClvAnswer answer) {
        var ranked = answer.ranked();
        var edges = edges(answer, ranked);
        var buckets = new Buckets(edges, new int[edges.size() + 1], new long[edges.size() + 1]);
        for (var customer : ranked) {
            var value = answer.value(customer);
            var place = 0;
            while (place < edges.size() && value >= edges.get(place)) {
                place++;
            }
            buckets.customers[place]++;
            buckets.sums[place] += value;
        }
        return buckets;
    }

    private static List<Long> edges(ClvAnswer answer, int[] ranked) {
        if (ranked.length == 0) {
            return List.of();
        }
        var low = answer.value(ranked[(int) (LOW * (ranked.length - 1))]);
        return edges(low, answer.value(ranked[0]), Money.digits(answer.asked().portfolio().currency()));
    }

    /// Round amounts from about the lowest value to about the greatest.
    private static List<Long> edges(long low, long high, int digits) {
        for (var steps : STEPS) {
            var edges = edges(steps, low, high, digits);
            if (edges.size() < MOST) {
                return edges;
            }
        }
        var coarse = edges(STEPS.getLast(), low, high, digits);
        var skip = coarse.size() / MOST + 1;
        return coarse.stream().filter(edge -> coarse.indexOf(edge) % skip == 0).toList();
    }

    private static List<Long> edges(int[] steps, long low, long high, int digits) {
        var edges = new ArrayList<Long>();
        var unit = BigDecimal.ONE.movePointRight(digits);
        for (var magnitude = 0; unit.movePointRight(magnitude).compareTo(BigDecimal.valueOf(high)) <= 0; magnitude++) {
            for (var step : steps) {
                var edge = unit.movePointRight(magnitude).multiply(BigDecimal.valueOf(step)).longValue();
                if (edge <= high && edge > low) {
                    edges.add(edge);
                }
            }
        }
        return List.copyOf(edges);
    }

    int count() {
        return customers.length;
    }
}
