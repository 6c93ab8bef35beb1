package dev.clientele.btyd.lifetime;

import java.util.function.DoubleUnaryOperator;

/// Integrals from 0 to infinity of functions that fall off like a power or faster, to about 14 digits: the trapezoidal rule
/// after the substitution `t = scale exp(sinh v)` (Takahasi & Mori 1974, "Double Exponential Formulas for Numerical
/// Integration"), under which both ends fall off doubly exponentially.
final class HalfLine {

    private static final double STEP = 1.0 / 14;
    private static final double NEGLIGIBLE = 1e-19;

    /// The points for scale 1, ascending, and the weights that go with them.
    static final double[] POINT;
    static final double[] WEIGHT;

    static {
        var lowest = -4.3;
        var highest = 7.1;
        var count = (int) Math.ceil((highest - lowest) / STEP);
        POINT = new double[count];
        WEIGHT = new double[count];
        for (var i = 0; i < count; i++) {
            var v = lowest + i * STEP;
            POINT[i] = Math.exp(Math.sinh(v));
            WEIGHT[i] = STEP * Math.cosh(v) * POINT[i];
        }
    }

    private HalfLine() {}

    /// @param scale about where the function begins to fall
    static double integral(double scale, DoubleUnaryOperator function) {
        var sum = 0.0;
        for (var i = 0; i < POINT.length; i++) {
            var term = WEIGHT[i] * function.applyAsDouble(scale * POINT[i]);
            sum += term;
            if (isOver(POINT[i], term, sum)) {
                break;
            }
        }
        return scale * sum;
    }

    /// Whether the terms that follow add nothing more.
    static boolean isOver(double point, double term, double sum) {
        return point > 1 && term < NEGLIGIBLE * sum;
    }
}
