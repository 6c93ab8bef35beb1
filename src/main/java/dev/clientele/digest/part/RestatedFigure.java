package dev.clientele.digest.part;

import dev.clientele.model.Value;

/// A figure of the last digest that computes differently today: documents came late, or were corrected.
///
/// @param what the figure
/// @param then what the digest said
/// @param now what it would say today, for the same day
public record RestatedFigure(What what, Value then, Value now) {

    /// The figures that are remembered.
    public enum What {
        WEEK, MONTH, YEAR, ORDERS, ACTIVE
    }
}
