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
        return last == Integer.MIN_VALUE ? 0 : days.net(customer, last - YEAR + 1, last + 1);
    }
}
