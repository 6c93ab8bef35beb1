package dev.clientele.portfolio;

import java.util.Arrays;

/// Adjacent stretches of days, such as months, and which of them a day falls in, looked up without a search.
///
/// @param start for each stretch its first day, ascending, and behind the last one's the day after it; epoch days
/// @param place for each day from the first one on the number of its stretch
record Intervals(int[] start, int[] place) {

    /// @param cuts the days at which a stretch begins or ends, in any order, at least one; epoch days
    static Intervals between(int[] cuts) {
        var start = Arrays.stream(cuts).sorted().distinct().toArray();
        var place = new int[start[start.length - 1] - start[0]];
        for (var stretch = 0; stretch + 1 < start.length; stretch++) {
            Arrays.fill(place, start[stretch] - start[0], start[stretch + 1] - start[0], stretch);
        }
        return new Intervals(start, place);
    }

    int count() {
        return start.length - 1;
    }

    /// How many stretches lie before a day that is one of the cuts.
    int before(int cut) {
        return Arrays.binarySearch(start, cut);
    }

    /// The customer's first row that is in a stretch or behind them all.
    int firstRow(Days days, int customer) {
        var from = days.offsets()[customer];
        return from < days.offsets()[customer + 1] && days.day()[from] < start[0] ? days.firstRow(customer, start[0]) : from;
    }

    /// The row behind the customer's last one that is in a stretch or before them all.
    int endRow(Days days, int customer) {
        var to = days.offsets()[customer + 1];
        var end = start[start.length - 1];
        return days.offsets()[customer] < to && days.day()[to - 1] >= end ? days.firstRow(customer, end) : to;
    }

    /// The stretch that a day is in.
    int of(int day) {
        return place[day - start[0]];
    }
}
