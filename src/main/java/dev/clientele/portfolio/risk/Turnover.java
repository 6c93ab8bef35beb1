package dev.clientele.portfolio.risk;

import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;

/// What each active customer brought lately.
///
/// @param expected what it would bring in the next 12 months were it alive: the profit (net revenue where there are no costs) of
///     the 365 days to its last purchase day, less what was credited since; 0 where that is below zero; minor units
/// @param recent net revenue of the trailing 90 days, minor units
/// @param yearAgo net revenue of the same days a year before, minor units
/// @param endsInCredit whether no order but a credit note stands on the last day with either
public record Turnover(long[] expected, long[] recent, long[] yearAgo, boolean[] endsInCredit) {

    private static final int YEAR = 365;

    /// Goes back from each active customer's last row as far as any of these need it.
    static Turnover of(Selection selection, RiskDays days, Rhythm rhythm, boolean[] active) {
        var turnover = new Turnover(new long[active.length], new long[active.length], new long[active.length],
                new boolean[active.length]);
        for (var customer = 0; customer < active.length; customer++) {
            if (active[customer]) {
                turnover.walk(selection, days, customer, rhythm.last()[customer] - YEAR);
            }
        }
        return turnover;
    }

    /// @param before the day before the customer's last year begins
    private void walk(Selection selection, RiskDays span, int customer, int before) {
        var days = selection.days();
        var costed = selection.portfolio().costed();
        var earliest = Math.min(before + 1, span.yearAgo());
        var lastDocumentSeen = false;
        for (var row = days.offsets()[customer + 1] - 1; row >= days.offsets()[customer] && days.day()[row] >= earliest; row--) {
            var day = days.day()[row];
            if (day >= span.end()) {
                continue;
            }
            var net = days.net()[row];
            if (!lastDocumentSeen && (days.orders()[row] > 0 || net < 0)) {
                lastDocumentSeen = true;
                endsInCredit[customer] = days.orders()[row] == 0;
            }
            expected[customer] += day > before ? costed ? net - days.cost()[row] : net : 0;
            recent[customer] += day >= span.recent() ? net : 0;
            yearAgo[customer] += day >= span.yearAgo() && day < span.yearAgoEnd() ? net : 0;
        }
        expected[customer] = Math.max(0, expected[customer]);
    }
}
