package dev.clientele.insight;

import java.util.Optional;

/// A random question without its command: a period or none, filters, an as-of day.
///
/// @param asOfWords ` as of 2020-02-29`, or empty where the last day with data is meant
record Question(Optional<Span> span, Scope scope, String asOfWords) {

    /// The words behind the command.
    String words() {
        return span.map(named -> " " + named.words()).orElse("") + scope.words() + asOfWords;
    }
}
