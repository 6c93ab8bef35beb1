package dev.clientele.portfolio;

import java.util.Arrays;

/// Finds the median of one customer's gaps after the other.
///
/// A few gaps are sorted. More are counted by their length, and the lengths passed from the shortest on until half of the gaps
/// are: the more gaps a customer has, the shorter they are, and nothing is compared, for which way that goes is as good as random.
final class MedianGap {

    private static final int FEW = 12;

    private final int[] gaps;
    private final int[] count;

    /// @param days the customers to come
    MedianGap(Days days) {
        var rows = 0;
        var longest = 0;
        for (var customer = 0; customer < days.customers(); customer++) {
            var from = days.offsets()[customer];
            var to = days.offsets()[customer + 1];
            rows = Math.max(rows, to - from);
            longest = from < to ? Math.max(longest, days.day()[to - 1] - days.day()[from]) : longest;
        }
        gaps = new int[rows];
        count = new int[longest + 1];
    }

    /// Room for the gaps of the customer with the most, in any order; written by the caller.
    int[] gaps() {
        return gaps;
    }

    /// The median of the first gaps, which are not kept in their order; with an even number of them the mean of the two in the
    /// middle.
    ///
    /// @param size how many gaps, at least one
    double of(int size) {
        return size < FEW ? bySorting(size) : byCounting(size);
    }

    private double bySorting(int size) {
        Arrays.sort(gaps, 0, size);
        return (gaps[(size - 1) / 2] + gaps[size / 2]) / 2.0;
    }

    private double byCounting(int size) {
        var shortest = Integer.MAX_VALUE;
        for (var i = 0; i < size; i++) {
            count[gaps[i]]++;
            shortest = Math.min(shortest, gaps[i]);
        }
        var length = shortest;
        var passed = count[length];
        while (passed <= (size - 1) / 2) {
            passed += count[++length];
        }
        var lower = length;
        while (passed <= size / 2) {
            passed += count[++length];
        }
        for (var i = 0; i < size; i++) {
            count[gaps[i]] = 0;
        }
        return (lower + length) / 2.0;
    }
}
