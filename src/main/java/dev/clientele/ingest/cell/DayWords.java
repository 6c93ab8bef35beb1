package dev.clientele.ingest.cell;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// A date of a file in unmistakable words.
public final class DayWords {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /// `2 January 2025`; empty where the text is no date of the format.
    public static Optional<String> of(String text, DayFormat format) {
        var day = new DayParser(format, ZoneOffset.UTC, Optional.empty()).parse(text.toCharArray(), 0, text.length());
        return day == DayParser.NO_DAY ? Optional.empty() : Optional.of(LONG.format(LocalDate.ofEpochDay(day)));
    }
}
