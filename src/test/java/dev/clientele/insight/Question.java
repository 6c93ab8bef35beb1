package dev.clientele.insight;

import java.time.LocalDate;
import java.util.Optional;

/// A random question without its command: a period or none, filters, an as-of day.
///
/// @param asOfWords ` as of 2020-02-29`, or empty where the last day with data is meant
record Question(Optional<Span> span, SqlScope scope, String asOfWords) {

    /// The words behind the command.
    String words() {
        return span.map(named -> " " + named.words()).orElse("") + scope.words() + asOfWords;
    }

    /// The span or, where there is none, the twelve months to the as-of day.
    Span spanOrYear() {
        var end = scope.asOf().plusDays(1);
        return span.orElseGet(() -> Span.of("", end.minusYears(1), end));
    }

    /// Whether the data holds nothing of the span: it begins after the as-of day or ends before the first day with data.
    boolean isOutside(Span data) {
        return spanOrYear().start().isAfter(scope.asOf()) || !spanOrYear().end().isAfter(data.start());
    }

    /// The same days a year before, as far as they are over; empty for a span of more than a year and where the
    /// data begins later than that. 29 February is on a par with 28 February.
    ///
    /// @param dataStart from which day on the data is whole
    Optional<Span> yearBefore(Span span, LocalDate dataStart) {
        var asOfEnd = scope.asOf().plusDays(1);
        var end = span.end().isBefore(asOfEnd) ? span.end() : asOfEnd;
        if (span.start().plusYears(1).isBefore(end) || span.start().minusYears(1).isBefore(dataStart)) {
            return Optional.empty();
        }
        var isLeapDay = end.getMonthValue() == 2 && end.getDayOfMonth() == 29;
        return Optional.of(Span.of("", span.start().minusYears(1), (isLeapDay ? end.plusDays(1) : end).minusYears(1)));
    }
}
