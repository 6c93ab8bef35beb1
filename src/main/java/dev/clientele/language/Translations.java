package dev.clientele.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Questions put into English: from other languages, phrase by phrase, and words with a slip of the finger.
final class Translations {

    private static final List<String> LANGUAGES = List.of("german", "french", "spanish", "swedish");
    private static final int LEAST_LETTERS = 4;
    private static final int LONG = 8;
    private static final int LEAST_MENDED = 5;
    private static final List<String> TIMES = List.of("january", "february", "march", "april", "june", "july", "august", "september",
            "october", "november", "december", "quarter", "month", "months", "year", "years", "week", "weeks", "last", "this", "previous",
            "yesterday", "today", "since", "until");

    private final List<Phrases> languages = LANGUAGES.stream().map(Phrases::of).toList();
    private final Set<String> words = new HashSet<>(TIMES);
    /// Words that say nothing; a short word is taken for one of them only where two of its letters are swapped, or a word would be dropped.
    private final Set<String> fillers = new HashSet<>();

    Translations(Phrases english) {
        english.words().forEach(word -> {
            if (!english.meaningsOf(word).contains("missing")) {
                words.add(word);
            }
        });
        english.words().forEach(word -> {
            if (english.meaningsOf(word).equals(List.of("filler"))) {
                fillers.add(word);
            }
        });
    }

    /// The tokens from each language that knows some of them.
    List<List<Token>> of(List<Token> tokens) {
        return languages.stream().map(language -> translated(language, tokens)).filter(translated -> !translated.equals(tokens)).toList();
    }

    private static List<Token> translated(Phrases language, List<Token> tokens) {
        var translated = new ArrayList<Token>();
        for (var i = 0; i < tokens.size();) {
            var match = language.at(tokens, i);
            if (match.isPresent()) {
                for (var word : match.get().meanings().getFirst().split(" ", -1)) {
                    translated.add(new Token(word, false, Letters.of(word)));
                }
                i += match.get().tokens();
            } else {
                translated.add(tokens.get(i++));
            }
        }
        return translated;
    }

    /// The tokens with those mended that are not known and have one slip, or two if they are long.
    List<Token> mended(List<Token> tokens, List<String> unknown) {
        return tokens.stream().map(token -> unknown.contains(token.text()) ? mended(token) : token).toList();
    }

    private Token mended(Token token) {
        return nearest(token.letters()).map(word -> new Token(word, false, word)).orElse(token);
    }

    private Optional<String> nearest(String typed) {
        if (typed.length() < LEAST_LETTERS || !typed.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        var most = typed.length() >= LONG ? 2 : 1;
        var best = Optional.<String>empty();
        var least = most + 1;
        for (var word : words) {
            if (word.length() >= LEAST_LETTERS && word.charAt(0) == typed.charAt(0) && Math.abs(word.length() - typed.length()) <= most
                    && maySayNothing(typed, word)) {
                var slips = Slips.between(typed, word);
                if (slips < least || (slips == least && slips <= most && best.filter(known -> word.compareTo(known) < 0).isPresent())) {
                    best = Optional.of(word);
                    least = slips;
                }
            }
        }
        return best;
    }

    /// `shwo` is `show`, `dead` is not `dear`.
    private boolean maySayNothing(String typed, String word) {
        return typed.length() > LEAST_MENDED || !fillers.contains(word) || sorted(typed).equals(sorted(word));
    }

    private static String sorted(String word) {
        return word.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
