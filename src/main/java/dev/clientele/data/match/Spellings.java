package dev.clientele.data.match;

import java.text.Normalizer;
import java.util.Locale;

/// Texts as they are compared: small letters without marks, whichever way a language's own letters are spelt out.
final class Spellings {

    private static final int ASCII_END = 128;

    private Spellings() {}

    /// Letters and digits; anything else is one space, but an apostrophe is nothing and `&` a word. `Müller`, `Mueller` and `Muller` are
    /// one, and so are `Århus` and `Aarhus`.
    static String folded(String text) {
        var letters = new StringBuilder(text.length());
        var plain = text.chars().allMatch(letter -> letter < ASCII_END) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(point -> append(letters, point));
        return letters.toString().strip().replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a");
    }

    private static void append(StringBuilder letters, int point) {
        if (Character.isLetterOrDigit(point)) {
            switch (point) {
                case 'ß' -> letters.append("ss");
                case 'ø', 'œ' -> letters.append('o');
                case 'æ' -> letters.append('a');
                case 'ł' -> letters.append('l');
                case 'đ', 'ð' -> letters.append('d');
                case 'ı' -> letters.append('i');
                default -> letters.appendCodePoint(point);
            }
        } else if (point == '&' || point == '+') {
            letters.append(" and ");
        } else if (!isNothing(point) && !letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
            letters.append(' ');
        }
    }

    private static boolean isNothing(int point) {
        return point == '\'' || point == '’' || point == '`' || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /// Whether one text becomes the other by at most so many slips: a letter too many, missing or wrong, or two neighbours exchanged
    /// (optimal string alignment; Damerau 1964).
    static boolean isWithin(String one, String other, int slips) {
        if (Math.abs(one.length() - other.length()) > slips) {
            return false;
        }
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var current = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var isSame = one.charAt(i - 1) == other.charAt(j - 1);
                current[j] = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = current;
            current = spare;
        }
        return last[other.length()] <= slips;
    }
}
