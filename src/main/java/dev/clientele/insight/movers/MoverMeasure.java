package dev.clientele.insight.movers;

import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.breakdown.Cells;
import java.util.Arrays;
import java.util.Locale;

/// What changes.
enum MoverMeasure {
    REVENUE("net revenue"), PROFIT("profit"), ORDERS("orders");

    private final String noun;

    MoverMeasure(String noun) {
        this.noun = noun;
    }

    static MoverMeasure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// The word a person types.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is called in a sentence.
    String noun() {
        return noun;
    }

    boolean isMoney() {
        return this != ORDERS;
    }

    /// Of each customer, and behind them of the rows without one.
    long[] of(Totals totals) {
        return switch (this) {
            case REVENUE -> totals.net();
            case PROFIT -> totals.profit();
            case ORDERS -> Arrays.stream(totals.orders()).asLongStream().toArray();
        };
    }

    /// Of each group in the one step there is.
    long[] of(Cells cells) {
        return switch (this) {
            case REVENUE -> cells.net();
            case PROFIT -> {
                var profit = new long[cells.groups()];
                Arrays.setAll(profit, group -> cells.net()[group] - cells.cost()[group]);
                yield profit;
            }
            case ORDERS -> Arrays.stream(cells.orders()).asLongStream().toArray();
        };
    }
}
