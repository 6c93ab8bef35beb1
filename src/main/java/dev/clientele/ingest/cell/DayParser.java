package dev.clientele.ingest.cell;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads dates of one format, with or without a time, as business days.
///
/// A time without a zone is local: its day is the business day as written. A time with an offset (`2025-01-31T23:30:00Z`),
/// or in a column known to be in another zone, is moved to the business time zone first. The last text is remembered, since
/// rows of a day mostly stand together. Not for use by several threads.
public final class DayParser {

    /// What [#parse(char\[\], int, int)] returns for text that is not such a date.
    public static final int NO_DAY = Integer.MIN_VALUE;

    private final DayFormat format;
    private final ZoneId businessZone;
    private final @Nullable ZoneId writtenIn;
    private char[] lastText = {};
    private int lastDay = NO_DAY;

    /// @param writtenIn the zone of times that name none; empty where they are local
    public DayParser(DayFormat format, ZoneId businessZone, Optional<ZoneId> writtenIn) {
        this.format = format;
        this.businessZone = businessZone;
        this.writtenIn = writtenIn.orElse(null);
    }

    /// The epoch day of `text[start, end)`, or [#NO_DAY].
    public int parse(char[] text, int start, int end) {
        if (!Arrays.equals(lastText, 0, lastText.length, text, start, end)) {
            lastDay = read(text, start, end);
            lastText = Arrays.copyOfRange(text, start, end);
        }
        return lastDay;
    }

    private int read(char[] text, int start, int end) {
        var read = format.read(text, start, end);
        if (read == DayFormat.NO_DATE) {
            return NO_DAY;
        }
        var day = (int) (read >> 32);
        var behind = (int) read;
        if (behind == end) {
            return day;
        }
        var time = WrittenTime.parse(new String(text, behind, end - behind));
        return time.map(written -> written.businessDay(day, writtenIn, businessZone)).orElse(NO_DAY);
    }
}
