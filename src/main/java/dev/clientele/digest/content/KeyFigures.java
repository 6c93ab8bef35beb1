package dev.clientele.digest.content;

import dev.clientele.analysis.Scope;
import dev.clientele.digest.part.RevenueWindow;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Sums;
import java.time.LocalDate;

/// The figures by which a digest is held to its word: the next one counts them again for the same day.
///
/// @param week net revenue of the seven days to the as-of day, minor units
/// @param month net revenue of the month to date, minor units
/// @param year net revenue of the year to date, minor units
/// @param orders of the year to date
/// @param active customers
public record KeyFigures(LocalDate asOf, long week, long month, long year, long orders, long active) {

    static KeyFigures of(Scope asked) {
        var end = asked.dataEndDay();
        var year = sums(asked, RevenueWindow.Kind.YEAR);
        var from = Math.toIntExact(asked.dataEnd().minusMonths(asked.settings().activityWindowMonths()).toEpochDay());
        var active = 0;
        for (var is : Activity.between(asked.selection(), from, end)) {
            if (is) {
                active++;
            }
        }
        return new KeyFigures(asked.asOf(), sums(asked, RevenueWindow.Kind.WEEK).net(), sums(asked, RevenueWindow.Kind.MONTH).net(),
                year.net(),
                year.orders(), active);
    }

    private static Sums sums(Scope asked, RevenueWindow.Kind kind) {
        return Sums.between(asked.selection(), kind.to(asked.asOf()).startDay(), asked.dataEndDay());
    }
}
