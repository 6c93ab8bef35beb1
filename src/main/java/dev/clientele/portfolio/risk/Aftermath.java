package dev.clientele.portfolio.risk;

import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;

/// What became of customers in the half year after a day: really lost are those that are not active at its end, or whose net revenue in it was
/// at most half of that in the same days a year before. A customer younger than a year is held to half a year at the rate of its days so
/// far.
///
/// @param real for each customer whether it was really lost
public record Aftermath(boolean[] real) {

    /// How long a warning has to prove itself.
    public static final int DAYS = 180;
    private static final int YEAR = 365;

    /// @param rhythm of the selection at the end of the day
    /// @param windowMonths the activity window W
    static Aftermath of(Selection selection, LocalDate day, Rhythm rhythm, int windowMonths) {
        var end = rhythm.end();
        var after = Totals.between(selection, end, end + DAYS).net();
        var before = Totals.between(selection, end - YEAR, end - YEAR + DAYS).net();
        var year = Totals.between(selection, end - YEAR, end).net();
        var activeFrom = Math.toIntExact(day.plusDays(DAYS + 1L).minusMonths(windowMonths).toEpochDay());
        var active = Activity.between(selection, activeFrom, end + DAYS);
        var real = new boolean[active.length];
        for (var customer = 0; customer < real.length; customer++) {
            var isYoung = rhythm.first()[customer] > end - YEAR;
            var usual = isYoung ? year[customer] * DAYS / YEAR : before[customer];
            real[customer] = !active[customer] || (usual > 0 && 2 * after[customer] <= usual);
        }
        return new Aftermath(real);
    }
}
