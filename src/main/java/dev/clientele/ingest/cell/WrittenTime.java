package dev.clientele.ingest.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time behind a date, with its zone where one is written: ` 8:26`, `T08:26:00.123Z`, ` 11:05:00 PM +0100`.
///
/// @param isNextDay true for `24:00`, the midnight at the end of the day
record WrittenTime(LocalTime time, boolean isNextDay, Optional<ZoneId> zone) {

    private static final Pattern TIME = Pattern.compile(
            "(?:[T ]|, ?| +)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?");

    /// Empty where the text is not a time.
    static Optional<WrittenTime> parse(String text) {
        var matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var hour = hour(Integer.parseInt(matcher.group(1)), matcher.group(4));
            var isEnd = matcher.group(4) == null && Integer.parseInt(matcher.group(1)) == 24;
            var second = matcher.group(3) == null ? 0 : Math.min(59, Integer.parseInt(matcher.group(3)));
            var time = LocalTime.of(hour, Integer.parseInt(matcher.group(2)), second);
            return Optional.of(new WrittenTime(time, isEnd, Optional.ofNullable(matcher.group(5)).map(WrittenTime::zone)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The day in the business zone; the day as written where neither the time nor its column names a zone.
    int businessDay(int epochDay, @Nullable ZoneId writtenIn, ZoneId businessZone) {
        var source = zone.orElse(writtenIn);
        if (source == null) {
            return epochDay;
        }
        var moment = LocalDate.ofEpochDay(epochDay + (isNextDay ? 1L : 0L)).atTime(time).atZone(source);
        return Math.toIntExact(moment.withZoneSameInstant(businessZone).toLocalDate().toEpochDay());
    }

    private static int hour(int hour, @Nullable String halfOfDay) {
        if (halfOfDay == null) {
            return hour == 24 ? 0 : hour;
        }
        return hour % 12 + (halfOfDay.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static ZoneId zone(String text) {
        return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text.replace(":", ""));
    }
}
