package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.fit.Convergence;
import dev.clientele.btyd.fit.Enough;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.fit.Fitting;
import dev.clientele.btyd.history.Chunks;
import dev.clientele.btyd.history.Histogram;
import java.util.List;

/// The beta-geometric/NBD model (Fader, Hardie & Lee 2005, "Counting Your Customers the Easy Way: An Alternative to the
/// Pareto/NBD Model"): purchases at a rate drawn from a gamma distribution, and after each repeat purchase an end with a
/// probability drawn from a beta distribution.
///
/// @param r shape of the purchase rates
/// @param alpha rate of the purchase rates, weeks
/// @param a first shape of the probabilities to stop
/// @param b second shape of the probabilities to stop
public record BgNbd(double r, double alpha, double a, double b) implements LifetimeModel {

    private static final Fitting.Family<BgNbd> FAMILY = new Fitting.Family<>(List.of("r", "alpha", "a", "b"), BgNbd::of, BgNbd::runaway);
    private static final double HARDLY_ANYONE = 0.005;
    private static final double NEGLIGIBLE = 1e-17;
    private static final double NEARLY_ONE = 1e-9;

    public BgNbd {
        if (!(r > 0 && alpha > 0 && a > 0 && b > 0)) {
            throw new IllegalArgumentException("parameters are not above zero: " + List.of(r, alpha, a, b));
        }
    }

    /// The maximum of the likelihood.
    public static Fit<BgNbd> fit(Histogram histogram) {
        var refusal = Enough.refusal(histogram.customers(), histogram.repeaters());
        if (refusal.isPresent()) {
            return new Fit.Refused<>(refusal.get(), Convergence.none());
        }
        var part = histogram.thinned(Enough.CELLS_FOR_STARTS);
        var whole = new BgNbdLikelihood(histogram);
        var guess = PurchaseRate.of(part);
        return new Fitting<>(FAMILY, part.count() == histogram.count() ? whole : new BgNbdLikelihood(part), whole, histogram.customers())
                .from(List.of(new double[]{guess.r(), guess.alpha(), 1, 3}, new double[]{1, guess.alpha() / guess.r(), 1, 1},
                        new double[]{guess.r() / 2, guess.alpha() / 2, 0.5, 10}));
    }

    private static String runaway(int parameter, double[] at) {
        if (parameter < 2) {
            return "the customers' purchase rates differ too little for it";
        }
        return at[2] / (at[2] + at[3]) < HARDLY_ANYONE
                ? "hardly any customer is seen to have left"
                : "the customers' chances to leave differ too little for it";
    }

    /// The model with the parameters r, alpha, a, b.
    public static BgNbd of(double[] parameters) {
        return new BgNbd(parameters[0], parameters[1], parameters[2], parameters[3]);
    }

    @Override
    public double aliveProbability(int frequency, double recency, double age) {
        if (frequency == 0) {
            return 1;
        }
        return 1 / (1 + a / (b + frequency - 1) * Math.exp((r + frequency) * Math.log((alpha + age) / (alpha + recency))));
    }

    /// The expectation of equation 10 there, for a customer who is alive, in another form. Euler's transformation of its
    /// hypergeometric function turns `((alpha + T) / (alpha + T + t))^(r + x) F(r + x, b + x; a + b + x - 1; z)` into
    /// `(1 - z)^(a - 1) F(a - 1, a + b - 1 - r; a + b + x - 1; z)`: x remains in one place, where it makes the series shorter
    /// instead of larger. Its terms are divided by a - 1 before they are added, so that a = 1 is no special place.
    @Override
    public double purchasesIfAlive(int frequency, double age, double weeks) {
        var z = weeks / (alpha + age + weeks);
        var e = a - 1;
        var q = a + b - 1 - r;
        var c = a + b + frequency - 1;
        var term = q * z;
        var series = term;
        for (var n = 1; Math.abs(term) > NEGLIGIBLE * (1 - z) * Math.abs(series); n++) {
            term *= (e + n) * (q + n) * z / ((c + n) * (n + 1));
            series += term;
        }
        var stay = e * Math.log1p(-z);
        var leave = Math.abs(e) < NEARLY_ONE ? -Math.log1p(-z) : -Math.expm1(stay) / e;
        return c * leave - Math.exp(stay) * series;
    }

    /// Equation 8 there.
    @Override
    public double purchaseProbability(int count, double weeks) {
        var gammas = new RisingGamma(r);
        var bought = 0.0;
        var logFactorial = 0.0;
        var logZ = Math.log(weeks / (alpha + weeks));
        var logRest = r * Math.log(alpha / (alpha + weeks));
        for (var j = 0; j < count; j++) {
            bought += Math.exp(gammas.value - logFactorial + j * logZ + logRest);
            gammas.advanceTo(j + 1);
            logFactorial += Math.log(j + 1);
        }
        var byB = new RisingGamma(b);
        var byBoth = new RisingGamma(a + b);
        byB.advanceTo(Math.max(count - 1, 0));
        byBoth.advanceTo(count);
        var stopped = count == 0 ? 0 : Math.exp(Math.log(a) + byB.value - byBoth.value) * (1 - bought);
        byB.advanceTo(count);
        var last = count == 0 ? logRest : gammas.value - logFactorial + count * logZ + logRest;
        return Math.exp(byB.value - byBoth.value + last) + stopped;
    }

    @Override
    public double[] aliveProbabilities(Histogram histogram) {
        var alive = new double[histogram.count()];
        var logarithms = new ShiftedLogs(alpha, histogram.longest()).logarithm;
        var chunks = Chunks.of(histogram);
        chunks.run(chunk -> {
            var x = histogram.frequency()[chunks.from(chunk)];
            for (var i = chunks.from(chunk); i < chunks.to(chunk); i++) {
                var since = logarithms[histogram.age()[i]] - logarithms[histogram.recency()[i]];
                alive[i] = x == 0 ? 1 : 1 / (1 + a / (b + x - 1) * Math.exp((r + x) * since));
            }
        });
        return alive;
    }

    @Override
    public double scale() {
        return alpha;
    }
}
