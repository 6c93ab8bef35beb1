package dev.clientele.btyd.lifetime;

import java.util.Arrays;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/// The Gauss points of the panels that [Panels] cuts time into, and the sums over them.
///
/// Four points integrate a panel to 14 digits if it is no longer than [#LONGEST] of the distance to the integrand's
/// singularities and the integrand falls in it by no more than `e^-STEEPEST`.
final class PanelPoints {

    private static final int POINTS = 4;
    private static final double LONGEST = 0.08;
    private static final double STEEPEST = 0.3;

    private static final double[] AT = new double[POINTS];
    private static final double[] SHARE = new double[POINTS];

    static {
        var rule = new GaussIntegratorFactory().legendre(POINTS, 0, 1);
        for (var i = 0; i < POINTS; i++) {
            AT[i] = rule.getPoint(i);
            SHARE[i] = rule.getWeight(i);
        }
    }

    private final double alpha;
    private final double s;
    private final double beta;
    private int panels;

    /// By how much the logarithm of alpha + u grows in a panel, and by what factor the power of beta + u falls.
    private double[] growth = new double[64];
    private double[] fall = new double[64];

    /// Of panel p the points `p * POINTS` and on: the growth since the panel's start, the weight but for that, and the
    /// logarithms and inverses of alpha + u and beta + u.
    private double[] grown = new double[64 * POINTS];
    private double[] weight = new double[64 * POINTS];
    private double[] logAlpha = new double[64 * POINTS];
    private double[] inverseAlpha = new double[64 * POINTS];
    private double[] logBeta = new double[64 * POINTS];
    private double[] inverseBeta = new double[64 * POINTS];

    PanelPoints(double[] parameters) {
        alpha = parameters[1];
        s = parameters[2];
        beta = parameters[3];
    }

    int count() {
        return panels;
    }

    /// Adds the panels that it takes between two times, in their order.
    void cut(double from, double to, double most) {
        var at = from;
        while (at < to) {
            var longest = Math.min(LONGEST * (Math.min(alpha, beta) + at), STEEPEST / (most / (alpha + at) + s / (beta + at)));
            var pieces = Math.ceil((to - at) / longest);
            var next = pieces <= 1 ? to : at + (to - at) / pieces;
            add(at, next);
            at = next;
        }
    }

    boolean fits(double from, double to, double m) {
        return to - from <= LONGEST * (Math.min(alpha, beta) + from)
                && (to - from) * (m / (alpha + from) + s / (beta + from)) <= STEEPEST;
    }

    /// Whether the integrand with this m falls in the panel by little enough.
    boolean isFlat(int panel, double m) {
        return m * growth[panel] <= STEEPEST;
    }

    /// Adds a panel.
    ///
    /// @return its number
    int add(double from, double to) {
        if (panels == growth.length) {
            grow();
        }
        var logFromAlpha = Math.log(alpha + from);
        var logFromBeta = Math.log(beta + from);
        growth[panels] = Math.log(alpha + to) - logFromAlpha;
        fall[panels] = Math.exp(-s * (Math.log(beta + to) - logFromBeta));
        for (var k = 0; k < POINTS; k++) {
            var point = panels * POINTS + k;
            var u = from + AT[k] * (to - from);
            logAlpha[point] = Math.log(alpha + u);
            inverseAlpha[point] = 1 / (alpha + u);
            logBeta[point] = Math.log(beta + u);
            inverseBeta[point] = 1 / (beta + u);
            grown[point] = logAlpha[point] - logFromAlpha;
            weight[point] = SHARE[k] * (to - from) * inverseBeta[point] * Math.exp(-s * (logBeta[point] - logFromBeta));
        }
        return panels++;
    }

    private void grow() {
        growth = Arrays.copyOf(growth, 2 * panels);
        fall = Arrays.copyOf(fall, 2 * panels);
        grown = Arrays.copyOf(grown, 2 * grown.length);
        weight = Arrays.copyOf(weight, 2 * weight.length);
        logAlpha = Arrays.copyOf(logAlpha, 2 * logAlpha.length);
        inverseAlpha = Arrays.copyOf(inverseAlpha, 2 * inverseAlpha.length);
        logBeta = Arrays.copyOf(logBeta, 2 * logBeta.length);
        inverseBeta = Arrays.copyOf(inverseBeta, 2 * inverseBeta.length);
    }

    /// The relative integral from the panel's start, given the one from its end.
    double before(double m, int panel, double sum) {
        var before = sum * Math.exp(-m * growth[panel]) * fall[panel];
        for (var point = panel * POINTS; point < (panel + 1) * POINTS; point++) {
            before += weight[point] * Math.exp(-m * grown[point]);
        }
        return before;
    }

    /// The same for moments, in place.
    void before(double m, int panel, Moments moments) {
        moments.multiply(Math.exp(-m * growth[panel]) * fall[panel]);
        for (var point = panel * POINTS; point < (panel + 1) * POINTS; point++) {
            moments.add(weight[point] * Math.exp(-m * grown[point]), logAlpha[point], inverseAlpha[point], logBeta[point],
                    inverseBeta[point]);
        }
    }

    /// The relative integral from a time to infinity.
    double tail(double m, double from) {
        var moments = new Moments(0);
        tail(m, from, moments);
        return moments.weight();
    }

    /// The same for moments, which are zero before.
    void tail(double m, double from, Moments moments) {
        var a = alpha + from;
        var b = beta + from;
        var logA = Math.log(a);
        var logB = Math.log(b);
        var scale = 1 / (m / a + s / b);
        for (var k = 0; k < HalfLine.POINT.length; k++) {
            var u = scale * HalfLine.POINT[k];
            var l = Math.log(a + u);
            var n = Math.log(b + u);
            var w = scale * HalfLine.WEIGHT[k] / (b + u) * Math.exp(-m * (l - logA) - s * (n - logB));
            moments.add(w, l, 1 / (a + u), n, 1 / (b + u));
            if (HalfLine.isOver(HalfLine.POINT[k], w, moments.weight())) {
                break;
            }
        }
    }
}
