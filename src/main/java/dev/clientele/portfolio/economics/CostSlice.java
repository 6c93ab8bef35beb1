package dev.clientele.portfolio.economics;

import dev.clientele.portfolio.Costs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The part of a row of costs that falls into a stretch of days: a month's cost is spread evenly over its days.
///
/// @param row its row in the costs
/// @param amount minor units; those of adjacent stretches add up to the row's
/// @param from the first of its days, epoch day
/// @param to the day after the last one
record CostSlice(int row, long amount, int from, int to) {

    /// The parts that fall into `start <= day < end`, of those rows that are wanted.
    static List<CostSlice> between(Costs costs, int start, int end, IntPredicate wanted) {
        return IntStream.range(0, costs.count()).filter(wanted).mapToObj(row -> of(costs, row, start, end)).flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CostSlice> of(Costs costs, int row, int start, int end) {
        var first = costs.month()[row];
        var days = LocalDate.ofEpochDay(first).lengthOfMonth();
        var from = Math.max(first, start);
        var to = Math.min(first + days, end);
        if (from >= to) {
            return Optional.empty();
        }
        var amount = Math.floorDiv(costs.amount()[row] * (to - first), days) - Math.floorDiv(costs.amount()[row] * (from - first), days);
        return Optional.of(new CostSlice(row, amount, from, to));
    }
}
