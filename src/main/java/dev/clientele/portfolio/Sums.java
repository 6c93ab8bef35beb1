package dev.clientele.portfolio;

/// What was bought in a stretch of days, by one customer or by all of a selection together.
///
/// @param net minor units
/// @param cost minor units, estimated where unknown
/// @param estimated the part of `net` whose cost is estimated, minor units
/// @param orders documents with a positive total
/// @param purchaseDays a customer's days with net revenue above zero; those of several customers are added up
/// @param buyers customers with a purchase day
/// @param unassigned the part of `net` that has no customer, minor units
public record Sums(long net, long cost, long estimated, int orders, int purchaseDays, int buyers, long unassigned) {

    /// What one customer bought with `start <= day < end`.
    ///
    /// @param customer its number; the unassigned rows have none and are not asked for here
    public static Sums of(Days days, int customer, int start, int end) {
        return new Summing(days, start, end).add(customer).sums(0);
    }

    /// What all customers of a selection bought with `start <= day < end`, and nobody, where the selection includes that.
    public static Sums between(Selection selection, int start, int end) {
        var summing = new Summing(selection.days(), start, end);
        var includes = selection.includes();
        for (var customer = 0; customer < includes.length; customer++) {
            if (includes[customer]) {
                summing.add(customer);
            }
        }
        return summing.sums(selection.includesUnassigned() ? summing.addUnassigned(includes.length) : 0);
    }

    private static final class Summing {

        private final Days days;
        private final int start;
        private final int end;
        private long net;
        private long cost;
        private long estimated;
        private int orders;
        private int purchaseDays;
        private int buyers;

        Summing(Days days, int start, int end) {
            this.days = days;
            this.start = start;
            this.end = end;
        }

        /// Returns the unassigned net revenue; its days are no purchase days.
        long addUnassigned(int place) {
            var before = net;
            var purchasesBefore = purchaseDays;
            var buyersBefore = buyers;
            add(place);
            purchaseDays = purchasesBefore;
            buyers = buyersBefore;
            return net - before;
        }

        Summing add(int customer) {
            var day = days.day();
            var dayNet = days.net();
            var dayCost = days.cost();
            var dayOrders = days.orders();
            var to = days.offsets()[customer + 1];
            var purchases = 0;
            for (var row = days.firstRow(customer, start); row < to && day[row] < end; row++) {
                net += dayNet[row];
                cost += dayCost[row];
                orders += dayOrders[row];
                purchases += dayNet[row] > 0 ? 1 : 0;
                estimated += days.estimated().length > 0 ? days.estimated()[row] : 0;
            }
            purchaseDays += purchases;
            buyers += purchases > 0 ? 1 : 0;
            return this;
        }

        Sums sums(long unassigned) {
            return new Sums(net, cost, estimated, orders, purchaseDays, buyers, unassigned);
        }
    }
}
