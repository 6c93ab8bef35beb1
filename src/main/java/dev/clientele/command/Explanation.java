package dev.clientele.command;

import static java.util.Objects.requireNonNull;

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
        requireNonNull(filters, "filters is null");
        requireNonNull(window, "window is null");
        rows = List.copyOf(rows);
    }

    /// A word and what it means.
    public record Term(String word, String meaning) {
        public Term {
            requireNonNull(word, "word is null");
            requireNonNull(meaning, "meaning is null");
        }
    }

    /// Some of the store's documents.
    ///
    /// @param what which ones: `counted`, `after the as-of day`
    /// @param isCounted whether they are in the answer
    /// @param why why they were left out; empty for those counted
    public record Rows(String what, boolean isCounted, long documents, Money net, String why) {
        public Rows {
            requireNonNull(what, "what is null");
            requireNonNull(net, "net is null");
            requireNonNull(why, "why is null");
        }
    }
}
