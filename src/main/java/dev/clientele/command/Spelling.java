package dev.clientele.command;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/// Compares words as people do: case, accents and punctuation do not count, a slip of a finger is forgiven.
public final class Spelling {

    private static final int MOST_SUGGESTIONS = 3;

    private Spelling() {}

    /// Lower case, without accents; anything but letters and digits becomes a single space.
    static String normalise(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// The candidates a person may have meant, nearest first, at most three: those that begin like the word or differ from
    /// it by a slip (a letter missed, added, mistaken, or two swapped) in every three letters.
    public static List<String> closest(String word, Collection<String> candidates) {
        var typed = normalise(word);
        if (typed.isEmpty()) {
            return List.of();
        }
        var allowed = Math.max(1, (typed.length() + 1) / 3);
        var distance = new DamerauLevenshteinDistance(allowed);
        var found = new TreeMap<String, Integer>();
        for (var candidate : candidates) {
            var known = normalise(candidate);
            var slips = known.startsWith(typed) ? 0 : distance.apply(typed, known);
            if (slips >= 0) {
                found.put(candidate, slips);
            }
        }
        return found.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.naturalOrder()))
                .limit(MOST_SUGGESTIONS).map(Map.Entry::getKey).toList();
    }

    /// A sentence that offers candidates: ` Did you mean top or flows?`; empty for none.
    public static String didYouMean(List<String> candidates) {
        return candidates.isEmpty() ? "" : " Did you mean " + String.join(" or ", candidates) + "?";
    }
}
