package dev.clientele.portfolio.risk;

import dev.clientele.portfolio.Breadth;
import dev.clientele.portfolio.Profiles;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/// The risk of each customer of a selection at the end of a day (DEFINITIONS, Risk). Only who is active
/// can be at risk: the lost have no reasons and nothing at risk.
///
/// @param active for each customer whether it is
/// @param alive for each customer its P(alive), `NaN` where nothing can be said
/// @param atRisk for each customer its value at risk, minor units; 0 where P(alive) is not known
/// @param reasons for each customer a bit for each reason
public record Risks(Selection selection, RiskDays days, Rhythm rhythm, boolean[] active, double[] alive, Turnover turnover,
        Breadth breadth, long[] atRisk, byte[] reasons) {

    /// From this overdue ratio on a customer is overdue.
    public static final double OVERDUE = 2;
    /// Below this P(alive) a customer is fading.
    public static final double FADING = 0.5;
    /// With fewer products before, half of them is too little to tell.
    public static final int LEAST_BREADTH = 4;

    /// Looks for the risk of every customer of the selection.
    ///
    /// @param rhythm of the selection, at the end of the same day
    public static Risks of(Selection selection, RiskDays days, Rhythm rhythm, AliveEstimate estimate) {
        var active = active(rhythm, days);
        var alive = estimate.probabilities(rhythm);
        var turnover = Turnover.of(selection, days, rhythm, active);
        var breadth = Breadth.of(selection, active, days.breadthBefore(), days.breadth(), days.end());
        var risks = new Risks(selection, days, rhythm, active, alive, turnover, breadth, new long[active.length],
                new byte[active.length]);
        for (var customer = 0; customer < active.length; customer++) {
            if (active[customer]) {
                var lost = 1 - alive[customer];
                risks.atRisk[customer] = lost > 0 ? Math.round(lost * turnover.expected()[customer]) : 0;
                risks.reasons[customer] = risks.reasonsOf(customer);
            }
        }
        return risks;
    }

    private static boolean[] active(Rhythm rhythm, RiskDays days) {
        var active = new boolean[rhythm.last().length];
        for (var customer = 0; customer < active.length; customer++) {
            active[customer] = rhythm.purchaseDays()[customer] > 0 && rhythm.last()[customer] >= days.activeFrom();
        }
        return active;
    }

    private byte reasonsOf(int customer) {
        var bits = 0;
        bits |= rhythm.overdueRatio(customer) >= OVERDUE ? Reason.OVERDUE.bit() : 0;
        bits |= alive[customer] < FADING ? Reason.FADING.bit() : 0;
        bits |= isShrinking(customer) ? Reason.SHRINKING.bit() : 0;
        bits |= breadth.before()[customer] >= LEAST_BREADTH && 2 * breadth.now()[customer] <= breadth.before()[customer]
                ? Reason.NARROWING.bit()
                : 0;
        bits |= isUpForRenewal(customer) ? Reason.RENEWAL.bit() : 0;
        bits |= turnover.endsInCredit()[customer] ? Reason.CREDIT.bit() : 0;
        return (byte) bits;
    }

    private boolean isShrinking(int customer) {
        var before = turnover.yearAgo()[customer];
        return before > 0 && 10 * turnover.recent()[customer] <= 7 * before;
    }

    private boolean isUpForRenewal(int customer) {
        var renewal = selection.portfolio().customers().profiles().renewal()[customer];
        return renewal != Profiles.NO_RENEWAL && renewal >= days.end() - 1 && renewal < days.renewals();
    }

    public boolean has(int customer, Reason reason) {
        return (reasons[customer] & reason.bit()) != 0;
    }

    /// The customer's reasons, in the order of [Reason].
    public Set<Reason> reasons(int customer) {
        var found = EnumSet.noneOf(Reason.class);
        for (var reason : Reason.values()) {
            if (has(customer, reason)) {
                found.add(reason);
            }
        }
        return found;
    }

    /// The customers with any of the reasons, greatest value at risk first; behind them those with nothing at risk, greatest
    /// expectation first. Equal ones rank by longer relationship, then id.
    public int[] ranked(Set<Reason> wanted) {
        var mask = 0;
        for (var reason : wanted) {
            mask |= reason.bit();
        }
        var some = new boolean[active.length];
        var none = new boolean[active.length];
        for (var customer = 0; customer < active.length; customer++) {
            var fits = (reasons[customer] & mask) != 0;
            some[customer] = fits && atRisk[customer] > 0;
            none[customer] = fits && atRisk[customer] == 0;
        }
        return IntStream.concat(IntStream.of(Ranking.all(selection.days(), atRisk, some, days.end())),
                IntStream.of(Ranking.all(selection.days(), turnover.expected(), none, days.end()))).toArray();
    }
}
