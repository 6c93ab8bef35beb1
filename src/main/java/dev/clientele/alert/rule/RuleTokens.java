package dev.clientele.alert.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a rule, one after the other. A quoted word is never anything but a name; commas between words and words that say
/// nothing fall away where they may.
final class RuleTokens {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s,\"]*\\d,\\d{3}(?:,\\d{3})*[^\\s,\"]*|[^\\s,\"]+|,");
    private static final Set<String> FILLERS =
            Set.of("the", "a", "an", "of", "by", "than", "more", "for", "in", "with", "is", "older", "at", "least", "customer",
                    "customers");

    private final List<Token> tokens;
    private int next;

    /// A word as typed.
    record Token(String text, boolean quoted) {
        boolean is(String other) {
            return !quoted && text.equalsIgnoreCase(other);
        }
    }

    private RuleTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    static RuleTokens of(String typed) {
        var tokens = new ArrayList<Token>();
        var matcher = WORD.matcher(typed.replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\""));
        while (matcher.find()) {
            var quoted = matcher.group(1);
            tokens.add(quoted == null ? new Token(matcher.group(), false) : new Token(quoted.strip(), true));
        }
        return new RuleTokens(tokens);
    }

    boolean isEmpty() {
        return next >= tokens.size();
    }

    /// The word that comes next, lower case; empty behind the last one and for a quoted one.
    String peek() {
        return isEmpty() || tokens.get(next).quoted() ? "" : tokens.get(next).text().toLowerCase(Locale.ROOT);
    }

    /// The word that comes next as typed, for echoing it.
    String shown() {
        return isEmpty() ? "" : tokens.get(next).text();
    }

    /// Takes the next word if it is one of these.
    boolean takes(String... words) {
        for (var word : words) {
            if (!isEmpty() && tokens.get(next).is(word)) {
                next++;
                return true;
            }
        }
        return false;
    }

    Token take() {
        return tokens.get(next++);
    }

    void skipFillers() {
        while (!isEmpty() && !tokens.get(next).quoted() && (peek().equals(",") || FILLERS.contains(peek()))) {
            next++;
        }
    }

    /// The words from here on, as many as are left, at most `most`.
    List<Token> ahead(int most) {
        return tokens.subList(next, Math.min(tokens.size(), next + most));
    }

    void skip(int words) {
        next += words;
    }
}
