package dev.clientele.portfolio;

/// What customers brought in the year to their last purchase days: what is at stake with them, also where they have been silent since.
public final class LastYears {

    private static final int YEAR = 365;

    private LastYears() {}

    /// The net revenue of the 365 days to the customer's last purchase day before `end`, minor units; 0 for one without any.
    ///
    /// @param end epoch day
    public static long net(Days days, int customer, int end) {
        var last = days.lastPurchase(customer, end);
        if (last == Integer.MIN_VALUE) {
            return 0;
        }
        var net = 0L;
        for (var row = days.firstRow(customer, last - YEAR + 1); row < days.offsets()[customer + 1] && days.day()[row] <= last; row++) {
            net += days.net()[row];
        }
        return net;
    }
}
