package dev.clientele.insight;

import dev.clientele.insight.SqlBooks.Bought;
import dev.clientele.model.Value;
import java.util.List;
import java.util.function.ToLongFunction;

/// The concentration of what SQL says customers bought, by the plainest formulas there are.
///
/// @param counted those with a value above zero, greatest first
/// @param excluded the other customers with a document
record SqlShares(List<Bought> counted, List<Bought> excluded, ToLongFunction<Bought> value) {

    private static final Value NONE = new Value.Undefined("none");

    /// @param all everyone, greatest value first, and nobody
    static SqlShares of(List<Bought> all, ToLongFunction<Bought> value) {
        var customers = all.stream().filter(row -> !row.id().isEmpty()).toList();
        return new SqlShares(customers.stream().filter(row -> value.applyAsLong(row) > 0).toList(),
                customers.stream().filter(row -> value.applyAsLong(row) <= 0).toList(), value);
    }

    int customers() {
        return counted.size();
    }

    long total() {
        return sum(counted, value);
    }

    long excludedValue() {
        return sum(excluded, value);
    }

    static long sum(List<Bought> rows, ToLongFunction<Bought> value) {
        return rows.stream().mapToLong(value).sum();
    }

    Value topShare(int count) {
        return count > customers() ? NONE : new Value.Share((double) sum(counted.subList(0, count), value) / total());
    }

    Value fewestFor(double share) {
        for (var count = 1; count <= customers(); count++) {
            if (sum(counted.subList(0, count), value) >= share * total()) {
                return new Value.Count(count);
            }
        }
        return NONE;
    }

    /// The mean difference between two customers, over twice the mean.
    Value gini() {
        var differences = 0.0;
        for (var one : counted) {
            for (var other : counted) {
                differences += Math.abs(value.applyAsLong(one) - value.applyAsLong(other));
            }
        }
        return customers() == 0 ? NONE : new Value.Decimal(differences / (2.0 * customers() * total()));
    }

    Value hhi() {
        var squares = counted.stream().mapToDouble(row -> Math.pow(100.0 * value.applyAsLong(row) / total(), 2)).sum();
        return customers() == 0 ? NONE : new Value.Decimal(squares);
    }

    /// The customers of a class.
    ///
    /// @param place 0 for the top 5 %, 1 for the next 15 %, 2 for the next 50 %, 3 for the rest
    List<Bought> inClass(int place) {
        var bounds = List.of(0, rank(5), rank(20), rank(70), customers());
        return counted.subList(bounds.get(place), bounds.get(place + 1));
    }

    private int rank(int percent) {
        return (percent * customers() + 99) / 100;
    }
}
