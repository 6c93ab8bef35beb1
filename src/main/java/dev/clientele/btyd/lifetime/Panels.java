package dev.clientele.btyd.lifetime;

import java.util.Arrays;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/// The integrals that Pareto/NBD stands on, at all days of a grid, for one set of parameters: with m = r + x
///
///     I(m, t) = integral from t to infinity of (alpha + u)^-m (beta + u)^-(s + 1) du
///
/// The published likelihood writes it as a Gaussian hypergeometric function, in two forms, whose series is slow where alpha
/// and beta differ and whose derivatives are yet other functions. Here time is cut into panels of [#POINTS] Gauss points
/// each, short enough for the integrand to be almost a polynomial: in whole days x is never more than t_x, so that one day
/// seldom needs more than one panel. From the last day backwards each day's integral is its panels' plus the next day's, all
/// of them relative to the integrand's own power at t, so that nothing over- or underflows. The points are the same for all
/// x, and derivatives by the parameters are the same sums with weights.
final class Panels {

    private static final int POINTS = 4;

    /// The longest panel, against alpha + t or beta + t, and against the time in which the integrand falls by e.
    private static final double LONGEST = 0.08;
    private static final double STEEPEST = 0.3;

    /// S0 and the weighted means of `L = ln(alpha + u)`, `i = 1 / (alpha + u)`, `M = ln(beta + u)`, `j = 1 / (beta + u)` and
    /// their products LL, Li, LM, Lj, ii, iM, ij, MM, Mj, jj.
    static final int MOMENTS = 15;

    private static final double[] AT = new double[POINTS];
    private static final double[] SHARE = new double[POINTS];

    static {
        var rule = new GaussIntegratorFactory().legendre(POINTS, 0, 1);
        for (var i = 0; i < POINTS; i++) {
            AT[i] = rule.getPoint(i);
            SHARE[i] = rule.getWeight(i);
        }
    }

    private final TimeGrid grid;
    private final double alpha;
    private final double s;
    private final double beta;
    final double[] logAlpha;
    final double[] logBeta;

    /// Of rank i the panels `first[i]` to `first[i + 1]`.
    private final int[] first;
    private int panels;
    private double[] fallAlpha = new double[64];
    private double[] fallBeta = new double[64];

    /// Of panel p the points `p * POINTS` and on: how far (alpha + u) has grown since the panel's start, the weight but for
    /// that, and L, i, M, j.
    private double[] growth = new double[64 * POINTS];
    private double[] weight = new double[64 * POINTS];
    private double[] l = new double[64 * POINTS];
    private double[] i = new double[64 * POINTS];
    private double[] mm = new double[64 * POINTS];
    private double[] j = new double[64 * POINTS];

    Panels(TimeGrid grid, double[] parameters) {
        this.grid = grid;
        this.alpha = parameters[1];
        this.s = parameters[2];
        this.beta = parameters[3];
        this.first = new int[grid.count() + 1];
        this.logAlpha = Arrays.stream(grid.weeks()).map(week -> Math.log(alpha + week)).toArray();
        this.logBeta = Arrays.stream(grid.weeks()).map(week -> Math.log(beta + week)).toArray();
        for (var rank = 0; rank + 1 < grid.count(); rank++) {
            first[rank] = panels;
            cut(grid.weeks()[rank], grid.weeks()[rank + 1], parameters[0] + grid.mostFrequent()[rank]);
        }
        first[grid.count() - 1] = panels;
        first[grid.count()] = panels;
    }

    private void cut(double from, double to, double most) {
        var at = from;
        while (at < to) {
            var longest = Math.min(LONGEST * (Math.min(alpha, beta) + at), STEEPEST / (most / (alpha + at) + s / (beta + at)));
            var pieces = Math.ceil((to - at) / longest);
            var next = pieces <= 1 ? to : at + (to - at) / pieces;
            add(at, next);
            at = next;
        }
    }

    private void add(double from, double to) {
        if (panels == fallAlpha.length) {
            grow();
        }
        var logFromAlpha = Math.log(alpha + from);
        var logFromBeta = Math.log(beta + from);
        fallAlpha[panels] = Math.log(alpha + to) - logFromAlpha;
        fallBeta[panels] = Math.exp(-s * (Math.log(beta + to) - logFromBeta));
        for (var k = 0; k < POINTS; k++) {
            var point = panels * POINTS + k;
            var u = from + AT[k] * (to - from);
            l[point] = Math.log(alpha + u);
            i[point] = 1 / (alpha + u);
            mm[point] = Math.log(beta + u);
            j[point] = 1 / (beta + u);
            growth[point] = l[point] - logFromAlpha;
            weight[point] = SHARE[k] * (to - from) * j[point] * Math.exp(-s * (mm[point] - logFromBeta));
        }
        panels++;
    }

    private void grow() {
        fallAlpha = Arrays.copyOf(fallAlpha, 2 * panels);
        fallBeta = Arrays.copyOf(fallBeta, 2 * panels);
        growth = Arrays.copyOf(growth, 2 * growth.length);
        weight = Arrays.copyOf(weight, 2 * weight.length);
        l = Arrays.copyOf(l, 2 * l.length);
        i = Arrays.copyOf(i, 2 * i.length);
        mm = Arrays.copyOf(mm, 2 * mm.length);
        j = Arrays.copyOf(j, 2 * j.length);
    }

    /// `((alpha + t_x) / (alpha + T))^m ((beta + t_x) / (beta + T))^s` for two ranks.
    double unbroken(double m, int last, int now) {
        return Math.exp(m * (logAlpha[last] - logAlpha[now]) + s * (logBeta[last] - logBeta[now]));
    }

    /// The probability that who was alive at t ends before the next purchase, for each rank from the lowest on.
    double[] endsFirst(double m, int lowest) {
        var ends = new double[grid.count()];
        var top = grid.count() - 1;
        var tail = new double[MOMENTS];
        tail(m, tail);
        var sum = tail[0];
        ends[top] = s * sum;
        for (var rank = top - 1; rank >= lowest; rank--) {
            for (var panel = first[rank + 1] - 1; panel >= first[rank]; panel--) {
                sum *= Math.exp(-m * fallAlpha[panel]) * fallBeta[panel];
                for (var point = panel * POINTS; point < (panel + 1) * POINTS; point++) {
                    sum += weight[point] * Math.exp(-m * growth[point]);
                }
            }
            ends[rank] = s * sum;
        }
        return ends;
    }

    /// For each rank from the lowest on the [#MOMENTS], rank by rank.
    double[] moments(double m, int lowest) {
        var moments = new double[grid.count() * MOMENTS];
        var top = grid.count() - 1;
        var sums = new double[MOMENTS];
        tail(m, sums);
        store(sums, moments, top);
        for (var rank = top - 1; rank >= lowest; rank--) {
            for (var panel = first[rank + 1] - 1; panel >= first[rank]; panel--) {
                step(m, panel, sums);
            }
            store(sums, moments, rank);
        }
        return moments;
    }

    private static void store(double[] sums, double[] moments, int rank) {
        moments[rank * MOMENTS] = sums[0];
        for (var k = 1; k < MOMENTS; k++) {
            moments[rank * MOMENTS + k] = sums[k] / sums[0];
        }
    }

    private void step(double m, int panel, double[] sums) {
        var fall = Math.exp(-m * fallAlpha[panel]) * fallBeta[panel];
        for (var k = 0; k < MOMENTS; k++) {
            sums[k] *= fall;
        }
        for (var point = panel * POINTS; point < (panel + 1) * POINTS; point++) {
            add(sums, weight[point] * Math.exp(-m * growth[point]), l[point], i[point], mm[point], j[point]);
        }
    }

    private static void add(double[] sums, double w, double l, double i, double m, double j) {
        var wl = w * l;
        var wi = w * i;
        var wm = w * m;
        var wj = w * j;
        sums[0] += w;
        sums[1] += wl;
        sums[2] += wi;
        sums[3] += wm;
        sums[4] += wj;
        sums[5] += wl * l;
        sums[6] += wl * i;
        sums[7] += wl * m;
        sums[8] += wl * j;
        sums[9] += wi * i;
        sums[10] += wi * m;
        sums[11] += wi * j;
        sums[12] += wm * m;
        sums[13] += wm * j;
        sums[14] += wj * j;
    }

    /// From the last day to infinity.
    private void tail(double m, double[] sums) {
        var top = grid.count() - 1;
        var a = alpha + grid.weeks()[top];
        var b = beta + grid.weeks()[top];
        var scale = 1 / (m / a + s / b);
        for (var k = 0; k < HalfLine.POINT.length; k++) {
            var u = scale * HalfLine.POINT[k];
            var logA = Math.log(a + u);
            var logB = Math.log(b + u);
            var inverseB = 1 / (b + u);
            var w = scale * HalfLine.WEIGHT[k] * inverseB * Math.exp(-m * (logA - logAlpha[top]) - s * (logB - logBeta[top]));
            add(sums, w, logA, 1 / (a + u), logB, inverseB);
            if (HalfLine.isOver(HalfLine.POINT[k], w, sums[0])) {
                break;
            }
        }
    }
}
