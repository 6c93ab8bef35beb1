package dev.clientele.btyd.spend;

import dev.clientele.btyd.fit.Convergence;
import dev.clientele.btyd.fit.Enough;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.fit.Fitting;
import dev.clientele.btyd.history.Histories;
import java.util.List;

/// The gamma-gamma model of spend per purchase day (Fader & Hardie 2013, "The Gamma-Gamma Model of Monetary Value"): each
/// purchase day's spend is gamma distributed about the customer's mean, and the means over customers by another gamma. It
/// holds where spend and frequency are not related: see [SpendCheck]. Money in major units of the currency.
///
/// @param p shape of a customer's spend
/// @param q shape of the customers' scales
/// @param v scale of the customers' scales, money
public record GammaGamma(double p, double q, double v) {

    private static final Fitting.Family<GammaGamma> FAMILY = new Fitting.Family<>(List.of("p", "q", "v"), GammaGamma::of,
            (parameter, at) -> parameter == 0
                    ? "each customer's purchases are too much of one amount for it"
                    : "the customers' average purchases differ too little for it");

    public GammaGamma {
        if (!(p > 0 && q > 0 && v > 0)) {
            throw new IllegalArgumentException("parameters are not above zero: " + List.of(p, q, v));
        }
    }

    /// The maximum of the likelihood over the customers who bought again. Refused, too, where q is not above 1: the mean over
    /// customers is then infinite.
    public static Fit<GammaGamma> fit(Histories histories) {
        var whole = SpendColumns.of(histories);
        var refusal = Enough.refusal(histories.count(), whole.count());
        if (refusal.isPresent()) {
            return new Fit.Refused<>(refusal.get(), Convergence.none());
        }
        var part = whole.thinned(Enough.CELLS_FOR_STARTS);
        var likelihood = new GammaGammaLikelihood(whole);
        var usual = part.median();
        var fit =
                new Fitting<>(FAMILY, part.count() == whole.count() ? likelihood : new GammaGammaLikelihood(part), likelihood,
                        whole.count())
                        .from(List.of(new double[]{3, 4, usual}, new double[]{1, 2, usual}, new double[]{10, 3, usual / 4}));
        return withMean(fit);
    }

    private static Fit<GammaGamma> withMean(Fit<GammaGamma> fit) {
        if (fit instanceof Fit.Found<GammaGamma> found && found.model().q() <= 1) {
            return new Fit.Refused<>("q is %.2f, and only above 1 do the customers have a mean spend".formatted(found.model().q()),
                    found.convergence());
        }
        return fit;
    }

    /// The model with the parameters p, q, v.
    public static GammaGamma of(double[] parameters) {
        return new GammaGamma(parameters[0], parameters[1], parameters[2]);
    }

    /// What customers spend on a purchase day on average; it takes q above 1.
    public double meanSpend() {
        return p * v / (q - 1);
    }

    /// What the customer will spend on a purchase day: the mean of the population and the customer's own average, the more of
    /// the latter the more purchase days there are (equation 5 there).
    ///
    /// @param frequency x, the repeat purchase days the average is of; 0 for the population's mean
    public double expectedSpend(int frequency, double average) {
        return p * (v + frequency * average) / (p * frequency + q - 1);
    }
}
