package dev.clientele.insight;

import java.time.LocalDate;

/// A stretch of days, `[start, end)`, and the words that ask for it.
record Span(String words, LocalDate start, LocalDate end) {

    static Span of(String words, LocalDate start, LocalDate end) {
        return new Span(words, start, end);
    }

    /// Both days named, the last one included.
    static Span days(LocalDate first, LocalDate last) {
        return new Span(first + ".." + last, first, last.plusDays(1));
    }
}
