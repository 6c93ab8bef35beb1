package dev.clientele.btyd.history;

import dev.clientele.model.Money;
import dev.clientele.portfolio.Days;
import dev.clientele.portfolio.Selection;
import java.util.Arrays;

/// What is known of each customer's purchases at an as-of day, in the columns the models read. Row i is one customer; those
/// without a purchase day by then have no row. A purchase day is a day whose net revenue is above zero or, as in the published
/// figures, one on which everything was free.
///
/// @param customer the customer's number in the portfolio, ascending
/// @param frequency x: purchase days minus one
/// @param recency t_x: days from the first purchase day to the last
/// @param age T: days from the first purchase day to the as-of day
/// @param spend average net revenue of the purchase days after the first, major units of the currency; 0 where x is 0
public record Histories(int[] customer, int[] frequency, int[] recency, int[] age, double[] spend) {

    /// How many days the models' unit of time has: they count in weeks.
    public static final double DAYS_A_WEEK = 7;

    /// The histories of the selected customers at the end of the as-of day (epoch day).
    public static Histories of(Selection selection, int asOf) {
        var most = selection.includes().length;
        var rows = new Histories(new int[most], new int[most], new int[most], new int[most], new double[most]);
        var perMajor = Math.pow(10, Money.digits(selection.portfolio().currency()));
        var count = 0;
        for (var customer = 0; customer < most; customer++) {
            if (selection.includes()[customer] && rows.read(selection.days(), customer, asOf, perMajor, count)) {
                count++;
            }
        }
        return rows.first(count);
    }

    /// Fills in the row from the customer's days and says whether there is anything to fill in.
    private boolean read(Days days, int ofCustomer, int asOf, double perMajor, int row) {
        var day = days.day();
        var net = days.net();
        var first = Integer.MAX_VALUE;
        var last = Integer.MAX_VALUE;
        var repeats = 0;
        var repeatNet = 0L;
        for (var i = days.offsets()[ofCustomer]; i < days.offsets()[ofCustomer + 1] && day[i] <= asOf; i++) {
            if (isPurchase(days, i)) {
                last = day[i];
                if (first == Integer.MAX_VALUE) {
                    first = last;
                } else {
                    repeats++;
                    repeatNet += net[i];
                }
            }
        }
        if (first == Integer.MAX_VALUE) {
            return false;
        }
        customer[row] = ofCustomer;
        frequency[row] = repeats;
        recency[row] = last - first;
        age[row] = asOf - first;
        spend[row] = repeats == 0 ? 0 : repeatNet / perMajor / repeats;
        return true;
    }

    /// Whether a customer bought on a row's day, be it for nothing. Not where what was bought was credited on the same day.
    public static boolean isPurchase(Days days, int row) {
        return days.net()[row] > 0 || (days.net()[row] == 0 && days.orders()[row] == 0);
    }

    private Histories first(int count) {
        return new Histories(Arrays.copyOf(customer, count), Arrays.copyOf(frequency, count), Arrays.copyOf(recency, count),
                Arrays.copyOf(age, count), Arrays.copyOf(spend, count));
    }

    /// How many customers.
    public int count() {
        return frequency.length;
    }

    /// How many of them bought again.
    public int repeaters() {
        var repeaters = 0;
        for (var x : frequency) {
            repeaters += x > 0 ? 1 : 0;
        }
        return repeaters;
    }
}
