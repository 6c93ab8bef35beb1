package dev.clientele.portfolio;

import java.util.Arrays;

/// How many different products each customer bought in two adjoining stretches of days. A product is bought on a line of
/// positive net revenue; lines without a product count for none.
///
/// @param before for each customer the products of the first stretch
/// @param now those of the second
public record Breadth(int[] before, int[] now) {

    /// Counts the products in one pass over the lines of both stretches.
    ///
    /// @param of for each customer whether to count its products; others have zeros
    /// @param from the first stretch's first day
    /// @param middle the second stretch's first day
    /// @param end the day after its last one
    public static Breadth of(Selection selection, boolean[] of, int from, int middle, int end) {
        var breadth = new Breadth(new int[of.length], new int[of.length]);
        var portfolio = selection.portfolio();
        if (portfolio.lines().count() == 0) {
            return breadth;
        }
        var products = portfolio.lines().category().length;
        var seenBefore = new int[products];
        var seenNow = new int[products];
        var orders = portfolio.orders();
        for (var customer = 0; customer < of.length; customer++) {
            if (of[customer] && selection.includes()[customer]) {
                var first = orders.offsets()[customer];
                var to = orders.offsets()[customer + 1];
                var start = atOrAfter(orders.day(), first, to, from);
                var border = atOrAfter(orders.day(), start, to, middle);
                breadth.before[customer] = distinct(selection, start, border, seenBefore, customer + 1);
                breadth.now[customer] = distinct(selection, border, atOrAfter(orders.day(), border, to, end), seenNow, customer + 1);
            }
        }
        return breadth;
    }

    /// The different products of some documents.
    ///
    /// @param seen for each product the last mark set; none is the given one yet
    private static int distinct(Selection selection, int from, int to, int[] seen, int mark) {
        var lines = selection.portfolio().lines();
        var filter = selection.documents();
        var count = 0;
        for (var order = from; order < to; order++) {
            if (filter.isPresent() && !filter.get().wants(order)) {
                continue;
            }
            for (var line = lines.offsets()[order]; line < lines.offsets()[order + 1]; line++) {
                var product = lines.product()[line];
                if (product != Dictionary.UNKNOWN && lines.net()[line] > 0 && seen[product] != mark
                        && (filter.isEmpty() || filter.get().wantsProduct(product))) {
                    seen[product] = mark;
                    count++;
                }
            }
        }
        return count;
    }

    private static int atOrAfter(int[] day, int from, int to, int wanted) {
        var found = Arrays.binarySearch(day, from, to, wanted);
        if (found < 0) {
            return -found - 1;
        }
        while (found > from && day[found - 1] == wanted) {
            found--;
        }
        return found;
    }
}
