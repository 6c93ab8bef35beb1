package dev.clientele.btyd.spend;

import dev.clientele.btyd.history.Histories;

/// Whether what customers spend and how often they buy are unrelated, which the gamma-gamma model takes for granted.
///
/// @param repeaters the customers with repeat purchase days that were looked at
/// @param correlation Pearson's, of x and the average spend; `NaN` where either is the same for all
public record SpendCheck(int repeaters, double correlation) {

    /// From here on expected spends lean visibly to one side: the model gives a customer the average of all frequencies,
    /// where their own frequency's differs by about the correlation times a standard deviation.
    private static final double MOST = 0.3;

    public static SpendCheck of(Histories histories) {
        var columns = SpendColumns.of(histories);
        var n = columns.count();
        var meanX = 0.0;
        for (var x : columns.frequency()) {
            meanX += (double) x / n;
        }
        var meanSpend = columns.mean();
        double xx = 0, yy = 0, xy = 0;
        for (var i = 0; i < n; i++) {
            var x = columns.frequency()[i] - meanX;
            var y = columns.total()[i] / columns.frequency()[i] - meanSpend;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        return new SpendCheck(n, xy / Math.sqrt(xx * yy));
    }

    /// Whether the two are related too closely for the model to hold.
    public boolean fails() {
        return Math.abs(correlation) > MOST;
    }
}
