package dev.clientele.portfolio;

import org.jspecify.annotations.Nullable;

/// A condition on documents or their lines: channels, owners, products, categories. Immutable.
public final class DocumentFilter {

    private final Portfolio portfolio;
    private final boolean @Nullable [] channels;
    private final boolean @Nullable [] owners;
    private final @Nullable LineFilter lines;

    DocumentFilter(Portfolio portfolio, boolean @Nullable [] channels, boolean @Nullable [] owners, @Nullable LineFilter lines) {
        this.portfolio = portfolio;
        this.channels = channels;
        this.owners = owners;
        this.lines = lines;
    }

    /// Whether the document, or any of its lines, is wanted.
    ///
    /// @param order its row in the portfolio's orders
    public boolean wants(int order) {
        return wantsHead(order) && (lines == null || wantsAnyLine(order, lines.wanted()));
    }

    /// Whether the document is wanted as far as its channel and its owner go.
    public boolean wantsHead(int order) {
        var orders = portfolio.orders();
        return (channels == null || channels[orders.channel()[order] & 0xff]) && (owners == null || owners[orders.owner()[order]]);
    }

    /// What of a document is wanted.
    ///
    /// @param net minor units
    /// @param cost minor units
    record Amounts(long net, long cost) {}

    /// What of the document is wanted; nothing where it is not.
    Amounts amounts(int order) {
        if (!wantsHead(order)) {
            return new Amounts(0, 0);
        }
        var orders = portfolio.orders();
        if (lines == null) {
            return new Amounts(orders.net()[order], orders.cost()[order]);
        }
        var table = portfolio.lines();
        var net = 0L;
        var cost = 0L;
        for (var line = table.count() == 0 ? 0 : table.offsets()[order]; line < (table.count() == 0 ? 0 : table.offsets()[order + 1]);
                line++) {
            net += lines.wanted()[table.product()[line]] ? table.net()[line] : 0;
            cost += lines.wanted()[table.product()[line]] ? table.cost()[line] : 0;
        }
        return new Amounts(net, cost);
    }

    /// For each customer whether it has a purchase day of what is wanted, from one day to another, that one not included: epoch days.
    boolean[] buyers(int start, int end) {
        var buyers = new boolean[portfolio.customers().count()];
        for (var customer = 0; customer < buyers.length; customer++) {
            buyers[customer] = buys(customer, start, end);
        }
        return buyers;
    }

    private boolean buys(int customer, int start, int end) {
        var orders = portfolio.orders();
        var day = orders.day();
        var current = start;
        var net = 0L;
        for (var row = orders.firstRow(customer, start); row < orders.offsets()[customer + 1] && day[row] < end; row++) {
            if (day[row] != current) {
                if (net > 0) {
                    return true;
                }
                current = day[row];
                net = 0;
            }
            net += amounts(row).net();
        }
        return net > 0;
    }

    private boolean wantsAnyLine(int order, boolean[] wanted) {
        var table = portfolio.lines();
        if (table.count() == 0) {
            return false;
        }
        for (var line = table.offsets()[order]; line < table.offsets()[order + 1]; line++) {
            if (wanted[table.product()[line]]) {
                return true;
            }
        }
        return false;
    }

    /// Whether of the documents some products' lines alone are wanted.
    public boolean wantsProducts() {
        return lines != null;
    }

    /// Whether the line is wanted as far as its product goes; see [#wants(int)] for its document.
    public boolean wantsProduct(int product) {
        return lines == null || lines.wanted()[product];
    }

    /// The days gathered again from what is wanted, for the selected customers and of the unassigned documents.
    Days days(boolean[] includes) {
        var orders = portfolio.orders();
        var builder = new DaysBuilder(includes.length, orders.count(), orders.estimated().length > 0);
        for (var customer = 0; customer <= includes.length; customer++) {
            builder.customer(customer);
            if (customer == includes.length || includes[customer]) {
                add(builder, orders, orders.offsets()[customer], orders.offsets()[customer + 1]);
            }
        }
        return builder.build();
    }

    private void add(DaysBuilder builder, Orders orders, int from, int to) {
        for (var row = from; row < to; row++) {
            if (!wantsHead(row)) {
                continue;
            }
            if (lines == null) {
                var estimated = orders.estimated().length > 0 ? orders.estimated()[row] : 0;
                builder.add(orders.day()[row], orders.net()[row], orders.cost()[row], estimated);
            } else {
                addLines(builder, orders.day()[row], row, lines.wanted());
            }
        }
    }

    private void addLines(DaysBuilder builder, int day, int order, boolean[] wanted) {
        var table = portfolio.lines();
        if (table.count() == 0) {
            return;
        }
        var net = 0L;
        var cost = 0L;
        var estimated = 0L;
        var found = false;
        for (var line = table.offsets()[order]; line < table.offsets()[order + 1]; line++) {
            if (wanted[table.product()[line]]) {
                net += table.net()[line];
                cost += table.cost()[line];
                estimated += table.isEstimated(line) ? table.net()[line] : 0;
                found = true;
            }
        }
        if (found) {
            builder.add(day, net, cost, estimated);
        }
    }
}
