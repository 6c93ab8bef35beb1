package dev.clientele.digest.part;

import dev.clientele.analysis.Scope;
import dev.clientele.model.Period;
import dev.clientele.portfolio.NetRevenue;
import java.time.LocalDate;
import java.util.stream.IntStream;

/// The net revenue of the last weeks, and of the same weeks a year before. A week is seven days, the last one ends with the as-of
/// day; a year before is 52 weeks ago, so that the same days of the week are compared.
///
/// @param net minor units, the oldest week first
/// @param netBefore minor units, likewise; empty where the data does not reach back that far
public record Weeks(LocalDate asOf, long[] net, long[] netBefore) {

    /// A week.
    public static final int DAYS = 7;
    /// How many weeks are told.
    public static final int COUNT = 13;
    private static final int YEAR = 52 * DAYS;

    static Weeks of(Scope asked) {
        var starts = IntStream.rangeClosed(0, COUNT).map(week -> asked.dataEndDay() - DAYS * (COUNT - week)).toArray();
        var before = IntStream.of(starts).map(day -> day - YEAR).toArray();
        var first = yearBefore(Period.days(asked.dataEnd().minusDays((long) DAYS * COUNT), asked.asOf()));
        return new Weeks(asked.asOf(), NetRevenue.by(asked.selection(), starts),
                RevenueWindow.isCovered(asked, first) ? NetRevenue.by(asked.selection(), before) : new long[0]);
    }

    /// The same days of the week, 52 weeks ago.
    static Period yearBefore(Period days) {
        return Period.days(days.start().minusDays(YEAR), days.lastDay().minusDays(YEAR));
    }

    public boolean hasYearBefore() {
        return netBefore.length > 0;
    }

    /// The last day of a week.
    public LocalDate lastDay(int week) {
        return asOf.minusDays((long) DAYS * (COUNT - 1 - week));
    }
}
