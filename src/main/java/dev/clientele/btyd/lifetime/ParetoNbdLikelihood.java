package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.fit.Derivatives;
import dev.clientele.btyd.fit.LogLikelihood;
import dev.clientele.btyd.history.Histogram;

/// The log-likelihood of Pareto/NBD over a histogram; parameters r, alpha, s, beta.
///
/// With m = r + x, `K(t) = (alpha + t)^-m (beta + t)^-s` and the integral I of [Panels] it is, for each customer,
/// `ln(gamma(r + x) / gamma(r)) + r ln alpha + s ln beta + ln(K(T) + s I(m, t_x) - s I(m, T))` (Fader & Hardie 2005, "A Note on
/// Deriving the Pareto/NBD Model and Related Expressions", equation 22 with its integral left as it is). The difference
/// loses no digits: s I(T) is below K(T), which is part of the same sum. All terms are taken relative to K(t_x).
final class ParetoNbdLikelihood implements LogLikelihood {

    private final Histogram histogram;
    private final TimeGrid grid;

    ParetoNbdLikelihood(Histogram histogram) {
        this.histogram = histogram;
        this.grid = TimeGrid.of(histogram);
    }

    @Override
    public Derivatives at(double[] parameters) {
        var panels = new Panels(grid, parameters);
        var chunks = grid.chunks();
        var parts = new Derivatives[chunks.count()];
        chunks.run(chunk -> {
            var cells = new ParetoNbdCells(grid, panels, parameters, chunk, histogram.frequency()[chunks.from(chunk)]);
            parts[chunk] = cells.sum(histogram, chunks.from(chunk), chunks.to(chunk));
        });
        var total = new Derivatives(4);
        var gammas = new RisingGamma(parameters[0]);
        for (var chunk = 0; chunk < parts.length; chunk++) {
            total.add(parts[chunk]);
            gammas.advanceTo(histogram.frequency()[chunks.from(chunk)]);
            addGammas(total, weight(chunk), parameters, gammas);
        }
        return total;
    }

    private double weight(int chunk) {
        var sum = 0.0;
        for (var i = grid.chunks().from(chunk); i < grid.chunks().to(chunk); i++) {
            sum += histogram.weight()[i];
        }
        return sum;
    }

    private static void addGammas(Derivatives total, double weight, double[] parameters, RisingGamma gammas) {
        var r = parameters[0];
        var alpha = parameters[1];
        var s = parameters[2];
        var beta = parameters[3];
        total.addValue(weight * (gammas.value + r * Math.log(alpha) + s * Math.log(beta)));
        total.addFirst(0, weight * (gammas.first + Math.log(alpha)));
        total.addFirst(1, weight * r / alpha);
        total.addFirst(2, weight * Math.log(beta));
        total.addFirst(3, weight * s / beta);
        total.addSecond(0, 0, weight * gammas.second);
        total.addSecond(0, 1, weight / alpha);
        total.addSecond(1, 1, -weight * r / (alpha * alpha));
        total.addSecond(2, 3, weight / beta);
        total.addSecond(3, 3, -weight * s / (beta * beta));
    }
}
