package dev.clientele.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The phrases of one language, each with what it stands for. Made from a file of lines `meaning: phrase | phrase`.
final class Phrases {

    private final Map<String, List<String>> meanings = new HashMap<>();
    private int longest;

    /// A phrase found: what it may stand for, and how many tokens it takes.
    record Match(List<String> meanings, int tokens) {}

    private Phrases() {}

    /// Reads phrases.
    ///
    /// @param languages the names of their files: `german`
    static Phrases of(String... languages) {
        var phrases = new Phrases();
        for (var language : languages) {
            text(language).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(phrases::add);
        }
        return phrases;
    }

    /// English, with the words in it that are ignored.
    static Phrases english() {
        return of(Fillers.FILE, "english");
    }

    private static String text(String language) {
        try (InputStream in = Phrases.class.getResourceAsStream(language + ".words")) {
            if (in == null) {
                throw new IllegalArgumentException("no phrases in " + language);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        var colon = line.indexOf(':');
        var meaning = line.substring(0, colon).strip();
        for (var phrase : line.substring(colon + 1).split("[|]", -1)) {
            var letters = Letters.of(phrase);
            if (!letters.isEmpty()) {
                meanings.merge(letters, List.of(meaning), Phrases::both);
                longest = Math.max(longest, letters.split(" ", -1).length);
            }
        }
    }

    private static List<String> both(List<String> known, List<String> more) {
        return known.containsAll(more) ? known : java.util.stream.Stream.concat(known.stream(), more.stream()).toList();
    }

    /// All single words that are phrases, for words that are mistyped.
    Iterable<String> words() {
        return meanings.keySet().stream().filter(phrase -> phrase.indexOf(' ') < 0).toList();
    }

    List<String> all() {
        return List.copyOf(meanings.keySet());
    }

    List<String> meaningsOf(String letters) {
        return meanings.getOrDefault(letters, List.of());
    }

    /// The longest phrase that begins at a token.
    Optional<Match> at(List<Token> tokens, int from) {
        var text = new StringBuilder();
        var best = Optional.<Match>empty();
        for (var to = from; to < tokens.size() && to - from < longest; to++) {
            var token = tokens.get(to);
            if (token.quoted() || token.isMark()) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(token.letters());
            var found = meanings.get(text.toString());
            if (found != null) {
                best = Optional.of(new Match(found, to + 1 - from));
            }
        }
        return best;
    }
}
