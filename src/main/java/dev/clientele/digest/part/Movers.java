package dev.clientele.digest.part;

import dev.clientele.analysis.Scope;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Totals;

/// Whose net revenue grew and shrank most: of the last 13 weeks, against the same weeks a year before (52 weeks ago) or, where the
/// data does not reach back that far, the 13 weeks before. They are the weeks of [Weeks], so that movers explain what these show.
///
/// @param change for each customer, minor units; behind the last one's stands that of the unassigned rows
/// @param up who grew, greatest first
/// @param down who shrank, greatest first
public record Movers(Period now, Period before, boolean isYearBefore, long[] net, long[] netBefore, long[] change, int[] up, int[] down) {

    /// So many weeks are compared: in fewer, who happened to order would be a mover.
    public static final int WEEKS = Weeks.COUNT;

    public static Movers of(Scope asked) {
        var now = Period.days(asked.dataEnd().minusDays((long) WEEKS * Weeks.DAYS), asked.asOf());
        var yearBefore = Weeks.yearBefore(now);
        var isYearBefore = RevenueWindow.isCovered(asked, yearBefore);
        var before = isYearBefore ? yearBefore : Period.days(now.start().minusDays((long) WEEKS * Weeks.DAYS), now.start().minusDays(1));
        var net = net(asked, now);
        var netBefore = net(asked, before);
        var change = change(net, netBefore, 1);
        var days = asked.selection().days();
        return new Movers(now, before, isYearBefore, net, netBefore, change,
                Ranking.top(days, change, asked.dataEndDay(), Integer.MAX_VALUE),
                Ranking.top(days, change(net, netBefore, -1), asked.dataEndDay(), Integer.MAX_VALUE));
    }

    private static long[] net(Scope asked, Period days) {
        return Totals.between(asked.selection(), days.startDay(), days.endDay()).net();
    }

    private static long[] change(long[] net, long[] before, int sign) {
        var change = new long[net.length];
        for (var customer = 0; customer < net.length; customer++) {
            change[customer] = sign * (net[customer] - before[customer]);
        }
        return change;
    }

    /// The net revenue of all customers and of nobody in the days compared, minor units.
    ///
    /// @param sums [#net()] or [#netBefore()]
    public static long total(long[] sums) {
        var total = 0L;
        for (var sum : sums) {
            total += sum;
        }
        return total;
    }
}
