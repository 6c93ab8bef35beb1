package dev.clientele.ingest.cell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The order and punctuation of a written date, given as a pattern: `yyyy-MM-dd`, `d.M.yyyy`, `M/d/yy`, `d MMM yyyy`,
/// `yyyyMMdd`. A single `d` or `M` takes one digit or two; letters of a time may follow and are not needed. Immutable.
///
/// A year of two digits lies between 1970 and 2069.
public final class DayFormat {

    /// What [#read(char\[\], int, int)] returns for text that is not such a date.
    static final long NO_DATE = Long.MIN_VALUE;

    /// The days since the end of 1899, as spreadsheets count them: 45383 is 1 April 2024.
    static final DayFormat SERIAL = new DayFormat("serial", List.of());

    private static final int SERIAL_OF_EPOCH = 25_569;
    private static final int SERIAL_DIGITS = 5;

    private final String pattern;
    private final List<DatePart> parts;

    private DayFormat(String pattern, List<DatePart> parts) {
        this.pattern = pattern;
        this.parts = parts;
    }

    /// The format of a pattern; `serial` for a spreadsheet's numbers of days.
    ///
    /// @throws IllegalArgumentException where the pattern does not have one year, one month and one day
    public static DayFormat of(String pattern) {
        var datePattern = pattern.strip();
        if (datePattern.equals(SERIAL.pattern)) {
            return SERIAL;
        }
        return new DayFormat(datePattern, DatePart.parse(datePattern));
    }

    public String pattern() {
        return pattern;
    }

    /// The format with day and month changed about; empty where the month is a word or nothing stands between them.
    public Optional<DayFormat> turned() {
        var isClear = isSerial() || pattern.contains("MMM") || pattern.matches(".*(?:dM|Md).*");
        return isClear ? Optional.empty() : Optional.of(of(pattern.replace('M', '?').replace('d', 'M').replace('?', 'd')));
    }

    /// The epoch day in the upper half, the index behind the date in the lower one; [#NO_DATE] where there is no date.
    long read(char[] text, int start, int end) {
        return isSerial() ? readSerial(text, start, end) : readParts(text, start, end);
    }

    boolean isSerial() {
        return parts.isEmpty();
    }

    /// The part of the day behind the mark is passed over.
    private static long readSerial(char[] text, int start, int end) {
        var serial = 0;
        var at = start;
        while (at < end && at - start < SERIAL_DIGITS && text[at] >= '0' && text[at] <= '9') {
            serial = serial * 10 + text[at++] - '0';
        }
        var fraction = at;
        if (at < end && (text[at] == '.' || text[at] == ',')) {
            for (at++; at < end && Character.isDigit(text[at]); at++) {
                // passed over
            }
        }
        return fraction - start < SERIAL_DIGITS || at < end ? NO_DATE : ((long) (serial - SERIAL_OF_EPOCH) << 32) | end;
    }

    private long readParts(char[] text, int start, int end) {
        var at = start;
        var year = 0;
        var month = 0;
        var dayOfMonth = 0;
        for (var part : parts) {
            var read = part.read(text, at, end);
            if (read < 0) {
                return NO_DATE;
            }
            var value = (int) (read >>> 32);
            switch (part.kind()) {
                case YEAR -> year = value;
                case MONTH -> month = value;
                case DAY -> dayOfMonth = value;
            }
            at = (int) read;
        }
        var day = epochDay(year, month, dayOfMonth);
        return day == NO_DATE ? NO_DATE : (day << 32) | at;
    }

    /// True where the text starts with such a date and no digit follows it. A year of two digits must not lead past the
    /// latest day.
    boolean fits(char[] text, int start, int end, int latest) {
        var read = read(text, start, end);
        if (read == NO_DATE || (hasShortYear() && (int) (read >> 32) > latest)) {
            return false;
        }
        var behind = (int) read;
        return behind == end || !Character.isLetterOrDigit(text[behind]) || text[behind] == 'T';
    }

    private boolean hasShortYear() {
        return parts.stream().anyMatch(part -> part.kind() == DatePart.Kind.YEAR && part.mostDigits() == 2);
    }

    private static long epochDay(int year, int month, int day) {
        if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) {
            return NO_DATE;
        }
        return day > 28 && day > YearMonth.of(year, month).lengthOfMonth() ? NO_DATE : LocalDate.of(year, month, day).toEpochDay();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayFormat format && format.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
