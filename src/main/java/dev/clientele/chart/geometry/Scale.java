package dev.clientele.chart.geometry;

import java.util.List;
import java.util.stream.IntStream;

/// A stretch of values with round ones among them, a step apart.
public record Scale(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    /// Above this part of the highest value a lowest value makes lines start elsewhere than at zero.
    private static final double FAR_FROM_ZERO = 0.6;
    /// At least this part of the values' size is shown where zero is not.
    private static final double LEAST_SPAN = 0.05;
    private static final int FEW = 3;
    private static final double EMPTY = 0.3;
    private static final double AIR = 0.15;
    private static final double TINY = 1e-9;

    /// The scale for bars, which stand on zero.
    ///
    /// @param whole whether steps below one mean nothing, as for counts
    public static Scale fromZero(double min, double max, int steps, boolean whole) {
        return around(Math.min(0, min), Math.max(0, max), steps, whole);
    }

    /// The scale for lines: from zero too, unless all values lie far from it.
    public static Scale forLines(double min, double max, int steps, boolean whole) {
        return isFarFromZero(min, max) && max > min ? around(min, max, steps, whole) : fromZero(min, max, steps, whole);
    }

    private static boolean isFarFromZero(double min, double max) {
        return (min > 0 && min > max * FAR_FROM_ZERO) || (max < 0 && max < min * FAR_FROM_ZERO);
    }

    /// The scale for lines in a low panel: two or three round ticks, from zero or not as for all lines. Where zero is not
    /// shown, wide enough that a small change looks small.
    public static Scale ofFewLines(double min, double max, boolean whole) {
        if (!isFarFromZero(min, max)) {
            return ofFewSteps(Math.min(0, min), Math.max(0, max), whole);
        }
        var middle = min / 2 + max / 2;
        var least = Math.max(Math.abs(middle) * LEAST_SPAN, whole ? 2 : 0);
        return ofFewSteps(Math.min(min, middle - least / 2), Math.max(max, middle + least / 2), whole);
    }

    private static Scale ofFewSteps(double min, double max, boolean whole) {
        var span = max - min;
        if (!(span > 0)) {
            return new Scale(min, min + 1, 1);
        }
        var finest = Math.pow(10, Math.floor(Math.log10(span / FEW)));
        var step = whole ? Math.max(1, finest) : finest;
        while (trimmed(min, max, step).ticks().size() > FEW) {
            step = roundedUp(step * 1.5);
        }
        var scale = trimmed(min, max, step);
        return scale.ticks().size() > 1 ? scale : fromTickToTick(min, max, step);
    }

    /// From tick to tick, but from a value itself where more than half a step would be empty.
    private static Scale trimmed(double min, double max, double step) {
        var wide = fromTickToTick(min, max, step);
        return new Scale(min - wide.low() > step / 2 ? min : wide.low(), wide.high() - max > step / 2 ? max : wide.high(), step);
    }

    private static Scale fromTickToTick(double min, double max, double step) {
        return new Scale(Math.floor(min / step + TINY) * step, Math.ceil(max / step - TINY) * step, step);
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

    public List<Double> ticks() {
        var first = Math.ceil(low / step - TINY);
        var count = (int) (Math.floor(high / step + TINY) - first);
        return IntStream.rangeClosed(0, count).mapToObj(i -> (first + i) * step).toList();
    }

    /// Where in the area the value lies.
    public double y(double value, Box area) {
        return area.bottom() - (value - low) / (high - low) * area.height();
    }

    /// Where in the area the value lies if the scale goes from left to right.
    public double x(double value, Box area) {
        return area.x() + (value - low) / (high - low) * area.width();
    }

    public boolean hasZeroInside() {
        return low <= 0 && high >= 0;
    }
}
