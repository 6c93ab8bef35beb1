package dev.clientele.chat.slack.render;

import java.util.regex.Pattern;

/// Text as Slack shows it letter by letter: on one line, without control characters, and never longer than its place.
public final class Literal {

    /// Also what turns the direction of writing, and halves of letters.
    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final String CUT = "\u2026";
    /// Slack refuses empty texts; this one is seen as empty.
    private static final String EMPTY = "\u00a0";

    private Literal() {}

    /// A text that is not empty and has so many letters at most.
    public static String of(String text, int most) {
        var clean = line(text.substring(0, Math.min(text.length(), 4 * most)));
        return clean.isEmpty() ? EMPTY : shortened(clean, most);
    }

    /// A text on one line, which may be empty and of any length.
    static String line(String text) {
        return UNSHOWN.matcher(text).replaceAll(" ").strip();
    }

    /// A sentence of the bot's without the backticks around what is to be typed.
    public static String sentence(String text, int most) {
        return of(text.replace("`", ""), most);
    }

    /// A message's text outside its blocks, which notifications show: the one place where Slack reads markup.
    static String fallback(String sentence) {
        var escaped = sentence(Rich.unnamed(sentence), Limits.FALLBACK / 5).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return shortened(escaped, Limits.FALLBACK);
    }

    /// Cut between letters, not within one.
    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = most - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
