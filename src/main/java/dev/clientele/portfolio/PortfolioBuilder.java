package dev.clientele.portfolio;

import java.util.Arrays;
import java.util.Currency;

/// Sorts documents and lines, given in any order of customers, into a [Portfolio]. Linear in its input: two counting
/// sorts bring the documents into the order of customer, then day, then arrival; the lines follow their documents.
///
/// A missing cost is estimated from the customer's margin over its lines with known cost, or from the store's where the
/// customer has none (DEFINITIONS, Money).
public final class PortfolioBuilder {

    /// The cost of a line that has none.
    public static final long UNKNOWN_COST = Long.MIN_VALUE;

    private final Customers customers;
    private final Documents documents;
    private final LineRows lines;

    /// Documents in order of arrival.
    ///
    /// @param customer the customer's number, or the count of customers for unassigned ones
    /// @param day epoch day
    /// @param firstLine document d has the lines `firstLine[d]` to `firstLine[d + 1]`
    /// @param channel code of the channel
    /// @param owner code of the owner, who sold it or else looks after the customer; of length 0 where it is the customer's in all
    public record Documents(int[] customer, int[] day, int[] firstLine, byte[] channel, int[] owner) {

        /// Documents each of whose owner is the customer's.
        public Documents(int[] customer, int[] day, int[] firstLine, byte[] channel) {
            this(customer, day, firstLine, channel, new int[0]);
        }

        /// The same, each one's owner being the customer's.
        public Documents withoutOwners() {
            return new Documents(customer, day, firstLine, channel);
        }

        int count() {
            return customer.length;
        }
    }

    /// Lines in the order of their documents.
    ///
    /// @param product code of the product
    /// @param net minor units
    /// @param cost minor units or [#UNKNOWN_COST]; taken over and changed
    /// @param category for each product its category's code
    public record LineRows(int[] product, long[] net, long[] cost, int[] category) {

        int count() {
            return net.length;
        }
    }

    public PortfolioBuilder(Customers customers, Documents documents, LineRows lines) {
        this.customers = customers;
        this.documents = documents;
        this.lines = lines;
    }

    /// Builds the portfolio; call once.
    ///
    /// @param withProducts whether to keep the lines; without them no question can ask for a product
    public Portfolio build(long dataVersion, Currency currency, boolean withProducts) {
        var costs = new CostEstimate(customers.count(), documents, lines);
        var order = byCustomerAndDay();
        var orders = orders(order, costs);
        var kept = withProducts ? lines(order, costs) : Lines.NONE;
        return new Portfolio(dataVersion, currency, costs.isComplete(), customers, orders, kept, days(orders),
                Costs.NONE_KNOWN);
    }

    /// The documents' indexes by customer, then day, then arrival.
    private int[] byCustomerAndDay() {
        var day = documents.day();
        var first = Arrays.stream(day).min().orElse(0);
        var last = Arrays.stream(day).max().orElse(0);
        var identity = new int[documents.count()];
        Arrays.setAll(identity, i -> i);
        var byDay = stableSort(identity, day, first, last - first + 1);
        return stableSort(byDay, documents.customer(), 0, customers.count() + 1);
    }

    private static int[] stableSort(int[] order, int[] key, int smallest, int range) {
        var position = new int[range + 1];
        for (var value : key) {
            position[value - smallest + 1]++;
        }
        for (var i = 0; i < range; i++) {
            position[i + 1] += position[i];
        }
        var sorted = new int[order.length];
        for (var index : order) {
            sorted[position[key[index] - smallest]++] = index;
        }
        return sorted;
    }

    private Orders orders(int[] order, CostEstimate costs) {
        var n = order.length;
        var offsets = new int[customers.count() + 2];
        var orders = new Orders(offsets, new int[n], new long[n], new long[n], new long[costs.anyUnknown() ? n : 0], new byte[n],
                new int[documents.owner().length]);
        for (var i = 0; i < n; i++) {
            var document = order[i];
            offsets[documents.customer()[document] + 1]++;
            orders.day()[i] = documents.day()[document];
            orders.channel()[i] = documents.channel()[document];
            if (documents.owner().length > 0) {
                orders.owner()[i] = documents.owner()[document];
            }
            sum(document, i, orders, costs);
        }
        for (var c = 0; c + 1 < offsets.length; c++) {
            offsets[c + 1] += offsets[c];
        }
        return orders;
    }

    private void sum(int document, int row, Orders orders, CostEstimate costs) {
        var net = 0L;
        var cost = 0L;
        var estimated = 0L;
        for (var line = documents.firstLine()[document]; line < documents.firstLine()[document + 1]; line++) {
            net += lines.net()[line];
            cost += costs.cost(line, documents.customer()[document]);
            estimated += costs.isUnknown(line) ? lines.net()[line] : 0;
        }
        orders.net()[row] = net;
        orders.cost()[row] = cost;
        if (orders.estimated().length > 0) {
            orders.estimated()[row] = estimated;
        }
    }

    private Lines lines(int[] order, CostEstimate costs) {
        var n = lines.count();
        var bits = new long[costs.anyUnknown() ? (n + 63) / 64 : 0];
        var kept = new Lines(new int[order.length + 1], new int[n], new long[n], new long[n], bits, lines.category());
        var row = 0;
        for (var i = 0; i < order.length; i++) {
            var document = order[i];
            for (var line = documents.firstLine()[document]; line < documents.firstLine()[document + 1]; line++) {
                kept.product()[row] = lines.product()[line];
                kept.net()[row] = lines.net()[line];
                kept.cost()[row] = costs.cost(line, documents.customer()[document]);
                if (costs.isUnknown(line)) {
                    bits[row >> 6] |= 1L << row;
                }
                row++;
            }
            kept.offsets()[i + 1] = row;
        }
        return kept;
    }

    private Days days(Orders orders) {
        var builder = new DaysBuilder(customers.count(), orders.count(), orders.estimated().length > 0);
        for (var customer = 0; customer <= customers.count(); customer++) {
            builder.customer(customer);
            for (var row = orders.offsets()[customer]; row < orders.offsets()[customer + 1]; row++) {
                var estimated = orders.estimated().length > 0 ? orders.estimated()[row] : 0;
                builder.add(orders.day()[row], orders.net()[row], orders.cost()[row], estimated);
            }
        }
        return builder.build();
    }
}
