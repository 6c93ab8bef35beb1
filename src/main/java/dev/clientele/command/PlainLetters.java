package dev.clientele.command;

import java.text.Normalizer;

/// A text as people compare it: lower case, without accents; anything but letters and digits is a single space.
///
/// The letters of European languages are looked up, as the platform's normaliser takes many times longer to start than a
/// question to be read; it is asked about all others.
final class PlainLetters {

    private static final char FIRST = '\u00c0';
    /// The letters from U+00C0 on without their marks; `?` for those that are letters of their own.
    private static final String LATIN =
            "AAAAAA?CEEEEIIII?NOOOOO??UUUUY??aaaaaa?ceeeeiiii?nooooo??uuuuy?yAaAaAaCcCcCcCcDd??EeEeEeEeEeGgGgGgGgHh??"
                    + "IiIiIiIiI???JjKk?LlLlLl????NnNnNn???OoOoOo??RrRrRrSsSsSsSsTtTt??UuUuUuUuUuUuWwYyYZzZzZzs";
    private static final char ASCII_END = '\u0080';
    private static final char MARKS = '\u0300';

    private PlainLetters() {}

    static String of(String text) {
        var known = text.chars().allMatch(character -> character < ASCII_END || isLatin(character));
        var letters = known ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = new StringBuilder(text.length());
        letters.codePoints().forEach(point -> append(bare, isLatin(point) ? unmarked(point) : point));
        var length = bare.length();
        return length > 0 && bare.charAt(length - 1) == ' ' ? bare.substring(0, length - 1) : bare.toString();
    }

    /// The same for a person whose keyboard writes `ae` for `ä` and `oe` for `ö` or `ø`.
    static String speltOut(String text) {
        if (text.chars().allMatch(character -> character < ASCII_END)) {
            return of(text);
        }
        var composed = text.chars().allMatch(character -> character < MARKS) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        var spelt = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> {
            switch (Character.toLowerCase(point)) {
                case 'ä' -> spelt.append("ae");
                case 'ö', 'ø' -> spelt.append("oe");
                case 'ü' -> spelt.append("ue");
                case 'å' -> spelt.append("aa");
                default -> spelt.appendCodePoint(point);
            }
        });
        return of(spelt.toString());
    }

    private static boolean isLatin(int point) {
        return point >= FIRST && point < FIRST + LATIN.length();
    }

    private static int unmarked(int point) {
        var plain = LATIN.charAt(point - FIRST);
        return plain == '?' ? point : plain;
    }

    private static void append(StringBuilder bare, int point) {
        if (Character.getType(point) == Character.NON_SPACING_MARK || Character.getType(point) == Character.COMBINING_SPACING_MARK) {
            return;
        }
        if (!Character.isLetterOrDigit(point)) {
            if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') {
                bare.append(' ');
            }
            return;
        }
        switch (Character.toLowerCase(point)) {
            case 'ß' -> bare.append("ss");
            case 'æ' -> bare.append("ae");
            case 'œ' -> bare.append("oe");
            case 'ĳ' -> bare.append("ij");
            case 'ø' -> bare.append('o');
            case 'ł', 'ŀ' -> bare.append('l');
            case 'đ', 'ð' -> bare.append('d');
            case 'ħ' -> bare.append('h');
            case 'ŧ' -> bare.append('t');
            case 'þ' -> bare.append("th");
            case 'ı' -> bare.append('i');
            default -> bare.appendCodePoint(Character.toLowerCase(point));
        }
    }
}
