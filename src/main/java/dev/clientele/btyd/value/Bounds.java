package dev.clientele.btyd.value;

import java.util.Arrays;

/// Finds the k-th lowest and the k-th highest of some draws, for a small k, again and again. The value before the draws is
/// the estimate, and none of them.
final class Bounds {

    private final double[] lowest;
    private final double[] highest;

    /// @param k at least 1, at most the number of draws
    Bounds(int k) {
        lowest = new double[k];
        highest = new double[k];
    }

    void find(double[] values) {
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        var last = lowest.length - 1;
        for (var draw = 1; draw < values.length; draw++) {
            var value = values[draw];
            if (value < lowest[last]) {
                var i = last;
                for (; i > 0 && lowest[i - 1] > value; i--) {
                    lowest[i] = lowest[i - 1];
                }
                lowest[i] = value;
            }
            if (value > highest[last]) {
                var i = last;
                for (; i > 0 && highest[i - 1] < value; i--) {
                    highest[i] = highest[i - 1];
                }
                highest[i] = value;
            }
        }
    }

    double low() {
        return lowest[lowest.length - 1];
    }

    double high() {
        return highest[highest.length - 1];
    }

    /// The estimate with the bounds of its draws.
    Interval of(double[] values) {
        find(values);
        return new Interval(values[0], low(), high());
    }
}
