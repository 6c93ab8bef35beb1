package dev.clientele.insight.whale;

import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Totals;

/// What the customers of a period earned, added up from the most to the least profitable.
///
/// @param totals the period in all measures
/// @param profit of each customer and behind them what has none, minor units
/// @param ranked the customers that bought or returned something, the most profitable first
/// @param cumulative profit of the first k of them, `cumulative[0]` being 0; minor units
/// @param profitable how many have a profit above zero
/// @param losing how many have one below zero
record Whale(Totals totals, long[] profit, int[] ranked, long[] cumulative, int profitable, int losing) {

    static Whale of(Inquiry asked, Period period) {
        var totals = Totals.between(asked.selection(), period.startDay(), period.endDay());
        var profit = totals.profit();
        var includes = asked.selection().includes();
        var takesPart = new boolean[includes.length];
        for (var customer = 0; customer < includes.length; customer++) {
            takesPart[customer] = includes[customer] && (totals.net()[customer] != 0 || profit[customer] != 0);
        }
        var ranked = Ranking.all(asked.selection().days(), profit, takesPart, asked.dataEndDay());
        var cumulative = new long[ranked.length + 1];
        var profitable = 0;
        var losing = 0;
        for (var place = 0; place < ranked.length; place++) {
            var own = profit[ranked[place]];
            cumulative[place + 1] = cumulative[place] + own;
            profitable += own > 0 ? 1 : 0;
            losing += own < 0 ? 1 : 0;
        }
        return new Whale(totals, profit, ranked, cumulative, profitable, losing);
    }

    int customers() {
        return ranked.length;
    }

    /// What all customers earned together.
    long total() {
        return cumulative[ranked.length];
    }

    /// What the profitable ones earned: the highest point of the curve.
    long peak() {
        return cumulative[profitable];
    }

    /// What the others lost of it, above zero.
    long lost() {
        return peak() - total();
    }

    /// The fewest customers that earned this part of what all earned together; 0 where that is nothing.
    int fewestFor(double part) {
        var fewest = 0;
        while (total() > 0 && cumulative[fewest] < total() * part) {
            fewest++;
        }
        return fewest;
    }

    /// The customers with the greatest losses, the greatest first.
    int[] losers(int most) {
        var shown = Math.min(most, losing);
        var losers = new int[shown];
        for (var place = 0; place < shown; place++) {
            losers[place] = ranked[ranked.length - 1 - place];
        }
        return losers;
    }
}
