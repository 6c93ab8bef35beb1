package dev.clientele.insight.concentration;

import dev.clientele.portfolio.Totals;
import java.util.Locale;

/// What is concentrated.
enum Basis {
    REVENUE("net revenue"), PROFIT("profit");

    private final String noun;

    Basis(String noun) {
        this.noun = noun;
    }

    /// The word a person types behind `by`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Basis of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// What it is called in a sentence.
    String noun() {
        return noun;
    }

    /// Each customer's value and behind them the unassigned one, minor units.
    long[] values(Totals totals) {
        return switch (this) {
            case REVENUE -> totals.net();
            case PROFIT -> totals.profit();
        };
    }
}
