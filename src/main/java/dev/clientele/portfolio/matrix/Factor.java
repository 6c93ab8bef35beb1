package dev.clientele.portfolio.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a customer's place in the portfolio matrix is made of (DEFINITIONS, Portfolio matrix). Each counts as a percentile rank among
/// the active customers: the more the better, but for recency.
public enum Factor {
    /// net revenue of the twelve months, minor units
    VALUE(true),
    /// that against the twelve months before: 0.1 is a tenth more
    GROWTH(true),
    /// profit / net revenue of the twelve months
    MARGIN(true),
    /// what the settings say of the customer's industry
    INDUSTRY(true),
    /// days since the first purchase day
    TENURE(false),
    /// orders of the twelve months
    FREQUENCY(false),
    /// days since the last purchase day, fewer being better
    RECENCY(false),
    /// different products of the twelve months
    BREADTH(false),
    /// a score from 0 to 10
    SATISFACTION(false);

    /// Those of which no figure is ever unknown: on either side one must weigh something.
    public static final List<Factor> ALWAYS_KNOWN = List.of(VALUE, TENURE, FREQUENCY, RECENCY);

    private final boolean attractive;

    Factor(boolean attractive) {
        this.attractive = attractive;
    }

    /// Whether it makes a customer attractive; otherwise it makes the relationship strong.
    public boolean isAttractiveness() {
        return attractive;
    }

    /// The word for it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Those of one side, in their order.
    public static List<Factor> of(boolean attractiveness) {
        return Arrays.stream(values()).filter(factor -> factor.attractive == attractiveness).toList();
    }
}
