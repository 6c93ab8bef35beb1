package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the names of one data version in a question, however they are spelt: case, accents and punctuation do not count
/// and a name may take several words. Where two names differ in nothing else, the exact spelling decides.
final class Names {

    private static final int MOST_WORDS = 8;
    private static final int MOST_INFLECTED = 3;
    private static final int LEAST_INFLECTED = 4;

    private final Vocabulary vocabulary;
    private final Map<Dimension, Index> indexes = new ConcurrentHashMap<>();
    private final Map<Dimension, NameParts> parts = new ConcurrentHashMap<>();
    private volatile @Nullable CustomerNames customers;

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A name found: the filter it makes and the words it took.
    record Match(Dimension dimension, String value, int words) {}

    /// @param mostWords the number of words of the longest name
    private record Index(Lexicon lexicon, Set<String> exact, Map<String, String> spelt, int mostWords) {}

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The customers; found by name only once a question takes one.
    CustomerNames customers() {
        var known = customers;
        if (known == null) {
            known = new CustomerNames(vocabulary.customers(), vocabulary.formerCustomers());
            customers = known;
        }
        return known;
    }

    /// The longest name of the dimension that begins at the word.
    Optional<Match> match(Dimension dimension, Words words, int from) {
        return matches(EnumSet.of(dimension), words, from).stream().findFirst();
    }

    /// The longest names that begin at the word, one for each of the dimensions that has one as long.
    List<Match> matches(Set<Dimension> dimensions, Words words, int from) {
        var known = new EnumMap<Dimension, Index>(Dimension.class);
        dimensions.forEach(dimension -> known.put(dimension, indexes.computeIfAbsent(dimension, this::index)));
        var mostWords = known.values().stream().mapToInt(Index::mostWords).max().orElse(0);
        for (var length = availableWords(words, from, mostWords); length > 0; length--) {
            var found = matches(known, words, from, length);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Match> matches(Map<Dimension, Index> known, Words words, int from, int length) {
        var typed = words.text(from, from + length);
        var key = key(typed);
        var speltOut = PlainLetters.speltOut(typed);
        var found = new ArrayList<Match>();
        known.forEach((dimension, index) -> {
            var value = index.exact().contains(typed) ? typed : index.spelt().getOrDefault(key, index.spelt().getOrDefault(speltOut, ""));
            if (!value.isEmpty() && marksFit(value, words.list().subList(from, from + length))) {
                found.add(new Match(dimension, value, length));
            }
        });
        return found;
    }

    /// Names whose last word stands in the plural, or in the singular where the name is a plural: `warehouses`, `bike`.
    List<Match> inOtherNumber(Set<Dimension> dimensions, Words words, int from) {
        for (var length = Math.min(MOST_INFLECTED, availableWords(words, from, MOST_INFLECTED)); length > 0; length--) {
            var text = words.text(from, from + length);
            for (var other : List.of(text.replaceAll("(?i)ies$", "y"), text.replaceAll("(?i)es$", ""), text.replaceAll("(?i)s$", ""),
                    text + "s")) {
                var inflected = Words.of(other);
                var found = other.equals(text) || text.length() < LEAST_INFLECTED || inflected.size() == 0
                        ? List.<Match>of()
                        : matches(dimensions, inflected, 0);
                if (!found.isEmpty() && found.getFirst().words() == inflected.size()) {
                    var taken = length;
                    return found.stream().map(match -> new Match(match.dimension(), match.value(), taken)).toList();
                }
            }
        }
        return List.of();
    }

    /// The values of a dimension, to be compared with a mistyped one.
    Lexicon lexicon(Dimension dimension) {
        return indexes.computeIfAbsent(dimension, this::index).lexicon();
    }

    /// The values of a dimension that have all words of a text in them; worked out when a part of a name is first asked for.
    List<String> containing(Dimension dimension, String text) {
        return parts.computeIfAbsent(dimension, known -> new NameParts(vocabulary.values(known))).containing(text);
    }

    /// Whether it is a value of the dimension, exactly as spelt.
    boolean isValue(Dimension dimension, String text) {
        return indexes.computeIfAbsent(dimension, this::index).exact().contains(text);
    }

    /// Whether the data names any value of the dimension.
    boolean knows(Dimension dimension) {
        return !indexes.computeIfAbsent(dimension, this::index).exact().isEmpty();
    }

    /// Words up to the next quoted one, which is a name by itself.
    private static int availableWords(Words words, int from, int most) {
        var to = from;
        while (to < words.size() && to - from < most && !words.at(to).quoted()) {
            to++;
        }
        return from < words.size() && to == from ? Math.min(1, most) : to - from;
    }

    /// Whether the commas between the words belong to the name: those of a list do not.
    private static boolean marksFit(String value, List<Words.Word> words) {
        return words.stream().filter(Words.Word::isMark).allMatch(mark -> words.size() > 1 && value.contains(mark.text()));
    }

    private Index index(Dimension dimension) {
        var values = vocabulary.values(dimension);
        var lexicon = new Lexicon(values);
        var spelt = new HashMap<String, String>();
        for (var i = 0; i < values.size(); i++) {
            spelt.putIfAbsent(lexicon.plain(i).isEmpty() ? values.get(i).strip() : lexicon.plain(i), values.get(i));
        }
        values.forEach(value -> spelt.putIfAbsent(PlainLetters.speltOut(value), value));
        if (dimension == Dimension.COUNTRY) {
            values.forEach(value -> CountryNames.others(value).forEach(other -> spelt.putIfAbsent(other, value)));
        }
        vocabulary.aliases(dimension).forEach((alias, value) -> spelt.putIfAbsent(key(alias), value));
        spelt.remove("");
        var mostWords = Stream.concat(values.stream(), spelt.keySet().stream()).mapToInt(Names::wordCount).max().orElse(0);
        return new Index(lexicon, new HashSet<>(values), spelt, mostWords);
    }

    /// How many words a name may be typed in; a comma is one more.
    private static int wordCount(String name) {
        return Math.min(MOST_WORDS, 1 + (int) name.chars().filter(character -> character == ' ' || ",;:=".indexOf(character) >= 0).count());
    }

    private static String key(String name) {
        var normal = PlainLetters.of(name);
        return normal.isEmpty() ? name.strip() : normal;
    }
}
