package dev.clientele.portfolio.breakdown;

import dev.clientele.portfolio.DocumentFilter;
import dev.clientele.portfolio.Orders;
import dev.clientele.portfolio.Selection;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Adds documents or their lines. A document's part of each group is gathered first, for it is an order of the group only where that
/// is above zero; so is a customer's day, for it is a buyer of the group only where that is.
final class DocumentRows {

    private static final int NO_PRODUCT = -1;

    private final Selection selection;
    private final Orders orders;
    private final DayTable table;
    private final Cells cells;
    private final @Nullable DocumentFilter filter;
    private final int[] lastBuyer;
    private final Touched ofDocument;
    private final Touched ofDay;

    /// Net revenue by group, and which groups have any row.
    private static final class Touched {
        private final long[] net;
        private final boolean[] has;
        private final int[] groups;
        private int count;

        Touched(int most) {
            net = new long[most];
            has = new boolean[most];
            groups = new int[most];
        }

        void add(int group, long amount) {
            if (!has[group]) {
                has[group] = true;
                groups[count++] = group;
            }
            net[group] += amount;
        }

        /// Forgets a group that was just taken out.
        long take(int group) {
            var amount = net[group];
            net[group] = 0;
            has[group] = false;
            return amount;
        }
    }

    DocumentRows(Selection selection, DayTable table, Cells cells) {
        this.selection = selection;
        this.orders = selection.portfolio().orders();
        this.table = table;
        this.cells = cells;
        this.filter = selection.documents().orElse(null);
        this.lastBuyer = new int[cells.net().length];
        Arrays.fill(lastBuyer, -1);
        this.ofDocument = new Touched(cells.groups());
        this.ofDay = new Touched(cells.groups());
    }

    void addByChannel(int[] group) {
        addAll((customer, order) -> addDocument(order, group[orders.channel()[order] & 0xff]));
    }

    void addByOwner(int[] group) {
        addAll((customer, order) -> addDocument(order, group[orders.owner()[order]]));
    }

    void addByProduct(int[] group) {
        if (selection.portfolio().lines().count() > 0) {
            addAll((customer, order) -> addLines(order, group));
        }
    }

    void addByPair(Grouping.Pairs pairs) {
        var first = placing(pairs.first());
        var second = placing(pairs.second());
        var width = pairs.second().groups();
        if (!pairs.isOfLines()) {
            addAll((customer, order) -> addDocument(order, first.of(customer, order, NO_PRODUCT) * width + second.of(customer, order,
                    NO_PRODUCT)));
        } else if (selection.portfolio().lines().count() > 0) {
            addAll((customer, order) -> addLines(order,
                    product -> first.of(customer, order, product) * width + second.of(customer, order, product)));
        }
    }

    private Placing placing(Grouping grouping) {
        return switch (grouping) {
            case Grouping.None ignored -> (customer, order, product) -> 0;
            case Grouping.OfCustomers(int[] group, int ignored) -> (customer, order, product) -> group[customer];
            case Grouping.OfChannels(int[] group, int ignored) -> (customer, order, product) -> group[orders.channel()[order] & 0xff];
            case Grouping.OfOwners(int[] group, int ignored) -> (customer, order, product) -> group[orders.owner()[order]];
            case Grouping.OfProducts(int[] group, int ignored) -> (customer, order, product) -> group[product];
            case Grouping.Pairs ignored -> throw new IllegalArgumentException("a pair is of two things and not of three");
        };
    }

    /// The group of a line, or of a document as a whole where products do not matter.
    private interface Placing {
        int of(int customer, int order, int product);
    }

    /// Adds one document to the cells and to what is gathered of it.
    private interface Adding {
        void add(int customer, int order);
    }

    private void addAll(Adding adding) {
        var includes = selection.includes();
        for (var customer = 0; customer < includes.length; customer++) {
            if (includes[customer]) {
                add(customer, true, adding);
            }
        }
        if (selection.includesUnassigned()) {
            add(includes.length, false, adding);
        }
    }

    private void add(int customer, boolean isCustomer, Adding adding) {
        var day = orders.day();
        var to = orders.offsets()[customer + 1];
        var current = Integer.MIN_VALUE;
        for (var order = orders.firstRow(customer, table.start()); order < to && day[order] < table.end(); order++) {
            if (day[order] != current) {
                closeDay(current, isCustomer ? customer : -1);
                current = day[order];
            }
            if (filter == null || filter.wantsHead(order)) {
                adding.add(customer, order);
                closeDocument(current);
            }
        }
        closeDay(current, isCustomer ? customer : -1);
    }

    private void addDocument(int order, int group) {
        if (filter != null && filter.wantsProducts()) {
            addLines(order, group);
            return;
        }
        var cell = cells.at(group, step(orders.day()[order]));
        cells.cost()[cell] += orders.cost()[order];
        cells.estimated()[cell] += orders.estimated().length > 0 ? orders.estimated()[order] : 0;
        ofDocument.add(group, orders.net()[order]);
    }

    /// The document's wanted lines, all to one group.
    private void addLines(int order, int group) {
        var lines = selection.portfolio().lines();
        for (var line = lines.offsets()[order]; line < lines.offsets()[order + 1]; line++) {
            if (filter == null || filter.wantsProduct(lines.product()[line])) {
                addLine(order, line, group);
            }
        }
    }

    private void addLines(int order, int[] groupOf) {
        addLines(order, product -> groupOf[product]);
    }

    private void addLines(int order, IntUnaryOperator groupOf) {
        var lines = selection.portfolio().lines();
        for (var line = lines.offsets()[order]; line < lines.offsets()[order + 1]; line++) {
            var product = lines.product()[line];
            if (filter == null || filter.wantsProduct(product)) {
                addLine(order, line, groupOf.applyAsInt(product));
            }
        }
    }

    private void addLine(int order, int line, int group) {
        var lines = selection.portfolio().lines();
        var cell = cells.at(group, step(orders.day()[order]));
        cells.cost()[cell] += lines.cost()[line];
        cells.estimated()[cell] += lines.isEstimated(line) ? lines.net()[line] : 0;
        ofDocument.add(group, lines.net()[line]);
    }

    private int step(int day) {
        return table.step()[day - table.start()];
    }

    private void closeDocument(int day) {
        var step = step(day);
        for (var i = 0; i < ofDocument.count; i++) {
            var group = ofDocument.groups[i];
            var net = ofDocument.take(group);
            var cell = cells.at(group, step);
            cells.net()[cell] += net;
            cells.orders()[cell] += net > 0 ? 1 : 0;
            ofDay.add(group, net);
        }
        ofDocument.count = 0;
    }

    /// @param customer who bought, -1 for nobody
    private void closeDay(int day, int customer) {
        for (var i = 0; i < ofDay.count; i++) {
            var group = ofDay.groups[i];
            var net = ofDay.take(group);
            var cell = cells.at(group, step(day));
            if (net > 0 && customer >= 0 && lastBuyer[cell] != customer) {
                lastBuyer[cell] = customer;
                cells.buyers()[cell]++;
            }
        }
        ofDay.count = 0;
    }
}
