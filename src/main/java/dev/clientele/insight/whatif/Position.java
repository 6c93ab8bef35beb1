package dev.clientele.insight.whatif;

/// What the year ahead brings and what the customers are worth. Money is in minor units; `NaN` for what cannot be told.
///
/// @param retention the share of today's active customers expected to stay for a year
/// @param customers how many are expected to be active in a year
/// @param revenue net revenue of the next twelve months
/// @param grossProfit revenue less the cost of goods
/// @param acquisition spent on winning customers
/// @param keeping spent on keeping them
/// @param service spent on serving them
/// @param topShare the share of last year's revenue that the ten greatest customers made
/// @param equity what today's active customers are worth: their yearly gross profit times the margin multiple
/// @param equityWithNew the same with the customers won in the years of the horizon, less what winning them costs
record Position(double retention, double customers, double revenue, double grossProfit, double acquisition, double keeping, double service,
        double topShare, double equity, double equityWithNew) {

    /// Gross profit less all that is known to be spent.
    double contribution() {
        return grossProfit - known(acquisition) - known(keeping) - known(service);
    }

    private static double known(double cost) {
        return Double.isNaN(cost) ? 0 : cost;
    }
}
