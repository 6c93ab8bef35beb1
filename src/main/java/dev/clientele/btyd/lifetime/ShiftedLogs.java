package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.history.Histories;

/// For each day from 0 on: `ln(shift + weeks)` and `1 / (shift + weeks)`. Times are whole days, so that these are looked up.
final class ShiftedLogs {

    final double[] logarithm;
    final double[] inverse;

    /// @param shift alpha or beta, in weeks
    /// @param days the last one
    ShiftedLogs(double shift, int days) {
        logarithm = new double[days + 1];
        inverse = new double[days + 1];
        for (var day = 0; day <= days; day++) {
            var weeks = shift + day / Histories.DAYS_A_WEEK;
            logarithm[day] = Math.log(weeks);
            inverse[day] = 1 / weeks;
        }
    }
}
