package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.fit.Derivatives;
import dev.clientele.btyd.history.Histogram;

/// The sums over cells of one frequency from which BG/NBD's log-likelihood and its derivatives are put together. With L =
/// ln(alpha + t_x), i = 1 / (alpha + t_x), d = ln(alpha + T) - L, k = 1 / (alpha + T) - i and p the probability to be alive.
final class BgNbdSums {

    private double value;
    private double weight;
    private double alive;
    private double logarithm;
    private double inverse;
    private double squaredInverse;
    private double aliveD;
    private double aliveK;
    private double aliveSquares;
    private double spread;
    private double spreadD;
    private double spreadK;
    private double spreadDd;
    private double spreadDk;
    private double spreadKk;

    /// Customers who bought once: `-r ln(alpha + T)`.
    void single(Histogram histogram, int from, int to, double r, ShiftedLogs weeks) {
        for (var i = from; i < to; i++) {
            var w = histogram.weight()[i];
            var day = histogram.age()[i];
            weight += w;
            logarithm += w * weeks.logarithm[day];
            inverse += w * weeks.inverse[day];
            squaredInverse += w * weeks.inverse[day] * weeks.inverse[day];
        }
        value = -r * logarithm;
        alive = weight;
    }

    /// Customers who bought again.
    ///
    /// @param scale m = r + x and g = a / (b + x - 1)
    void repeated(Histogram histogram, int from, int to, double[] scale, ShiftedLogs weeks) {
        var m = scale[0];
        var g = scale[1];
        var recency = histogram.recency();
        var age = histogram.age();
        var weights = histogram.weight();
        var logarithms = weeks.logarithm;
        var inverses = weeks.inverse;
        double sumValue = 0, sumW = 0, sumL = 0, sumI = 0, sumIi = 0, sumP = 0, sumPd = 0, sumPk = 0, sumPs = 0;
        double sumS = 0, sumSd = 0, sumSk = 0, sumSdd = 0, sumSdk = 0, sumSkk = 0;
        for (var cell = from; cell < to; cell++) {
            var w = weights[cell];
            var l = logarithms[recency[cell]];
            var i = inverses[recency[cell]];
            var d = logarithms[age[cell]] - l;
            var k = inverses[age[cell]] - i;
            var e = Math.exp(-m * d);
            var p = e / (e + g);
            var wp = w * p;
            var ws = wp * (1 - p);
            sumValue += w * Math.log(e + g);
            sumW += w;
            sumL += w * l;
            sumI += w * i;
            sumIi += w * i * i;
            sumP += wp;
            sumPd += wp * d;
            sumPk += wp * k;
            sumPs += wp * k * (k + 2 * i);
            sumS += ws;
            sumSd += ws * d;
            sumSk += ws * k;
            sumSdd += ws * d * d;
            sumSdk += ws * d * k;
            sumSkk += ws * k * k;
        }
        value = sumValue - m * sumL;
        weight = sumW;
        logarithm = sumL;
        inverse = sumI;
        squaredInverse = sumIi;
        alive = sumP;
        aliveD = sumPd;
        aliveK = sumPk;
        aliveSquares = sumPs;
        spread = sumS;
        spreadD = sumSd;
        spreadK = sumSk;
        spreadDd = sumSdd;
        spreadDk = sumSdk;
        spreadKk = sumSkk;
    }

    /// Adds these cells' part of the likelihood but for what depends on x alone.
    void addTo(Derivatives total, int x, double[] parameters) {
        var m = parameters[0] + x;
        total.addValue(value);
        total.addFirst(0, -(logarithm + aliveD));
        total.addFirst(1, -(m * (inverse + aliveK)));
        total.addSecond(0, 0, spreadDd);
        total.addSecond(0, 1, m * spreadDk - inverse - aliveK);
        total.addSecond(1, 1, m * (squaredInverse + aliveSquares) + m * m * spreadKk);
        if (x > 0) {
            addDropout(total, m, 1 / parameters[2], 1 / (parameters[3] + x - 1));
        }
    }

    private void addDropout(Derivatives total, double m, double byA, double byB) {
        var gone = weight - alive;
        total.addFirst(2, gone * byA);
        total.addFirst(3, -gone * byB);
        total.addSecond(0, 2, spreadD * byA);
        total.addSecond(0, 3, -spreadD * byB);
        total.addSecond(1, 2, m * spreadK * byA);
        total.addSecond(1, 3, -m * spreadK * byB);
        total.addSecond(2, 2, (spread - gone) * byA * byA);
        total.addSecond(2, 3, -spread * byA * byB);
        total.addSecond(3, 3, (spread + gone) * byB * byB);
    }

    /// Adds `ln(gamma(r + x) / gamma(r)) + r ln alpha + ln(gamma(b + x) / gamma(b)) - ln(gamma(a + b + x) / gamma(a + b))`
    /// for each customer.
    void addGammas(Derivatives total, double[] parameters, RisingGamma byR, RisingGamma byB, RisingGamma byBoth) {
        var r = parameters[0];
        var alpha = parameters[1];
        total.addValue(weight * (byR.value + r * Math.log(alpha) + byB.value - byBoth.value));
        total.addFirst(0, weight * (byR.first + Math.log(alpha)));
        total.addFirst(1, weight * r / alpha);
        total.addFirst(2, -weight * byBoth.first);
        total.addFirst(3, weight * (byB.first - byBoth.first));
        total.addSecond(0, 0, weight * byR.second);
        total.addSecond(0, 1, weight / alpha);
        total.addSecond(1, 1, -weight * r / (alpha * alpha));
        total.addSecond(2, 2, -weight * byBoth.second);
        total.addSecond(2, 3, -weight * byBoth.second);
        total.addSecond(3, 3, weight * (byB.second - byBoth.second));
    }
}
