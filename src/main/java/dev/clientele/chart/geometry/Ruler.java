package dev.clientele.chart.geometry;

/// Horizontal places of values, with zero among them, such that every bar and the figure at its end fit between two edges.
///
/// Negative values carry their figures at the left, others at the right. A value that is no number lies at zero.
public record Ruler(double left, double right, double min, double max, double roomLeft, double roomRight) {

    public static Ruler within(double left, double right) {
        return new Ruler(left, right, 0, 0, 0, 0);
    }

    /// The ruler that fits the value and its figure, too.
    public Ruler with(double value, double figureWidth) {
        return value < 0
                ? new Ruler(left, right, finite(Math.min(min, value)), max, Math.max(roomLeft, figureWidth), roomRight)
                : new Ruler(left, right, min, Math.max(max, finite(value)), roomLeft, Math.max(roomRight, figureWidth));
    }

    public double zero() {
        return snapped(left + roomLeft + (max > min ? -min / (max - min) * room() : 0));
    }

    /// Snapped to the picture's pixels; what is not zero stays visible.
    public double x(double value) {
        var number = finite(value);
        if (number == 0 || max == min) {
            return zero();
        }
        var length = number / (max - min) * room();
        return snapped(zero() + Math.copySign(Math.max(1, Math.abs(length)), number));
    }

    private double room() {
        return Math.max(1, right - left - roomLeft - roomRight - 1);
    }

    private static double snapped(double x) {
        return Math.rint(x * 2) / 2;
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
