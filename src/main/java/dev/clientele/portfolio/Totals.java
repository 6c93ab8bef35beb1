package dev.clientele.portfolio;

/// What each selected customer bought in a stretch of days. Index c is the customer; the last one is the unassigned rows.
/// Customers outside the selection have zeros.
///
/// @param net minor units
/// @param cost minor units, estimated where unknown
/// @param estimated the part of `net` whose cost is estimated, minor units
/// @param orders documents with a positive total
public record Totals(long[] net, long[] cost, long[] estimated, int[] orders) {

    /// Sums the rows with `start <= day < end`.
    public static Totals between(Selection selection, int start, int end) {
        var customers = selection.includes().length;
        var totals = new Totals(new long[customers + 1], new long[customers + 1], new long[customers + 1], new int[customers + 1]);
        for (var customer = 0; customer < customers; customer++) {
            if (selection.includes()[customer]) {
                totals.sum(selection.days(), customer, start, end);
            }
        }
        if (selection.includesUnassigned()) {
            totals.sum(selection.days(), customers, start, end);
        }
        return totals;
    }

    /// Which row of `net`, ... is the unassigned one.
    public int unassigned() {
        return net.length - 1;
    }

    /// Net revenue - cost of each customer and behind them of the unassigned rows, minor units.
    public long[] profit() {
        var profit = new long[net.length];
        for (var i = 0; i < profit.length; i++) {
            profit[i] = net[i] - cost[i];
        }
        return profit;
    }

    private void sum(Days days, int customer, int start, int end) {
        var day = days.day();
        var to = days.offsets()[customer + 1];
        var netSum = 0L;
        var costSum = 0L;
        var estimatedSum = 0L;
        var orderSum = 0;
        var withEstimates = days.estimated().length > 0;
        for (var row = days.firstRow(customer, start); row < to && day[row] < end; row++) {
            netSum += days.net()[row];
            costSum += days.cost()[row];
            orderSum += days.orders()[row];
            if (withEstimates) {
                estimatedSum += days.estimated()[row];
            }
        }
        net[customer] = netSum;
        cost[customer] = costSum;
        estimated[customer] = estimatedSum;
        orders[customer] = orderSum;
    }
}
