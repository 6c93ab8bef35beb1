package dev.clientele.portfolio;

import java.util.Arrays;

/// The net revenue of a selection over time.
public final class NetRevenue {

    private NetRevenue() {}

    /// The net revenue of adjacent stretches of days, such as the months of some years, in one pass over the days.
    ///
    /// @param starts the first day of each stretch, ascending, and behind them the day after the last one's end; epoch days
    /// @return for each stretch its net revenue, unassigned rows included where the selection includes them, minor units
    public static long[] by(Selection selection, int[] starts) {
        var sums = new long[starts.length - 1];
        var stretches = Intervals.between(starts);
        var includes = Arrays.copyOf(selection.includes(), selection.includes().length + 1);
        includes[includes.length - 1] = selection.includesUnassigned();
        var next = 0;
        while (next < includes.length) {
            var first = next;
            while (next < includes.length && includes[next] == includes[first]) {
                next++;
            }
            if (includes[first]) {
                add(selection.days(), first, next, stretches, sums);
            }
        }
        return sums;
    }

    /// Adds the rows of the customers `from` to `to`, that one not included: one loop over them all, as most have few rows.
    private static void add(Days days, int from, int to, Intervals stretches, long[] sums) {
        var day = days.day();
        var net = days.net();
        var place = stretches.place();
        var start = stretches.start()[0];
        var end = days.offsets()[to];
        for (var row = days.offsets()[from]; row < end; row++) {
            var since = day[row] - start;
            if (since >= 0 && since < place.length) {
                sums[place[since]] += net[row];
            }
        }
    }
}
