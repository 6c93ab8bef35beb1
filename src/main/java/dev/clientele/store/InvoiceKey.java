package dev.clientele.store;

import java.time.LocalDate;

/// Under what a document is known within its source: its number; where numbers start anew each year also the year, and where
/// they do so more often the day.
final class InvoiceKey {

    /// Stands between a number and its year or day. No file brings it, since control characters are cleaned at the door.
    static final char SEPARATOR = '\u001f';

    private InvoiceKey() {}

    static String ofYear(String number, int day) {
        return number + SEPARATOR + LocalDate.ofEpochDay(day).getYear();
    }

    static String ofDay(String number, int day) {
        return number + SEPARATOR + LocalDate.ofEpochDay(day);
    }

    /// The number as the source has it.
    static String number(String key) {
        var end = key.indexOf(SEPARATOR);
        return end < 0 ? key : key.substring(0, end);
    }
}
