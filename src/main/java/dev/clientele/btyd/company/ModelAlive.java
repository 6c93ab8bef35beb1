package dev.clientele.btyd.company;

import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.risk.AliveEstimate;
import java.util.Arrays;

/// P(alive) by a fitted model, told beforehand for the day of the rhythm.
///
/// @param ofCustomers for each customer of the portfolio its P(alive); `NaN` for one without a purchase day
public record ModelAlive(double[] ofCustomers) implements AliveEstimate {

    @Override
    public double[] probabilities(Rhythm rhythm) {
        var alive = new double[rhythm.purchaseDays().length];
        Arrays.setAll(alive, customer -> rhythm.purchaseDays()[customer] == 0 ? Double.NaN : ofCustomers[customer]);
        return alive;
    }
}
