package dev.clientele.portfolio.association;

import dev.clientele.portfolio.DocumentFilter;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import org.jspecify.annotations.Nullable;

/// Sums what a customer's lines come to by thing. Not for use by several threads: its sums are used again for each customer.
final class ThingSums {

    private final Portfolio portfolio;
    private final @Nullable DocumentFilter filter;
    private final int[] group;
    private final long[] net;
    private final boolean[] seen;
    private final int[] touched;
    private int count;

    /// @param group for each product code the thing that it is
    ThingSums(Selection selection, int[] group, int things) {
        this.portfolio = selection.portfolio();
        this.filter = selection.documents().orElse(null);
        this.group = group;
        this.net = new long[things];
        this.seen = new boolean[things];
        this.touched = new int[things];
    }

    /// Takes what one thing's lines come to.
    interface Taker {
        void take(int thing, long net);
    }

    /// Hands over what a customer bought with `start <= day < end`, thing by thing, minor units.
    void of(int customer, int start, int end, Taker taker) {
        var orders = portfolio.orders();
        var to = orders.firstRow(customer, end);
        for (var order = orders.firstRow(customer, start); order < to; order++) {
            if (filter == null || filter.wantsHead(order)) {
                add(order);
            }
        }
        for (var i = 0; i < count; i++) {
            var thing = touched[i];
            taker.take(thing, net[thing]);
            net[thing] = 0;
            seen[thing] = false;
        }
        count = 0;
    }

    private void add(int order) {
        var lines = portfolio.lines();
        for (var line = lines.offsets()[order]; line < lines.offsets()[order + 1]; line++) {
            var product = lines.product()[line];
            if (filter == null || filter.wantsProduct(product)) {
                var thing = group[product];
                if (!seen[thing]) {
                    seen[thing] = true;
                    touched[count++] = thing;
                }
                net[thing] += lines.net()[line];
            }
        }
    }
}
