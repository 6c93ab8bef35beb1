package dev.clientele.portfolio;

import java.util.Arrays;

/// What each customer bought on each business day: the rows all windows are counted over. A customer's rows are adjacent
/// and in ascending order of days, one row a day; those behind the last customer's are the unassigned ones.
///
/// @param offsets customer c has the rows `offsets[c]` to `offsets[c + 1]`; the unassigned ones are c = customers
/// @param day epoch day
/// @param net minor units of the reporting currency; the day is a purchase day where this is above zero
/// @param cost minor units, estimated where unknown
/// @param estimated the part of `net` whose cost is estimated; of length 0 where all costs are known
/// @param orders the documents with a positive total
public record Days(int[] offsets, int[] day, long[] net, long[] cost, long[] estimated, int[] orders) {

    private static final int SHORT_ENOUGH_TO_WALK = 16;

    public int count() {
        return day.length;
    }

    /// How many customers, the unassigned not counted.
    public int customers() {
        return offsets.length - 2;
    }

    /// Whether the customer has a row with `start <= day < end`, be it of credit notes alone.
    public boolean hasRows(int customer, int start, int end) {
        for (var row = offsets[customer]; row < offsets[customer + 1] && day[row] < end; row++) {
            if (day[row] >= start) {
                return true;
            }
        }
        return false;
    }

    /// The customer's first purchase day as an epoch day, `Integer.MAX_VALUE` for one without any.
    public int firstPurchase(int customer) {
        for (var row = offsets[customer]; row < offsets[customer + 1]; row++) {
            if (net[row] > 0) {
                return day[row];
            }
        }
        return Integer.MAX_VALUE;
    }

    /// The customer's last purchase day before `end` as an epoch day, `Integer.MIN_VALUE` for one without any.
    public int lastPurchase(int customer, int end) {
        for (var row = offsets[customer + 1] - 1; row >= offsets[customer]; row--) {
            if (day[row] < end && net[row] > 0) {
                return day[row];
            }
        }
        return Integer.MIN_VALUE;
    }

    /// The customer's first row on or after a day; behind its last row where there is none.
    public int firstRow(int customer, int start) {
        var from = offsets[customer];
        var to = offsets[customer + 1];
        if (to - from > SHORT_ENOUGH_TO_WALK) {
            var found = Arrays.binarySearch(day, from, to, start);
            return found >= 0 ? found : -found - 1;
        }
        while (from < to && day[from] < start) {
            from++;
        }
        return from;
    }

    /// A customer's net revenue with `start <= day < end`, minor units; of c = customers that of the unassigned rows.
    public long net(int customer, int start, int end) {
        var sum = 0L;
        for (var row = firstRow(customer, start); row < offsets[customer + 1] && day[row] < end; row++) {
            sum += net[row];
        }
        return sum;
    }
}
