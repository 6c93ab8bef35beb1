package dev.clientele.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/// Finds what a person meant by a mistyped word: case, accents and punctuation do not count, a slip of a finger is forgiven.
public final class Spelling {

    private static final int MOST_SUGGESTIONS = 3;
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
        return guesses(word, candidates).stream().map(Guess::text).toList();
    }

    static List<Guess> guesses(String word, Collection<String> candidates) {
        var typed = PlainLetters.of(word);
        if (typed.isEmpty() || typed.length() > LONGEST_WORD) {
            return List.of();
        }
        var allowed = typed.length() == 1 ? 0 : Math.max(1, (typed.length() + 1) / 3);
        var slips = new DamerauLevenshteinDistance(allowed);
        var found = new ArrayList<Guess>();
        candidates.stream().distinct().forEach(candidate -> {
            var distance = distance(typed, PlainLetters.of(candidate), slips, allowed);
            if (distance >= 0) {
                found.add(new Guess(candidate, distance));
            }
        });
        found.sort(Comparator.comparingInt(Guess::distance));
        var furthest = found.isEmpty() ? 0 : found.getFirst().distance() + 1;
        return found.stream().filter(guess -> guess.distance() <= furthest).limit(MOST_SUGGESTIONS).toList();
    }

    /// -1 for too far.
    private static int distance(String typed, String known, DamerauLevenshteinDistance slips, int allowed) {
        if (known.startsWith(typed)) {
            return known.length() == typed.length() ? 0 : 1;
        }
        var slipped = Math.abs(known.length() - typed.length()) > allowed ? -1 : slips.apply(typed, known);
        var begins = typed.length() > 2 && known.contains(' ' + typed);
        return begins && (slipped < 0 || slipped > 2) ? 2 : slipped;
    }

    /// A sentence that offers candidates: ` Did you mean top or flows?`; empty for none.
    public static String didYouMean(List<String> candidates) {
        return candidates.isEmpty() ? "" : " Did you mean " + either(candidates) + "?";
    }

    /// `a`, `a or b`, `a, b or c`.
    static String either(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }
}
