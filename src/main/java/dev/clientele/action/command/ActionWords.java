package dev.clientele.action.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What was typed about an action, taken apart: what stands before the first key, what stands behind each key, and the question behind
/// `from`, with which it ends. A quoted word is never a key.
///
/// @param lead the action's number or title
/// @param parts in their order
/// @param question as typed; empty for none
record ActionWords(String lead, List<Part> parts, String question) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
    /// What a quotation mark within quoted words, typed as `\"`, becomes.
    private static final String INNER = "\u2033";
    private static final String FROM = "from";
    private static final Set<String> LIKE_FROM = Set.of("for", "on", "with", "at", "to", "of");

    /// A key and the words behind it.
    record Part(Key key, String words) {}

    /// A word as typed.
    private record Token(String text, boolean quoted, int at) {
        boolean is(String word) {
            return !quoted && text.equalsIgnoreCase(word);
        }

        Optional<Key> key() {
            return quoted ? Optional.empty() : Key.of(text);
        }
    }

    static ActionWords of(String typed) {
        var text = plainQuotes(typed);
        var tokens = tokens(text);
        var from = tokens.stream().filter(token -> token.is(FROM)).findFirst();
        var question = from.map(word -> text.substring(word.at() + FROM.length()).strip()).orElse("");
        var before = from.map(word -> tokens.subList(0, tokens.indexOf(word))).orElse(tokens);
        var parts = new ArrayList<Part>();
        var words = new ArrayList<String>();
        var lead = "";
        var key = Optional.<Key>empty();
        for (var token : before) {
            if (token.key().isEmpty()) {
                words.add(token.text());
                continue;
            }
            lead = close(key, words, parts).orElse(lead);
            key = token.key();
        }
        lead = close(key, words, parts).orElse(lead);
        return new ActionWords(lead, List.copyOf(parts), question);
    }

    /// What stands behind each word that a question may follow though it is not `from`: `for at-risk`; with what stands before it.
    static List<List<String>> splits(String typed) {
        var text = plainQuotes(typed);
        return tokens(text).stream().filter(token -> !token.quoted() && LIKE_FROM.contains(token.text().toLowerCase(Locale.ROOT)))
                .map(token -> List.of(text.substring(0, token.at()).strip(), text.substring(token.at() + token.text().length()).strip()))
                .toList();
    }

    /// Puts the words behind the key that stood before them.
    ///
    /// @return the words themselves where no key did
    private static Optional<String> close(Optional<Key> key, List<String> words, List<Part> parts) {
        var said = String.join(" ", words).strip();
        words.clear();
        key.ifPresent(known -> parts.add(new Part(known, said)));
        return key.isPresent() ? Optional.empty() : Optional.of(said);
    }

    /// The first word or quoted words, and all behind them: `2 called twice`, `"Call them" called twice`.
    static List<String> headAndRest(String typed) {
        var text = plainQuotes(typed).strip();
        var tokens = tokens(text);
        if (tokens.isEmpty()) {
            return List.of("", "");
        }
        var first = tokens.getFirst();
        var length = first.text().length() + (first.quoted() ? 2 : 0);
        var head = first.text().replaceFirst(":$", "");
        return List.of(head, text.substring(first.at() + length).replaceFirst("^\\s*:", "").strip());
    }

    /// What was typed, without its quotes.
    static String bare(String typed) {
        return plainQuotes(typed).replace("\"", "");
    }

    private static String plainQuotes(String typed) {
        return typed.replace("\\\"", INNER).replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"");
    }

    private static List<Token> tokens(String text) {
        return WORD.matcher(text).results()
                .map(match -> Optional.ofNullable(match.group(1)).map(quoted -> new Token(quoted.strip(), true, match.start()))
                        .orElseGet(() -> new Token(match.group(), false, match.start())))
                .toList();
    }
}
