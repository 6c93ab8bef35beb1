package dev.clientele.portfolio;

import java.util.Arrays;

/// Gathers documents into days. Rows are added customer by customer and day by day.
final class DaysBuilder {

    private final int[] offsets;
    private int[] day;
    private long[] net;
    private long[] cost;
    private long[] estimated;
    private int[] orders;
    private int rows;
    private int customer;

    /// @param customers how many, the unassigned not counted
    /// @param documents at most so many rows will come; a hint
    /// @param withEstimates whether any row has an estimated part
    DaysBuilder(int customers, int documents, boolean withEstimates) {
        offsets = new int[customers + 2];
        day = new int[documents];
        net = new long[documents];
        cost = new long[documents];
        estimated = new long[withEstimates ? documents : 0];
        orders = new int[documents];
    }

    /// The rows that follow belong to the customer, which is not before the last one.
    void customer(int next) {
        while (customer < next) {
            offsets[++customer] = rows;
        }
    }

    void add(int onDay, long netMinor, long costMinor, long estimatedMinor) {
        if (rows == offsets[customer] || day[rows - 1] != onDay) {
            day[rows++] = onDay;
        }
        net[rows - 1] += netMinor;
        cost[rows - 1] += costMinor;
        if (estimated.length > 0) {
            estimated[rows - 1] += estimatedMinor;
        }
        if (netMinor > 0) {
            orders[rows - 1]++;
        }
    }

    Days build() {
        customer(offsets.length - 1);
        if (rows < day.length) {
            day = Arrays.copyOf(day, rows);
            net = Arrays.copyOf(net, rows);
            cost = Arrays.copyOf(cost, rows);
            estimated = Arrays.copyOf(estimated, Math.min(rows, estimated.length));
            orders = Arrays.copyOf(orders, rows);
        }
        return new Days(offsets, day, net, cost, estimated, orders);
    }
}
