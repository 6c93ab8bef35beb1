package dev.clientele.portfolio.risk;

import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The days on which a company always sells little, such as those between Christmas and New Year, told from its own past years: silence on
/// them says nothing of a customer.
///
/// A day is one if in each of at least two years before, as far as the data reaches, the seven days around the same day had less than half as
/// many orders as the median week of the year that ends with them. The same day is that of the same date, or of the same distance from Easter,
/// or of the Islamic year ([HolidayCalendar]); feasts by other calendars, such as the Chinese New Year, are not found so.
///
/// @param from the epoch day of the first entry
/// @param before how many such days there are before each day from `from` on
public record Holidays(int from, int[] before) {

    private static final int WEEK = 7;
    private static final int AROUND = 3;
    private static final int YEAR = 364;
    private static final int WEEKS = YEAR / WEEK;
    /// With fewer orders in the median week a low one is chance.
    private static final int LEAST_ORDERS = 10;
    private static final int MOST_YEARS = 5;

    /// Those of the year before a day.
    ///
    /// @param everyone all customers
    /// @param end the day after the last one looked at, epoch day
    public static Holidays of(Selection everyone, int end) {
        var orders = Orders.of(everyone, end);
        var from = end - YEAR - AROUND;
        var before = new int[end - from + 1];
        for (var day = from; day < end; day++) {
            before[day - from + 1] = before[day - from] + (orders.isAlwaysLow(day, 1) ? 1 : 0);
        }
        return new Holidays(from, before);
    }

    /// How many such days there were from a day to another, that one not included, both epoch days: told by what was sold on them, too, and so in
    /// one year less of data.
    ///
    /// @param everyone all customers
    public static int past(Selection everyone, int start, int end) {
        var orders = Orders.of(everyone, end + AROUND);
        return Math.toIntExact(IntStream.range(start, end).filter(day -> orders.isAlwaysLow(day, 0)).count());
    }

    /// How many there are from a day to another, that one not included; both epoch days.
    public int between(int start, int end) {
        return countBefore(end) - countBefore(start);
    }

    private int countBefore(int day) {
        return before[Math.clamp((long) day - from, 0, before.length - 1)];
    }

    /// @param first the day of the first order, epoch day
    /// @param sums for each day from `first` on the orders before it
    private record Orders(int first, int[] sums) {

        static Orders of(Selection everyone, int end) {
            var days = everyone.days();
            var first = Arrays.stream(days.day()).min().orElse(end);
            var sums = new int[Math.max(0, end - first) + 1];
            for (var row = 0; row < days.count(); row++) {
                var since = days.day()[row] - first;
                if (since < sums.length - 1) {
                    sums[since + 1] += days.orders()[row];
                }
            }
            Arrays.parallelPrefix(sums, Integer::sum);
            return new Orders(first, sums);
        }

        /// @param from how many years before the day the first one is that must have been low
        boolean isAlwaysLow(int day, int from) {
            return Arrays.stream(HolidayCalendar.values()).anyMatch(calendar -> isAlwaysLow(LocalDate.ofEpochDay(day), from, calendar));
        }

        private boolean isAlwaysLow(LocalDate day, int from, HolidayCalendar calendar) {
            for (var back = from; back < from + MOST_YEARS; back++) {
                var then = calendar.earlier(day, back).map(LocalDate::toEpochDay).map(Math::toIntExact);
                if (then.isEmpty()) {
                    return false;
                }
                if (then.get() + AROUND + 1 - YEAR < first) {
                    return back - from >= calendar.leastYears();
                }
                if (!isLow(then.get())) {
                    return false;
                }
            }
            return true;
        }

        /// Whether the week around a day had less than half the orders of the median week of the year that ends with it.
        private boolean isLow(int day) {
            var end = day + AROUND + 1;
            var weeks = new int[WEEKS];
            for (var week = 0; week < WEEKS; week++) {
                weeks[week] = between(end - WEEK * (week + 1), end - WEEK * week);
            }
            var own = weeks[0];
            Arrays.sort(weeks);
            return weeks[WEEKS / 2] >= LEAST_ORDERS && 2 * own < weeks[WEEKS / 2];
        }

        private int between(int start, int end) {
            return before(end) - before(start);
        }

        private int before(int day) {
            return sums[Math.clamp((long) day - first, 0, sums.length - 1)];
        }
    }
}
