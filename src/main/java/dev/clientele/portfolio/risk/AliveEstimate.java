package dev.clientele.portfolio.risk;

import dev.clientele.portfolio.Rhythm;

/// A way to tell from how customers bought whether they still are customers.
public interface AliveEstimate {

    /// For each customer the probability that it is alive at the end of the rhythm's as-of day; `NaN` for one without a
    /// purchase day, or where nothing can be said.
    double[] probabilities(Rhythm rhythm);
}
