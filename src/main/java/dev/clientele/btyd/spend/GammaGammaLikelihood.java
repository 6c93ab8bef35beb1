package dev.clientele.btyd.spend;

import dev.clientele.btyd.fit.Derivatives;
import dev.clientele.btyd.fit.LogLikelihood;
import dev.clientele.btyd.history.Chunks;
import org.hipparchus.special.Gamma;

/// The log-likelihood of the gamma-gamma model (Fader & Hardie 2013, equation 1a); parameters p, q, v.
///
/// Gamma functions depend on x alone and are taken once for each x; what depends on the customer's spend y = x times the
/// average is `ln(v + y)`, whose sums depend on v alone. Sums over p and q are products with those.
final class GammaGammaLikelihood implements LogLikelihood {

    private static final int CHUNK = 16_384;
    private static final int WORTH_SHARING = 50_000;
    private static final int SUMS = 6;

    private final SpendColumns columns;
    private final int[] customers;
    private final double sumLogTotal;
    private final double sumXLogTotal;

    /// @param columns not empty
    GammaGammaLikelihood(SpendColumns columns) {
        this.columns = columns;
        var most = 0;
        for (var x : columns.frequency()) {
            most = Math.max(most, x);
        }
        this.customers = new int[most + 1];
        var plain = 0.0;
        var timesX = 0.0;
        for (var i = 0; i < columns.count(); i++) {
            var x = columns.frequency()[i];
            customers[x]++;
            plain += columns.logTotal()[i] - Math.log(x);
            timesX += x * columns.logTotal()[i];
        }
        this.sumLogTotal = plain;
        this.sumXLogTotal = timesX;
    }

    @Override
    public Derivatives at(double[] parameters) {
        var total = new Derivatives(3);
        addSpend(total, parameters, spendSums(parameters[2]));
        for (var x = 1; x < customers.length; x++) {
            if (customers[x] > 0) {
                addGammas(total, parameters, x, customers[x]);
            }
        }
        return total;
    }

    private void addSpend(Derivatives total, double[] parameters, double[] sums) {
        var p = parameters[0];
        var q = parameters[1];
        var v = parameters[2];
        var n = columns.count();
        total.addValue(n * q * Math.log(v) + p * (sumXLogTotal - sums[1]) - sumLogTotal - q * sums[0] - n * Gamma.logGamma(q));
        total.addFirst(0, sumXLogTotal - sums[1]);
        total.addFirst(1, n * (Math.log(v) - Gamma.digamma(q)) - sums[0]);
        total.addFirst(2, n * q / v - p * sums[3] - q * sums[2]);
        total.addSecond(0, 2, -sums[3]);
        total.addSecond(1, 1, -n * Gamma.trigamma(q));
        total.addSecond(1, 2, n / v - sums[2]);
        total.addSecond(2, 2, p * sums[5] + q * sums[4] - n * q / (v * v));
    }

    private static void addGammas(Derivatives total, double[] parameters, int x, int customers) {
        var px = parameters[0] * x;
        var both = px + parameters[1];
        var slope = Gamma.digamma(both);
        var curve = Gamma.trigamma(both);
        total.addValue(customers * (Gamma.logGamma(both) - Gamma.logGamma(px)));
        total.addFirst(0, customers * x * (slope - Gamma.digamma(px)));
        total.addFirst(1, customers * slope);
        total.addSecond(0, 0, customers * (double) x * x * (curve - Gamma.trigamma(px)));
        total.addSecond(0, 1, customers * x * curve);
        total.addSecond(1, 1, customers * curve);
    }

    /// Sums over customers of `ln(v + y)`, `1 / (v + y)` and `1 / (v + y)^2`, each plain and times x.
    private double[] spendSums(double v) {
        var chunks = (columns.count() + CHUNK - 1) / CHUNK;
        var parts = new double[chunks][];
        Chunks.share(chunks, columns.count() > WORTH_SHARING,
                chunk -> parts[chunk] = spendSums(v, chunk * CHUNK, Math.min(columns.count(), (chunk + 1) * CHUNK)));
        var sums = new double[SUMS];
        for (var part : parts) {
            for (var i = 0; i < SUMS; i++) {
                sums[i] += part[i];
            }
        }
        return sums;
    }

    private double[] spendSums(double v, int from, int to) {
        var frequency = columns.frequency();
        var total = columns.total();
        double logs = 0, xLogs = 0, inverses = 0, xInverses = 0, squares = 0, xSquares = 0;
        for (var i = from; i < to; i++) {
            var x = frequency[i];
            var log = Math.log(v + total[i]);
            var inverse = 1 / (v + total[i]);
            logs += log;
            xLogs += x * log;
            inverses += inverse;
            xInverses += x * inverse;
            squares += inverse * inverse;
            xSquares += x * inverse * inverse;
        }
        return new double[]{logs, xLogs, inverses, xInverses, squares, xSquares};
    }
}
