package dev.clientele.language;

import java.text.Normalizer;
import java.util.Locale;

/// Words as they are compared: lower case, without accents and apostrophes; all other marks part.
final class Letters {

    private Letters() {}

    static String of(String text) {
        var plain = text.chars().allMatch(letter -> letter < 128) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        var letters = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                append(letters, point);
            } else if (point == '&') {
                letters.append(letters.isEmpty() ? "and " : " and ");
            } else if (!isInsideWord(point) && !letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        });
        return letters.toString().strip();
    }

    private static void append(StringBuilder letters, int point) {
        switch (point) {
            case '\u00df' -> letters.append("ss");
            case '\u00f8' -> letters.append('o');
            case '\u00e6' -> letters.append("ae");
            case '\u0153' -> letters.append("oe");
            default -> letters.appendCodePoint(point);
        }
    }

    private static boolean isInsideWord(int point) {
        return point == '\'' || point == '\u2019' || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
