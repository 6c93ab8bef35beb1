package dev.clientele.chart;

import java.util.List;
import java.util.stream.IntStream;

/// A stretch of values with round ones among them, a step apart.
record Scale(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    /// Above this part of the highest value a lowest value makes lines start elsewhere than at zero.
    private static final double FAR_FROM_ZERO = 0.6;
    private static final double EMPTY = 0.3;
    private static final double AIR = 0.15;
    private static final double TINY = 1e-9;

    /// The scale for bars, which stand on zero.
    ///
    /// @param whole whether steps below one mean nothing, as for counts
    static Scale fromZero(double min, double max, int steps, boolean whole) {
        return around(Math.min(0, min), Math.max(0, max), steps, whole);
    }

    /// The scale for lines: from zero too, unless all values lie far from it.
    static Scale forLines(double min, double max, int steps, boolean whole) {
        var far = (min > 0 && min > max * FAR_FROM_ZERO) || (max < 0 && max < min * FAR_FROM_ZERO);
        return far && max > min ? around(min, max, steps, whole) : fromZero(min, max, steps, whole);
    }

    private static Scale around(double min, double max, int steps, boolean whole) {
        var span = max - min;
        if (!(span > 0)) {
            return new Scale(min, min + 1, 1);
        }
        var step = roundedUp(span / steps);
        if (whole) {
            step = Math.max(1, Math.rint(step));
        }
        return new Scale(edge(min, Math.floor(min / step) * step, step), edge(max, Math.ceil(max / step) * step, step), step);
    }

    /// The round value beyond the outermost one, or closer by if that would leave much of a step empty.
    private static double edge(double outermost, double round, double step) {
        return Math.abs(round - outermost) <= step * EMPTY ? round : outermost + Math.copySign(step * AIR, round - outermost);
    }

    private static double roundedUp(double least) {
        var magnitude = Math.pow(10, Math.floor(Math.log10(least)));
        for (var digit : ROUND) {
            if (digit * magnitude >= least * 0.999_999) {
                return digit * magnitude;
            }
        }
        return 10 * magnitude;
    }

    List<Double> ticks() {
        var first = Math.ceil(low / step - TINY);
        var count = (int) (Math.floor(high / step + TINY) - first);
        return IntStream.rangeClosed(0, count).mapToObj(i -> (first + i) * step).toList();
    }

    /// Where in the area the value lies.
    double y(double value, Box area) {
        return area.bottom() - (value - low) / (high - low) * area.height();
    }

    boolean hasZeroInside() {
        return low <= 0 && high >= 0;
    }
}
