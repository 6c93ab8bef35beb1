package dev.clientele.portfolio.lifetime;

import java.util.Optional;

/// How the value of customers is counted.
///
/// @param discountRate d, by which a year's money is worth less than the one's before: 0.1 is 10 %
/// @param horizonYears H, the years a net present value looks ahead
/// @param durationCapYears the most years a customer is taken to stay
/// @param ceilings what spending could reach at most
public record LifetimeTerms(double discountRate, int horizonYears, int durationCapYears, Ceilings ceilings) {

    /// What could be reached at most, whatever is spent, as the company itself judges it.
    ///
    /// @param won the most customers that could be won in a year; empty where not known
    /// @param kept the greatest share of customers that could be kept, 0 to 1; empty where not known
    public record Ceilings(Optional<Integer> won, Optional<Double> kept) {

        /// Neither is known.
        public static final Ceilings UNKNOWN = new Ceilings(Optional.empty(), Optional.empty());
    }

    public LifetimeTerms {
        if (!(discountRate >= 0 && discountRate <= 1)) {
            throw new IllegalArgumentException("discountRate is not within 0..1: " + discountRate);
        }
        if (horizonYears < 1 || durationCapYears < 1) {
            throw new IllegalArgumentException("years are below 1: " + horizonYears + ", " + durationCapYears);
        }
    }

    /// 10 % a year, five years ahead, ten years at most.
    public static LifetimeTerms standard() {
        return new LifetimeTerms(0.1, 5, 10, Ceilings.UNKNOWN);
    }

    /// What a yearly amount of 1 is worth today: the sum over t = 1..H of `retention^t / (1 + d)^t`.
    public double presentValue(double retention) {
        var sum = 0.0;
        var factor = 1.0;
        for (var year = 1; year <= horizonYears; year++) {
            factor *= retention / (1 + discountRate);
            sum += factor;
        }
        return sum;
    }

    /// Expected years active: `1 / churn`, capped; the cap where nobody churns.
    public double duration(double churn) {
        return churn * durationCapYears <= 1 ? durationCapYears : 1 / churn;
    }
}
