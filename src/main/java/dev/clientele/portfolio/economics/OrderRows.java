package dev.clientele.portfolio.economics;

import dev.clientele.portfolio.Orders;

/// Finds a customer's orders of some days.
final class OrderRows {

    private OrderRows() {}

    /// The first order of a customer on or after a day; behind its last one where there is none.
    static int first(Orders orders, int customer, int start) {
        var from = orders.offsets()[customer];
        var to = orders.offsets()[customer + 1];
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (orders.day()[middle] < start) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
