package dev.clientele.command;

import dev.clientele.model.Money;
import java.util.List;

/// How an answer comes about.
///
/// @param terms the definitions it stands on, each with its formula
/// @param filters the filters in words; empty for the whole portfolio
/// @param window the days that count, in words
/// @param rows what was counted, first, and what was left out and why; together all documents of the store
public record Explanation(List<Term> terms, String filters, String window, List<Rows> rows) {

    public Explanation {
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }

    /// A word and what it means.
    public record Term(String word, String meaning) {}

    /// Some of the store's documents.
    ///
    /// @param what which ones: `counted`, `after the as-of day`
    /// @param isCounted whether they are in the answer
    /// @param why why they were left out; empty for those counted
    public record Rows(String what, boolean isCounted, long documents, Money net, String why) {}
}
