package dev.clientele.insight.products;

import java.util.Arrays;

/// How broadly customers buy: how many different products each of them bought, of those who bought any.
///
/// @param sorted the numbers of products, ascending
record Breadths(int[] sorted) {

    static Breadths of(int[] breadth) {
        return new Breadths(Arrays.stream(breadth).filter(products -> products > 0).sorted().toArray());
    }

    int customers() {
        return sorted.length;
    }

    /// Products per customer.
    double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }

    /// As many products as half of the customers buy at most.
    double median() {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }

    /// How many customers buy one product alone.
    long single() {
        return Arrays.stream(sorted).filter(products -> products == 1).count();
    }
}
