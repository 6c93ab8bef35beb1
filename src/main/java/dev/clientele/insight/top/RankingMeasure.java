package dev.clientele.insight.top;

import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Button;
import dev.clientele.portfolio.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What customers are ranked by.
enum RankingMeasure {
    REVENUE("net revenue"), PROFIT("profit"), ORDERS("orders");

    private final String noun;

    RankingMeasure(String noun) {
        this.noun = noun;
    }

    /// The word a person types behind `by`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RankingMeasure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// What it is called in a sentence.
    String noun() {
        return noun;
    }

    /// The same question by each other measure that the data can tell.
    List<Button> others(Inquiry asked) {
        return Arrays.stream(values()).filter(other -> other != this && (other != PROFIT || asked.portfolio().costed()))
                .map(other -> new Button("By " + other.word(), asked.invocation().withChoice("by", other.word()).question())).toList();
    }

    boolean isMoney() {
        return this != ORDERS;
    }

    /// Each customer's value and behind them the unassigned one: minor units, or orders.
    long[] values(Totals totals) {
        return switch (this) {
            case REVENUE -> totals.net();
            case PROFIT -> totals.profit();
            case ORDERS -> orders(totals);
        };
    }

    private static long[] orders(Totals totals) {
        var orders = new long[totals.orders().length];
        for (var i = 0; i < orders.length; i++) {
            orders[i] = totals.orders()[i];
        }
        return orders;
    }
}
