package dev.clientele.portfolio;

import java.util.Arrays;

/// The gaps between purchase days of all selected customers in a stretch of days, and how many customers came back at all.
///
/// @param customers how many have a purchase day in the stretch
/// @param repeaters how many have a second one in it
/// @param count for each number of days how many gaps are as long
/// @param gaps how many there are
public record Gaps(int customers, int repeaters, long[] count, long gaps) {

    /// Counts the purchase days with `start <= day < end`.
    public static Gaps between(Selection selection, int start, int end) {
        var days = selection.days();
        var day = days.day();
        var net = days.net();
        var count = new long[0];
        var customers = 0;
        var repeaters = 0;
        for (var customer = 0; customer < selection.includes().length; customer++) {
            var to = selection.includes()[customer] ? days.offsets()[customer + 1] : 0;
            var bought = 0;
            var before = 0;
            for (var row = days.offsets()[customer]; row < to && day[row] < end; row++) {
                if (net[row] > 0 && day[row] >= start) {
                    if (bought > 0) {
                        var gap = day[row] - before;
                        count = gap < count.length ? count : Arrays.copyOf(count, 2 * gap);
                        count[gap]++;
                    }
                    before = day[row];
                    bought++;
                }
            }
            customers += bought > 0 ? 1 : 0;
            repeaters += bought > 1 ? 1 : 0;
        }
        return new Gaps(customers, repeaters, count, Arrays.stream(count).sum());
    }

    /// The days that a share of the gaps do not pass, interpolated between the two nearest gaps (Hyndman and Fan 1996,
    /// definition 7): for one half the median.
    ///
    /// @param share 0 to 1
    /// @throws IllegalStateException where there is no gap
    public double quantile(double share) {
        if (gaps == 0) {
            throw new IllegalStateException("there is no gap");
        }
        var place = share * (gaps - 1);
        var below = (long) place;
        var low = at(below);
        return low + (place - below) * (at(Math.min(below + 1, gaps - 1)) - low);
    }

    /// How many gaps have `from <= days < before`.
    public long within(int from, int before) {
        var sum = 0L;
        for (var length = from; length < Math.min(before, count.length); length++) {
            sum += count[length];
        }
        return sum;
    }

    /// The length of the gap at a place, counted from 0, shortest first.
    private int at(long place) {
        var passed = 0L;
        for (var length = 0; length < count.length; length++) {
            passed += count[length];
            if (passed > place) {
                return length;
            }
        }
        throw new IllegalArgumentException("there are " + gaps + " gaps, not " + place);
    }
}
