package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.fit.Convergence;
import dev.clientele.btyd.fit.Enough;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.fit.Fitting;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/// The Pareto/NBD model (Schmittlein, Morrison & Colombo 1987, "Counting Your Customers: Who Are They and What Will They Do
/// Next?"): purchases at a rate drawn from a gamma distribution until an end after an exponential lifetime whose rate is
/// drawn from another.
///
/// @param r shape of the purchase rates
/// @param alpha rate of the purchase rates, weeks
/// @param s shape of the rates of ending
/// @param beta rate of the rates of ending, weeks
public record ParetoNbd(double r, double alpha, double s, double beta) implements LifetimeModel {

    private static final List<String> NAMES = List.of("r", "alpha", "s", "beta");
    private static final double HARDLY_ANYONE = 0.05;
    private static final double NEARLY_ONE = 1e-9;
    private static final int POINTS = 24;
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(POINTS, 0, 1);

    public ParetoNbd {
        if (!(r > 0 && alpha > 0 && s > 0 && beta > 0)) {
            throw new IllegalArgumentException("parameters are not above zero: " + List.of(r, alpha, s, beta));
        }
    }

    /// The maximum of the likelihood.
    public static Fit<ParetoNbd> fit(Histogram histogram) {
        var refusal = Enough.refusal(histogram.customers(), histogram.repeaters());
        if (refusal.isPresent()) {
            return new Fit.Refused<>(refusal.get(), Convergence.none());
        }
        var part = histogram.thinned(Enough.CELLS_FOR_STARTS);
        var whole = new ParetoNbdLikelihood(histogram);
        var guess = PurchaseRate.of(part);
        var weeks = Math.max(1, part.longest() / Histories.DAYS_A_WEEK);
        var family = new Fitting.Family<>(NAMES, ParetoNbd::of, (parameter, at) -> runaway(parameter, at, weeks));
        return new Fitting<>(family, part.count() == histogram.count() ? whole : new ParetoNbdLikelihood(part), whole,
                histogram.customers())
                .from(List.of(new double[]{guess.r(), guess.alpha(), 0.5, weeks / 2}, new double[]{1, guess.alpha() / guess.r(), 1, weeks},
                        new double[]{guess.r() / 2, guess.alpha() / 2, 2, 4 * weeks}));
    }

    private static String runaway(int parameter, double[] at, double weeks) {
        if (parameter < 2) {
            return "the customers' purchase rates differ too little for it";
        }
        return 1 - Math.pow(at[3] / (at[3] + weeks), at[2]) < HARDLY_ANYONE
                ? "hardly any customer is seen to have left"
                : "the customers' lifetimes differ too little for it";
    }

    /// The model with the parameters r, alpha, s, beta.
    public static ParetoNbd of(double[] parameters) {
        return new ParetoNbd(parameters[0], parameters[1], parameters[2], parameters[3]);
    }

    /// By A and B, the purchase and the death rate's posterior at T, it is `e / (e (1 - C(T)) + C(t_x))` with `e = ((alpha +
    /// t_x) / (alpha + T))^(r + x) ((beta + t_x) / (beta + T))^s` and C(t) the probability that who was alive at t ends
    /// before the next purchase.
    @Override
    public double aliveProbability(int frequency, double recency, double age) {
        var m = r + frequency;
        var unbroken = Math.exp(m * Math.log((alpha + recency) / (alpha + age)) + s * Math.log((beta + recency) / (beta + age)));
        return unbroken / (unbroken * (1 - endsFirst(m, age)) + endsFirst(m, recency));
    }

    /// C(t): `s (alpha + t)^m (beta + t)^s` times the integral from t of `(alpha + u)^-m (beta + u)^-(s + 1)`.
    private double endsFirst(double m, double t) {
        return s * HalfLine.integral(1 / (m / (alpha + t) + s / (beta + t)),
                u -> Math.exp(-m * Math.log1p(u / (alpha + t)) - s * Math.log1p(u / (beta + t))) / (beta + t + u));
    }

    /// Equation 22 there (with a correction of Fader & Hardie 2005) for a customer who is alive.
    @Override
    public double purchasesIfAlive(int frequency, double age, double weeks) {
        var e = s - 1;
        var grown = Math.log1p(weeks / (beta + age));
        var lived = (beta + age) * (Math.abs(e) < NEARLY_ONE ? grown : -Math.expm1(-e * grown) / e);
        return (r + frequency) / (alpha + age) * lived;
    }

    /// Discounted expected residual transactions: all purchases to come, discounted continuously (Fader, Hardie & Lee 2005,
    /// "RFM and CLV: Using Iso-Value Curves for Customer Base Analysis", equation 5, whose confluent hypergeometric function
    /// is the integral here).
    ///
    /// @param weeklyRate delta, above zero: 0.0027 is about 15 % a year
    public double discountedResidualTransactions(int frequency, double recency, double age, double weeklyRate) {
        var b = beta + age;
        var lived = HalfLine.integral(1 / (weeklyRate + s / b), u -> Math.exp(-weeklyRate * u - s * Math.log1p(u / b)));
        return aliveProbability(frequency, recency, age) * (r + frequency) / (alpha + age) * lived;
    }

    /// The count of a customer who lives on, plus the integral over when another ends: the published closed form (Fader &
    /// Hardie 2005) is a difference of series that cancel.
    @Override
    public double purchaseProbability(int count, double weeks) {
        var gammas = new RisingGamma(r);
        gammas.advanceTo(count);
        var factorial = new RisingGamma(1);
        factorial.advanceTo(count);
        var ways = gammas.value - factorial.value;
        var sum = Math.exp(ways + logBought(count, weeks) - s * Math.log1p(weeks / beta));
        var from = 0.0;
        var length = Math.min(weeks, Math.min(alpha, beta) / 4);
        while (from < weeks) {
            var to = Math.min(weeks, from + length);
            for (var i = 0; i < POINTS; i++) {
                var u = from + RULE.getPoint(i) * (to - from);
                var density = s / (beta + u) * Math.exp(ways + logBought(count, u) - s * Math.log1p(u / beta));
                sum += RULE.getWeight(i) * (to - from) * density;
            }
            length = to;
            from = to;
        }
        return sum;
    }

    /// `ln((u / (alpha + u))^count (alpha / (alpha + u))^r)`
    private double logBought(int count, double u) {
        return (count == 0 ? 0 : count * Math.log(u / (alpha + u))) - r * Math.log1p(u / alpha);
    }

    @Override
    public double[] aliveProbabilities(Histogram histogram) {
        var alive = new double[histogram.count()];
        var grid = TimeGrid.of(histogram);
        var panels = new Panels(grid, toArray());
        var chunks = grid.chunks();
        chunks.run(chunk -> {
            var m = r + histogram.frequency()[chunks.from(chunk)];
            var ranks = grid.ranks()[chunk];
            var ends = panels.endsFirst(m, ranks);
            for (var cell = chunks.from(chunk); cell < chunks.to(chunk); cell++) {
                var unbroken = panels.unbroken(m, ranks[grid.last()[cell]], ranks[grid.now()[cell]]);
                alive[cell] = unbroken / (unbroken * (1 - ends[grid.now()[cell]]) + ends[grid.last()[cell]]);
            }
        });
        return alive;
    }

    double[] toArray() {
        return new double[]{r, alpha, s, beta};
    }

    @Override
    public double scale() {
        return Math.min(alpha, beta);
    }
}
