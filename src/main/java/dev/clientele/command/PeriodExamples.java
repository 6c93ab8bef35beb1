package dev.clientele.command;

import java.util.List;

/// Words for periods, to be completed and to be offered to whoever mistyped one.
final class PeriodExamples {

    /// The likeliest ones.
    static final List<String> LIKELY = List.of("this year", "last year", "this quarter", "last quarter", "this month", "last month", "ytd",
            "last 90 days", "last 12 months", "this week", "last week");

    static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");

    private PeriodExamples() {}
}
