package dev.clientele.btyd.value;

import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.btyd.spend.GammaGamma;
import java.util.Arrays;

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
    /// @param models fitted to a histogram of histories, these or others
    public static CustomerValues of(Customers customers, Models models, ValueTerms terms) {
        return new Valuation(customers, ValueDraws.of(models, terms), terms).values();
    }

    /// Whose values are asked for.
    ///
    /// @param histogram of these histories
    /// @param counted for each history whether it counts towards the equity (active customers do)
    /// @param margin for each history the profit in a unit of its net revenue: 0.4 is 40 %
    public record Customers(Histories histories, Histogram histogram, boolean[] counted, double[] margin) {
        public Customers {
            var count = histories.count();
            if (histogram.cell().length != count || counted.length != count || margin.length != count) {
                throw new IllegalArgumentException("%d histories, a histogram of %d, %d counted or not, %d margins".formatted(count,
                        histogram.cell().length, counted.length, margin.length));
            }
        }

        /// All of them, with one margin.
        public static Customers all(Histories histories, Histogram histogram, double margin) {
            var counted = new boolean[histories.count()];
            Arrays.fill(counted, true);
            var margins = new double[histories.count()];
            Arrays.fill(margins, margin);
            return new Customers(histories, histogram, counted, margins);
        }
    }

    /// The two models a value takes.
    public record Models(Fit.Found<? extends LifetimeModel> lifetime, Fit.Found<GammaGamma> spend) {}
}
