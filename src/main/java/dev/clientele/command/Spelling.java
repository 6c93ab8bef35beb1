package dev.clientele.command;

import dev.clientele.model.Phrase;
import java.util.Collection;
import java.util.List;

/// Finds what a person meant by a mistyped word: case, accents and punctuation do not count, a slip of a finger is forgiven.
public final class Spelling {

    private static final int LONGEST_WORD = 60;

    private Spelling() {}

    /// A candidate a person may have meant.
    ///
    /// @param distance 0 for the same spelling; else how far off: slips, or 1 where it begins like the word, 2 where one of
    ///     its words does
    record Guess(String text, int distance) {}

    /// The candidates a person may have meant, nearest first, at most three: those that begin like the word or differ from
    /// it by a slip (a letter missed, added, mistaken, or two swapped) in every three letters. Among equals their own order.
    public static List<String> closest(String word, Collection<String> candidates) {
        return guesses(word, new Lexicon(candidates)).stream().map(Guess::text).toList();
    }

    static List<Guess> guesses(String word, Lexicon candidates) {
        return guesses(word, List.of(candidates));
    }

    /// @param candidates those of the first come before those of the next
    static List<Guess> guesses(String word, List<Lexicon> candidates) {
        var typed = PlainLetters.of(word);
        if (typed.isEmpty() || typed.length() > LONGEST_WORD) {
            return List.of();
        }
        var mistyped = Mistyped.of(typed);
        var nearest = new Nearest();
        candidates.forEach(some -> some.find(mistyped, nearest));
        return nearest.guesses();
    }

    /// A sentence that offers candidates: ` Did you mean top or flows?`; empty for none.
    public static String didYouMean(List<String> candidates) {
        return candidates.isEmpty() ? "" : " Did you mean " + either(candidates) + "?";
    }

    /// `a`, `a or b`, `a, b or c`.
    static String either(List<String> words) {
        return Phrase.listed(words, "or");
    }
}
