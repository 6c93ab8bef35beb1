package dev.clientele.portfolio.economics;

import dev.clientele.portfolio.DocumentFilter;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.breakdown.Grouping;
import org.jspecify.annotations.Nullable;

/// Puts what an order bears to the groups that its parts belong to: in proportion to the net revenue of its lines where products part
/// it, else whole. What does not fit the selection goes nowhere.
final class OrderShares {

    private final Portfolio portfolio;
    private final Grouping grouping;
    private final @Nullable DocumentFilter filter;

    OrderShares(Selection selection, Grouping grouping) {
        this.portfolio = selection.portfolio();
        this.grouping = grouping;
        this.filter = selection.documents().orElse(null);
    }

    /// Whether all orders of a customer go to one group, whole.
    boolean isByCustomer() {
        return filter == null && (grouping instanceof Grouping.None || grouping instanceof Grouping.OfCustomers);
    }

    /// The group of all orders of a customer, by a grouping of customers.
    int group(int customer) {
        return grouping instanceof Grouping.OfCustomers(int[] group, int _) ? group[customer] : 0;
    }

    /// Adds an amount that an order bears.
    ///
    /// @param sums for each group, minor units
    void add(double[] sums, int order, int customer, double amount) {
        if (filter != null && !filter.wantsHead(order)) {
            return;
        }
        switch (grouping) {
            case Grouping.None _ -> sums[0] += amount * fitting(order);
            case Grouping.OfCustomers(int[] group, int _) -> sums[group[customer]] += amount * fitting(order);
            case Grouping.OfChannels(int[] group, int _) ->
                    sums[group[portfolio.orders().channel()[order] & 0xff]] += amount * fitting(order);
            case Grouping.OfOwners(int[] group, int _) -> sums[group[portfolio.orders().owner()[order]]] += amount * fitting(order);
            case Grouping.OfProducts(int[] group, int _) -> addLines(sums, order, group, amount);
            case Grouping.Pairs _ -> throw new IllegalArgumentException("costs are allocated to one thing, not to pairs");
        }
    }

    /// The part of an order's lines that is wanted.
    private double fitting(int order) {
        if (filter == null || !filter.wantsProducts()) {
            return 1;
        }
        var lines = portfolio.lines();
        var all = 0L;
        var wanted = 0L;
        for (var line = lines.offsets()[order]; line < lines.offsets()[order + 1]; line++) {
            var net = Math.max(0, lines.net()[line]);
            all += net;
            wanted += filter.wantsProduct(lines.product()[line]) ? net : 0;
        }
        return all == 0 ? 0 : (double) wanted / all;
    }

    private void addLines(double[] sums, int order, int[] group, double amount) {
        var lines = portfolio.lines();
        var all = 0L;
        for (var line = lines.offsets()[order]; line < lines.offsets()[order + 1]; line++) {
            all += Math.max(0, lines.net()[line]);
        }
        var each = amount / all;
        for (var line = lines.offsets()[order]; line < lines.offsets()[order + 1]; line++) {
            var product = lines.product()[line];
            if (lines.net()[line] > 0 && (filter == null || filter.wantsProduct(product))) {
                sums[group[product]] += each * lines.net()[line];
            }
        }
    }
}
