package dev.clientele.portfolio;

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
        if (selection.portfolio().lines().count() == 0) {
            return breadth;
        }
        var products = new DistinctProducts(selection);
        var orders = selection.portfolio().orders();
        for (var customer = 0; customer < of.length; customer++) {
            if (of[customer] && selection.includes()[customer]) {
                var border = orders.firstRow(customer, middle);
                breadth.before[customer] = products.of(orders.firstRow(customer, from), border);
                breadth.now[customer] = products.of(border, orders.firstRow(customer, end));
            }
        }
        return breadth;
    }
}
