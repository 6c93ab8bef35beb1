package dev.clientele.portfolio.forecast;

import dev.clientele.portfolio.Days;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.util.Arrays;

/// What a year did to the customers of a selection: the state of each at its start and at its end, and its net revenue in between.
///
/// @param from the state at the start; [#NEW] for one whose first purchase came in the year
/// @param to the state at the end
/// @param net of the year, minor units
public record Moves(ChainStates states, int[] from, int[] to, long[] net) {

    /// Stands for the state of a customer before it bought.
    public static final int NEW = -1;

    /// A year, with all that has to be known of it and of the one before.
    ///
    /// @param start its first day, epoch day
    /// @param end the day after its last one
    /// @param opening of the twelve months before `start`
    /// @param closing of the year
    /// @param byProfit whether tiers go by profit
    public record Year(int start, int end, Totals opening, Totals closing, boolean byProfit) {

        private long[] openingValue() {
            return byProfit ? opening.profit() : opening.net();
        }

        private long[] closingValue() {
            return byProfit ? closing.profit() : closing.net();
        }
    }

    /// The moves of all customers that had bought by the end of the year.
    public static Moves of(Selection selection, Year year, ChainStates states) {
        var customers = selection.includes().length;
        var from = new int[customers];
        var to = new int[customers];
        var net = new long[customers];
        var openingValue = year.openingValue();
        var closingValue = year.closingValue();
        var count = 0;
        for (var customer = 0; customer < customers; customer++) {
            if (!selection.includes()[customer]) {
                continue;
            }
            var last = selection.days().lastPurchase(customer, year.end());
            if (last != Integer.MIN_VALUE) {
                from[count] = opening(selection.days(), customer, year, openingValue[customer], states);
                to[count] = state(states, closingValue[customer], year.end() - 1 - last, last >= year.start());
                net[count] = year.closing().net()[customer];
                count++;
            }
        }
        return new Moves(states, Arrays.copyOf(from, count), Arrays.copyOf(to, count), Arrays.copyOf(net, count));
    }

    private static int opening(Days days, int customer, Year year, long value, ChainStates states) {
        var last = days.lastPurchase(customer, year.start());
        if (last == Integer.MIN_VALUE) {
            return NEW;
        }
        var daysSince = year.start() - 1 - last;
        return state(states, value, daysSince, daysSince < year.end() - year.start());
    }

    private static int state(ChainStates states, long value, int daysSince, boolean isActive) {
        return isActive ? states.active(value, daysSince) : states.lapsed(daysSince);
    }

    public int customers() {
        return to.length;
    }
}
