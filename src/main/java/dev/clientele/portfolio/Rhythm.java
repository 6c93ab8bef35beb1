package dev.clientele.portfolio;

import java.util.Arrays;

/// How each selected customer buys, as known at the end of a day: how many purchase days, the first, the last, and the median
/// gap between them. Customers outside the selection have no purchase day.
///
/// @param end the day after the as-of day: days since a purchase are counted to the as-of day, epoch day
/// @param purchaseDays how many before `end`
/// @param first the first one as an epoch day, `Integer.MAX_VALUE` for a customer without any
/// @param last the last one before `end` as an epoch day, `Integer.MIN_VALUE` for a customer without any
/// @param medianGap the median number of days from one purchase day to the next, with an even number of gaps the mean of the two
///     in the middle; `NaN` for fewer than [#LEAST_PURCHASE_DAYS]
public record Rhythm(int end, int[] purchaseDays, int[] first, int[] last, double[] medianGap) {

    /// Fewer purchase days make no rhythm (DEFINITIONS, Overdue ratio).
    public static final int LEAST_PURCHASE_DAYS = 3;

    /// The rhythm of every customer of the selection.
    ///
    /// @param end the day after the as-of day, epoch day
    public static Rhythm of(Selection selection, int end) {
        var customers = selection.includes().length;
        var rhythm = new Rhythm(end, new int[customers], new int[customers], new int[customers], new double[customers]);
        Arrays.fill(rhythm.first, Integer.MAX_VALUE);
        Arrays.fill(rhythm.last, Integer.MIN_VALUE);
        Arrays.fill(rhythm.medianGap, Double.NaN);
        var median = new MedianGap(selection.days());
        for (var customer = 0; customer < customers; customer++) {
            if (selection.includes()[customer]) {
                rhythm.walk(selection.days(), customer, median);
            }
        }
        return rhythm;
    }

    /// Whether the customer has bought often enough to have a rhythm.
    public boolean isKnown(int customer) {
        return purchaseDays[customer] >= LEAST_PURCHASE_DAYS;
    }

    /// The days from the customer's last purchase day to the as-of day; 0 for a purchase on that day.
    ///
    /// @throws IllegalArgumentException for a customer without a purchase day
    public int daysSince(int customer) {
        if (purchaseDays[customer] == 0) {
            throw new IllegalArgumentException("customer " + customer + " has no purchase day");
        }
        return end - 1 - last[customer];
    }

    /// Days since the last purchase / median gap (DEFINITIONS, Overdue ratio); `NaN` for a customer without a rhythm.
    public double overdueRatio(int customer) {
        return isKnown(customer) ? daysSince(customer) / medianGap[customer] : Double.NaN;
    }

    private void walk(Days days, int customer, MedianGap median) {
        var gaps = median.gaps();
        var day = days.day();
        var net = days.net();
        var to = days.offsets()[customer + 1];
        var count = 0;
        var before = 0;
        for (var row = days.offsets()[customer]; row < to && day[row] < end; row++) {
            if (net[row] > 0) {
                if (count == 0) {
                    first[customer] = day[row];
                } else {
                    gaps[count - 1] = day[row] - before;
                }
                before = day[row];
                count++;
            }
        }
        purchaseDays[customer] = count;
        last[customer] = count == 0 ? Integer.MIN_VALUE : before;
        medianGap[customer] = count < LEAST_PURCHASE_DAYS ? Double.NaN : median.of(count - 1);
    }
}
