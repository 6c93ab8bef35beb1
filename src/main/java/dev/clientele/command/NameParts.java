package dev.clientele.command;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The names of one dimension by the words in them, singular and plural alike: `candle` is in `T-LIGHT CANDLES`.
final class NameParts {

    private static final int LEAST_LETTERS = 3;

    private final Map<String, Set<String>> names = new HashMap<>();

    NameParts(List<String> all) {
        all.forEach(name -> words(name).forEach(word -> names.computeIfAbsent(word, ignored -> new LinkedHashSet<>()).add(name)));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(PlainLetters.of(text).split(" ", -1)).filter(word -> word.length() >= LEAST_LETTERS).map(NameParts::singular);
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > LEAST_LETTERS + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        var hisses = Stream.of("ches", "shes", "xes", "sses").anyMatch(word::endsWith);
        if (hisses) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > LEAST_LETTERS ? word.substring(0, word.length() - 1) : word;
    }

    /// The names that have all words of a text in them; none for a text without words.
    List<String> containing(String text) {
        var sets = words(text.toLowerCase(Locale.ROOT)).map(word -> names.getOrDefault(word, Set.of())).toList();
        return sets.isEmpty()
                ? List.of()
                : sets.getFirst().stream().filter(name -> sets.stream().allMatch(set -> set.contains(name))).toList();
    }
}
