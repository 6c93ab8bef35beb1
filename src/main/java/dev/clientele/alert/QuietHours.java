package dev.clientele.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When the bot does not speak by itself unless it was asked to at that hour: at night and, where wanted, at the weekend.
///
/// @param from quiet from then on, every evening; the same as `to` for no quiet hours
/// @param to until then; before `from` for hours over midnight
/// @param weekends whether Saturday and Sunday are quiet, too
public record QuietHours(LocalTime from, LocalTime to, boolean weekends, ZoneId zone) {

    /// The next moment at which the bot may speak: now, or when the quiet time ends.
    public Instant next(Instant now) {
        var at = now.atZone(zone);
        while (isQuiet(at)) {
            at = later(at);
        }
        return at.toInstant();
    }

    private boolean isQuiet(ZonedDateTime at) {
        return isWeekend(at) || isNight(at.toLocalTime());
    }

    private boolean isWeekend(ZonedDateTime at) {
        return weekends && (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    private boolean isNight(LocalTime time) {
        if (from.equals(to)) {
            return false;
        }
        return from.isBefore(to) ? !time.isBefore(from) && time.isBefore(to) : !time.isBefore(from) || time.isBefore(to);
    }

    /// The end of the quiet time that is now, as the clocks on the wall show it: the next midnight at a weekend, else `to`.
    private ZonedDateTime later(ZonedDateTime at) {
        var tomorrow = at.toLocalDate().plusDays(1);
        if (isWeekend(at)) {
            return tomorrow.atStartOfDay(zone);
        }
        var end = at.toLocalDate().atTime(to).atZone(zone);
        return end.isAfter(at) ? end : tomorrow.atTime(to).atZone(zone);
    }
}
