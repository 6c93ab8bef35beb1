package dev.clientele.btyd.value;

import dev.clientele.btyd.lifetime.Horizon;

/// How lifetime values are counted.
///
/// @param margin the profit in a unit of a new customer's net revenue: 0.4 is 40 %
/// @param draws how many parameters are drawn for the intervals
/// @param seed of the draws
/// @param confidence of the intervals: 0.9 leaves 5 % of the draws on each side
public record ValueTerms(double margin, Horizon horizon, int draws, long seed, double confidence) {

    /// 90 % intervals of 100 draws.
    public static ValueTerms usual(double margin, Horizon horizon) {
        return new ValueTerms(margin, horizon, 100, 1, 0.9);
    }

    public ValueTerms {
        if (draws < 2) {
            throw new IllegalArgumentException("draws is below 2: " + draws);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
        }
    }

    /// How many draws lie at or beyond each bound.
    int beyond() {
        return Math.clamp(Math.round(draws * (1 - confidence) / 2), 1, draws / 2);
    }
}
