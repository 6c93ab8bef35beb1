package dev.clientele.btyd.value;

import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.btyd.spend.GammaGamma;

/// The lifetime value of each customer: margin x expected spend x discounted expected purchases over the horizon, in major
/// units of the currency, with the interval that the parameters' uncertainty makes. It is the uncertainty of the expectation:
/// what a single customer will really buy varies far more.
///
/// @param value of each history's customer
/// @param low lower bound of each value
/// @param high upper bound of each value
/// @param equity the sum of the counted customers' values, bounded by the same draws' sums
/// @param newcomer what a new customer is worth after the first purchase day
public record CustomerValues(double[] value, double[] low, double[] high, Interval equity, Interval newcomer) {

    /// The values of the histories' customers.
    ///
    /// @param histogram of these histories
    /// @param counted for each history whether it counts towards the equity (active customers do)
    public static CustomerValues of(Histories histories, Histogram histogram, Models models, ValueTerms terms, boolean[] counted) {
        if (histogram.cell().length != histories.count() || counted.length != histories.count()) {
            throw new IllegalArgumentException("%d histories, a histogram of %d, %d counted or not".formatted(histories.count(),
                    histogram.cell().length, counted.length));
        }
        return new Valuation(histories, histogram, ValueDraws.of(models, terms), terms).values(counted);
    }

    /// The two models a value takes.
    public record Models(Fit.Found<? extends LifetimeModel> lifetime, Fit.Found<GammaGamma> spend) {}
}
