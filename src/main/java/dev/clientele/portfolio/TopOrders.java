package dev.clientele.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongPredicate;

/// The single orders of a selection with the greatest or the smallest net revenue.
public final class TopOrders {

    private TopOrders() {}

    /// An order.
    ///
    /// @param customer its number, or the count of customers for an order without one
    /// @param net what of it fits the selection, minor units
    public record Order(int customer, int day, long net, long cost) {}

    /// The orders found, and how many there are.
    ///
    /// @param best the greatest, or smallest, first
    /// @param net of all there are, minor units
    public record Found(List<Order> best, int count, long net) {}

    /// Which orders are looked for: those with `start <= day < end` whose net revenue is wanted.
    public record Sought(int start, int end, LongPredicate net) {}

    /// The greatest orders; of equal ones the later, then that of the first customer.
    public static Found greatest(Selection selection, Sought sought, int most) {
        return find(selection, sought, most, Comparator.comparingLong(Order::net));
    }

    /// The smallest orders; they are above zero like all orders.
    public static Found smallest(Selection selection, Sought sought, int most) {
        return find(selection, sought, most, Comparator.comparingLong(Order::net).reversed());
    }

    private static Found find(Selection selection, Sought sought, int most, Comparator<Order> size) {
        var order = size.thenComparingInt(Order::day).thenComparing(Comparator.comparingInt(Order::customer).reversed());
        var search = new Search(selection, sought, most, order);
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer]) {
                search.walk(customer);
            }
        }
        if (selection.includesUnassigned()) {
            search.walk(selection.includes().length);
        }
        var best = new ArrayList<>(search.heap);
        best.sort(order.reversed());
        return new Found(List.copyOf(best), search.count, search.net);
    }

    private static final class Search {
        private final Selection selection;
        private final Orders orders;
        private final Sought sought;
        private final int most;
        private final Comparator<Order> order;
        private final PriorityQueue<Order> heap;
        private int count;
        private long net;

        Search(Selection selection, Sought sought, int most, Comparator<Order> order) {
            this.selection = selection;
            this.orders = selection.portfolio().orders();
            this.sought = sought;
            this.most = most;
            this.order = order;
            this.heap = new PriorityQueue<>(order);
        }

        void walk(int customer) {
            for (var row = orders.offsets()[customer]; row < orders.offsets()[customer + 1]; row++) {
                if (orders.day()[row] >= sought.start() && orders.day()[row] < sought.end()) {
                    offer(customer, row);
                }
            }
        }

        private void offer(int customer, int row) {
            var amounts = selection.amounts(row);
            if (amounts.net() <= 0 || !sought.net().test(amounts.net())) {
                return;
            }
            count++;
            net += amounts.net();
            if (heap.size() < most
                    || order.compare(new Order(customer, orders.day()[row], amounts.net(), amounts.cost()), heap.element()) > 0) {
                heap.add(new Order(customer, orders.day()[row], amounts.net(), amounts.cost()));
                if (heap.size() > most) {
                    heap.remove();
                }
            }
        }
    }
}
