package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.fit.Derivatives;
import dev.clientele.btyd.fit.LogLikelihood;
import dev.clientele.btyd.history.Chunks;
import dev.clientele.btyd.history.Histogram;

/// The log-likelihood of BG/NBD (Fader, Hardie & Lee 2005, "Counting Your Customers the Easy Way", equation 6) over a
/// histogram; parameters r, alpha, a, b.
///
/// With m = r + x, u = m ln((alpha + T) / (alpha + t_x)) and g = a / (b + x - 1) a customer who bought again adds
/// `ln(e^-u + g) - m ln(alpha + t_x)`, whose derivatives all follow from the probability to be alive, p = e^-u / (e^-u + g).
/// As u is never negative nothing overflows, whatever x and T. The gamma functions depend on x alone and are added once for
/// each group; logarithms of alpha + t are looked up by day.
final class BgNbdLikelihood implements LogLikelihood {

    private final Histogram histogram;
    private final Chunks chunks;
    private final int days;

    BgNbdLikelihood(Histogram histogram) {
        this.histogram = histogram;
        this.chunks = Chunks.of(histogram);
        this.days = histogram.longest();
    }

    @Override
    public Derivatives at(double[] parameters) {
        var weeks = new ShiftedLogs(parameters[1], days);
        var sums = new BgNbdSums[chunks.count()];
        chunks.run(chunk -> sums[chunk] = sum(chunk, parameters, weeks));
        var total = new Derivatives(4);
        var byR = new RisingGamma(parameters[0]);
        var byB = new RisingGamma(parameters[3]);
        var byBoth = new RisingGamma(parameters[2] + parameters[3]);
        for (var chunk = 0; chunk < sums.length; chunk++) {
            var x = histogram.frequency()[chunks.from(chunk)];
            byR.advanceTo(x);
            byB.advanceTo(x);
            byBoth.advanceTo(x);
            sums[chunk].addTo(total, x, parameters);
            sums[chunk].addGammas(total, parameters, byR, byB, byBoth);
        }
        return total;
    }

    private BgNbdSums sum(int chunk, double[] parameters, ShiftedLogs weeks) {
        var from = chunks.from(chunk);
        var x = histogram.frequency()[from];
        var sums = new BgNbdSums();
        if (x == 0) {
            sums.single(histogram, from, chunks.to(chunk), parameters[0], weeks);
        } else {
            sums.repeated(histogram, from, chunks.to(chunk), new double[]{parameters[0] + x, parameters[2] / (parameters[3] + x - 1)},
                    weeks);
        }
        return sums;
    }
}
