package dev.clientele.portfolio.risk;

import dev.clientele.model.Period;
import java.time.LocalDate;

/// The days between which risk is looked for; all epoch days, ends exclusive.
///
/// @param end the day after the as-of day
/// @param activeFrom a customer without a purchase day since is lost, no longer at risk
/// @param recent the first of the trailing 90 days
/// @param yearAgo the first of the same days a year before
/// @param yearAgoEnd the day after the last of those
/// @param breadth the first day of the trailing 12 months, whose products are counted
/// @param breadthBefore the first day of the 12 months before
/// @param renewals the day after the last one on which a renewal is near
public record RiskDays(int end, int activeFrom, int recent, int yearAgo, int yearAgoEnd, int breadth, int breadthBefore, int renewals) {

    /// The trailing days in which shrinking shows.
    public static final int RECENT_DAYS = 90;
    /// So many days before its renewal a contract is at risk.
    public static final int RENEWAL_DAYS = 60;

    /// The days around an as-of day.
    ///
    /// @param windowMonths the activity window W
    public static RiskDays of(LocalDate asOf, int windowMonths) {
        var end = asOf.plusDays(1);
        var recent = Period.days(end.minusDays(RECENT_DAYS), asOf);
        var yearAgo = recent.yearBefore();
        return new RiskDays(day(end), day(end.minusMonths(windowMonths)), recent.startDay(), yearAgo.startDay(),
                yearAgo.endDay(), day(end.minusYears(1)), day(end.minusYears(2)), day(end) + RENEWAL_DAYS);
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
