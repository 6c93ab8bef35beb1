package dev.clientele.portfolio.risk;

import java.util.Arrays;

/// What can be said of each customer's risk at the end of a day: how likely it is lost, and how much money that is.
///
/// @param chance for each customer the chance of loss by which floors go; `NaN` where there is no sign of it
/// @param stake for each customer what may be lost, minor units
/// @param yearly what all active customers are expected to bring in a year, minor units
public record Warnings(double[] chance, long[] stake, long yearly) {

    /// By an estimate that is trusted: a warning needs a reason, and what is at stake is the value at risk.
    public static Warnings told(Risks risks, long yearly) {
        return of(risks, risks.alive(), risks.atRisk(), (byte) -1, yearly);
    }

    /// Where none is: a warning needs a customer that is overdue, and what is at stake is what it brought in its last year. The simple
    /// estimate then says no more than who has been silent for how many of its usual gaps.
    public static Warnings untold(Risks risks, UsualGap usual, long yearly) {
        return of(risks, usual.probabilities(risks.rhythm()), risks.turnover().expected(), Reason.OVERDUE.bit(), yearly);
    }

    /// @param signs the reasons that make a warning
    private static Warnings of(Risks risks, double[] alive, long[] stake, byte signs, long yearly) {
        var chance = new double[alive.length];
        Arrays.setAll(chance, customer -> (risks.reasons()[customer] & signs) == 0 ? Double.NaN : 1 - alive[customer]);
        return new Warnings(chance, stake, yearly);
    }

    /// Whether a customer is worth a warning.
    public boolean passes(int customer, Floor floor) {
        return chance[customer] >= floor.chance() && stake[customer] > 0 && stake[customer] >= floor.share() * yearly;
    }
}
