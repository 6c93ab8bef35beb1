package dev.clientele.portfolio.risk;

import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;

/// Who is lost at the end of a day: bought once, and not within the activity window.
///
/// @param rhythm of the selection, at the end of that day
/// @param lost for each customer whether it is
/// @param brought for each lost customer the profit (net revenue where there are no costs) of the 365 days to its last purchase day, less what
///     was credited since; 0 where that is below zero; minor units
public record LostCustomers(Selection selection, RiskDays days, Rhythm rhythm, boolean[] lost, long[] brought) {

    /// Looks for them at the end of a day.
    public static LostCustomers of(Selection selection, RiskDays days) {
        var rhythm = Rhythm.of(selection, days.end());
        var lost = new boolean[rhythm.last().length];
        for (var customer = 0; customer < lost.length; customer++) {
            lost[customer] = rhythm.purchaseDays()[customer] > 0 && rhythm.last()[customer] < days.activeFrom();
        }
        return new LostCustomers(selection, days, rhythm, lost, Turnover.of(selection, days, rhythm, lost).expected());
    }

    /// Those with a purchase on or after a day, who brought most first; equal ones rank by longer relationship, then id.
    ///
    /// @param earliest epoch day
    public int[] ranked(int earliest) {
        var some = lost.clone();
        for (var customer = 0; customer < some.length; customer++) {
            some[customer] &= rhythm.last()[customer] >= earliest;
        }
        return Ranking.all(selection.days(), brought, some, days.end());
    }
}
