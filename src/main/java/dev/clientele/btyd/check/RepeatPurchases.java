package dev.clientele.btyd.check;

import dev.clientele.btyd.history.Histories;
import dev.clientele.portfolio.Days;
import dev.clientele.portfolio.Selection;

/// Counts of what customers really bought: purchase days after their first one.
public final class RepeatPurchases {

    private RepeatPurchases() {}

    /// For each history the customer's purchase days with `from < day <= to`, epoch days.
    public static int[] between(Selection selection, Histories histories, int from, int to) {
        var days = selection.days();
        var counts = new int[histories.count()];
        for (var row = 0; row < counts.length; row++) {
            var customer = histories.customer()[row];
            for (var i = days.offsets()[customer]; i < days.offsets()[customer + 1] && days.day()[i] <= to; i++) {
                counts[row] += days.day()[i] > from && Histories.isPurchase(days, i) ? 1 : 0;
            }
        }
        return counts;
    }

    /// For each week from `start` (epoch day) on the repeat purchase days of all histories' customers up to its end, the
    /// first purchase days left out.
    public static long[] cumulative(Selection selection, Histories histories, int start, int weeks) {
        var days = selection.days();
        var counts = new long[weeks];
        for (var customer : histories.customer()) {
            var first = first(days, customer);
            for (var i = days.offsets()[customer]; i < days.offsets()[customer + 1]; i++) {
                var week = (days.day()[i] - start) / 7;
                if (days.day()[i] > first && Histories.isPurchase(days, i) && days.day()[i] >= start && week < weeks) {
                    counts[week]++;
                }
            }
        }
        for (var week = 1; week < weeks; week++) {
            counts[week] += counts[week - 1];
        }
        return counts;
    }

    private static int first(Days days, int customer) {
        var row = days.offsets()[customer];
        while (!Histories.isPurchase(days, row)) {
            row++;
        }
        return days.day()[row];
    }
}
