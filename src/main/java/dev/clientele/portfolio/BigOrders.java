package dev.clientele.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The orders of selected customers that are big: by their net revenue, and by what the customer usually orders. What is usual is the
/// median net revenue of the customer's orders in the 365 days before the day of the order, where there are [#LEAST_ORDERS] or more.
public final class BigOrders {

    /// Fewer orders make nothing usual.
    public static final int LEAST_ORDERS = 3;
    private static final int YEAR = 365;

    private BigOrders() {}

    /// An order; of several of a customer on one day the greatest.
    ///
    /// @param net minor units
    /// @param usual the median of the customer's orders before, minor units; `NaN` where there are too few or it was not asked for
    public record Order(int customer, int day, long net, double usual) {}

    /// From when on an order is big.
    ///
    /// @param net at least so much, minor units
    /// @param times at least so many times the usual; 0 to ask for no more than `net`
    public record Bar(long net, double times) {}

    /// The big orders with `start <= day < end`, by customer, the last first.
    public static List<Order> between(Selection selection, int start, int end, Bar bar) {
        var found = new ArrayList<Order>();
        var orders = selection.portfolio().orders();
        var scratch = new long[16];
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer]) {
                scratch = walk(orders, customer, new Stretch(start, end, bar), scratch, found);
            }
        }
        return found;
    }

    private record Stretch(int start, int end, Bar bar) {}

    /// Looks at one customer.
    ///
    /// @return the room for amounts, which may have grown
    private static long[] walk(Orders orders, int customer, Stretch stretch, long[] room, List<Order> found) {
        var scratch = room;
        var day = orders.day();
        var net = orders.net();
        var from = orders.offsets()[customer];
        for (var row = orders.offsets()[customer + 1] - 1; row >= from && day[row] >= stretch.start(); row--) {
            if (day[row] < stretch.end() && net[row] > 0 && net[row] >= stretch.bar().net()
                    && isGreatest(found, customer, day[row], net[row])) {
                var usual = Double.NaN;
                if (stretch.bar().times() > 0) {
                    scratch = scratch.length < row - from ? new long[2 * (row - from)] : scratch;
                    usual = usual(orders, from, row, scratch);
                }
                if (stretch.bar().times() == 0 || net[row] >= stretch.bar().times() * usual) {
                    replace(found, new Order(customer, day[row], net[row], usual));
                }
            }
        }
        return scratch;
    }

    private static boolean isGreatest(List<Order> found, int customer, int day, long net) {
        return found.isEmpty() || found.getLast().customer() != customer || found.getLast().day() != day || found.getLast().net() < net;
    }

    private static void replace(List<Order> found, Order order) {
        if (!found.isEmpty() && found.getLast().customer() == order.customer() && found.getLast().day() == order.day()) {
            found.removeLast();
        }
        found.add(order);
    }

    /// The median of the customer's orders of the year before the day of a row.
    private static double usual(Orders orders, int from, int row, long[] scratch) {
        var day = orders.day();
        var count = 0;
        for (var before = row - 1; before >= from && day[before] >= day[row] - YEAR; before--) {
            if (day[before] < day[row] && orders.net()[before] > 0) {
                scratch[count++] = orders.net()[before];
            }
        }
        if (count < LEAST_ORDERS) {
            return Double.NaN;
        }
        Arrays.sort(scratch, 0, count);
        return (scratch[(count - 1) / 2] + scratch[count / 2]) / 2.0;
    }
}
