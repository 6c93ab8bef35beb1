package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.fit.Derivatives;
import dev.clientele.btyd.history.Histogram;

/// Sums `ln(K(T) + s I(t_x) - s I(T))` and its derivatives over cells of one frequency.
///
/// The derivatives of a sum's logarithm are the means of the terms' own relative derivatives with the terms' shares as
/// weights. First derivatives are added up cell by cell; second ones depend on one day alone, so that the shares are
/// gathered by day and multiplied at the end.
final class ParetoNbdCells {

    private final TimeGrid grid;
    private final double m;
    private final double s;
    private final int days;
    private final double[] inverseAlpha;
    private final double[] inverseBeta;
    private final double[] moments;

    /// For each day of the chunk the first derivatives of ln K and of ln(s I): by r, alpha, s, beta, and again.
    private final double[] slopes;

    /// For each day the sum of the shares of K and of s I.
    private final double[] ofPower;
    private final double[] ofIntegral;

    ParetoNbdCells(TimeGrid grid, Panels panels, double[] parameters, int chunk, int frequency) {
        var ranks = grid.ranks()[chunk];
        this.grid = grid;
        this.m = parameters[0] + frequency;
        this.s = parameters[2];
        this.days = ranks.length;
        this.moments = panels.moments(m, ranks).stored;
        this.inverseAlpha = new double[days];
        this.inverseBeta = new double[days];
        this.slopes = new double[8 * days];
        this.ofPower = new double[days];
        this.ofIntegral = new double[days];
        for (var day = 0; day < days; day++) {
            inverseAlpha[day] = 1 / (parameters[1] + grid.weeks()[ranks[day]]);
            inverseBeta[day] = 1 / (parameters[3] + grid.weeks()[ranks[day]]);
            slopes[8 * day] = -panels.logAlpha[ranks[day]];
            slopes[8 * day + 2] = -panels.logBeta[ranks[day]];
            slopes(day);
        }
    }

    private void slopes(int day) {
        var at = 8 * day;
        var moment = Moments.COUNT * day;
        slopes[at + 1] = -m * inverseAlpha[day];
        slopes[at + 3] = -s * inverseBeta[day];
        slopes[at + 4] = -moments[moment + 1];
        slopes[at + 5] = -m * moments[moment + 2];
        slopes[at + 6] = 1 / s - moments[moment + 3];
        slopes[at + 7] = -(s + 1) * moments[moment + 4];
    }

    Derivatives sum(Histogram histogram, int from, int to) {
        var total = new Derivatives(4);
        cells(histogram, from, to, total);
        for (var day = 0; day < days; day++) {
            if (ofPower[day] != 0) {
                addPower(total, day, ofPower[day]);
            }
            if (ofIntegral[day] != 0) {
                addIntegral(total, Moments.COUNT * day, ofIntegral[day]);
            }
        }
        return total;
    }

    private void cells(Histogram histogram, int from, int to, Derivatives total) {
        var lasts = grid.last();
        var nows = grid.now();
        var weights = histogram.weight();
        double value = 0, g0 = 0, g1 = 0, g2 = 0, g3 = 0;
        double h00 = 0, h01 = 0, h02 = 0, h03 = 0, h11 = 0, h12 = 0, h13 = 0, h22 = 0, h23 = 0, h33 = 0;
        for (var cell = from; cell < to; cell++) {
            var w = weights[cell];
            var last = lasts[cell];
            var now = nows[cell];
            var power = Math.exp(m * (slopes[8 * now] - slopes[8 * last]) + s * (slopes[8 * now + 2] - slopes[8 * last + 2]));
            var until = s * power * moments[Moments.COUNT * now];
            var since = s * moments[Moments.COUNT * last];
            var sum = power - until + since;
            var a1 = power / sum;
            var a2 = -until / sum;
            var a3 = since / sum;
            var d0 = a1 * slopes[8 * now] + a2 * slopes[8 * now + 4] + a3 * slopes[8 * last + 4];
            var d1 = a1 * slopes[8 * now + 1] + a2 * slopes[8 * now + 5] + a3 * slopes[8 * last + 5];
            var d2 = a1 * slopes[8 * now + 2] + a2 * slopes[8 * now + 6] + a3 * slopes[8 * last + 6];
            var d3 = a1 * slopes[8 * now + 3] + a2 * slopes[8 * now + 7] + a3 * slopes[8 * last + 7];
            value += w * (Math.log(sum) + m * slopes[8 * last] + s * slopes[8 * last + 2]);
            g0 += w * d0;
            g1 += w * d1;
            g2 += w * d2;
            g3 += w * d3;
            h00 += w * d0 * d0;
            h01 += w * d0 * d1;
            h02 += w * d0 * d2;
            h03 += w * d0 * d3;
            h11 += w * d1 * d1;
            h12 += w * d1 * d2;
            h13 += w * d1 * d3;
            h22 += w * d2 * d2;
            h23 += w * d2 * d3;
            h33 += w * d3 * d3;
            ofPower[now] += w * a1;
            ofIntegral[now] += w * a2;
            ofIntegral[last] += w * a3;
        }
        total.addValue(value);
        var firsts = new double[]{g0, g1, g2, g3};
        var squares = new double[]{h00, h01, h02, h03, 0, h11, h12, h13, 0, 0, h22, h23, 0, 0, 0, h33};
        for (var i = 0; i < firsts.length; i++) {
            total.addFirst(i, firsts[i]);
            for (var j = i; j < firsts.length; j++) {
                total.addSecond(i, j, -squares[firsts.length * i + j]);
            }
        }
    }

    /// The second derivatives of K relative to K.
    private void addPower(Derivatives total, int day, double w) {
        var l = -slopes[8 * day];
        var i = inverseAlpha[day];
        var b = -slopes[8 * day + 2];
        var j = inverseBeta[day];
        total.addSecond(0, 0, w * l * l);
        total.addSecond(0, 1, w * (m * l - 1) * i);
        total.addSecond(0, 2, w * l * b);
        total.addSecond(0, 3, w * s * l * j);
        total.addSecond(1, 1, w * m * (m + 1) * i * i);
        total.addSecond(1, 2, w * m * i * b);
        total.addSecond(1, 3, w * m * s * i * j);
        total.addSecond(2, 2, w * b * b);
        total.addSecond(2, 3, w * (s * b - 1) * j);
        total.addSecond(3, 3, w * s * (s + 1) * j * j);
    }

    /// The second derivatives of s I relative to s I.
    private void addIntegral(Derivatives total, int at, double w) {
        var n = s + 1;
        total.addSecond(0, 0, w * moments[at + 5]);
        total.addSecond(0, 1, w * (m * moments[at + 6] - moments[at + 2]));
        total.addSecond(0, 2, w * (moments[at + 7] - moments[at + 1] / s));
        total.addSecond(0, 3, w * n * moments[at + 8]);
        total.addSecond(1, 1, w * m * (m + 1) * moments[at + 9]);
        total.addSecond(1, 2, w * m * (moments[at + 10] - moments[at + 2] / s));
        total.addSecond(1, 3, w * m * n * moments[at + 11]);
        total.addSecond(2, 2, w * (moments[at + 12] - 2 * moments[at + 3] / s));
        total.addSecond(2, 3, w * (n * moments[at + 13] - moments[at + 4] * n / s - moments[at + 4]));
        total.addSecond(3, 3, w * n * (n + 1) * moments[at + 14]);
    }
}
