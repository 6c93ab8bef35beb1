package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds the names of one data version in a question, however they are spelt: case, accents and punctuation do not count
/// and a name may take several words.
final class Names {

    private static final int MOST_WORDS = 8;

    private final Vocabulary vocabulary;
    private final Map<Dimension, Map<String, String>> spelt = new ConcurrentHashMap<>();

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A name found: the filter it makes and the words it took.
    record Match(Dimension dimension, String value, int words) {}

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The longest name of the dimension that begins at the word.
    Optional<Match> match(Dimension dimension, Words words, int from) {
        var names = spelt.computeIfAbsent(dimension, this::bySpelling);
        var most = words.at(Math.min(from, words.size() - 1)).quoted() ? 1 : Math.min(MOST_WORDS, words.size() - from);
        for (var length = most; length > 0; length--) {
            var value = names.get(Spelling.normalise(words.text(from, from + length)));
            if (value != null) {
                return Optional.of(new Match(dimension, value, length));
            }
        }
        return Optional.empty();
    }

    /// The longest name of any of the dimensions that begins at the word.
    ///
    /// @throws Refusal when names of two dimensions fit equally well
    Optional<Match> matchAny(Set<Dimension> dimensions, Words words, int from) {
        var found = new ArrayList<Match>();
        for (var dimension : Dimension.values()) {
            if (dimensions.contains(dimension)) {
                match(dimension, words, from).ifPresent(found::add);
            }
        }
        var longest = found.stream().mapToInt(Match::words).max().orElse(0);
        found.removeIf(match -> match.words() < longest);
        if (found.size() > 1) {
            var choices = found.stream().map(match -> match.dimension().word() + " \"" + match.value() + '"').toList();
            throw new Refusal("\"" + words.text(from, from + longest) + "\" can mean several things. Say which: "
                    + String.join(" or ", choices) + ".");
        }
        return found.stream().findFirst();
    }

    private Map<String, String> bySpelling(Dimension dimension) {
        var names = new HashMap<String, String>();
        for (var value : vocabulary.values(dimension)) {
            names.putIfAbsent(Spelling.normalise(value), value);
        }
        return names;
    }

    /// Values a person may have meant, nearest first.
    List<String> closest(Dimension dimension, String typed) {
        return Spelling.closest(typed, vocabulary.values(dimension));
    }
}
