package dev.clientele.ingest.cell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// A year, month or day within a date's pattern, and the punctuation before it.
///
/// @param before what stands between the part before and this one
/// @param fewestDigits the fewest digits
/// @param mostDigits the most digits; 0 for a month's name
record DatePart(Kind kind, String before, int fewestDigits, int mostDigits) {

    enum Kind {
        YEAR, MONTH, DAY
    }

    private static final String LETTERS = "yuMLd";

    /// The three parts of a pattern; letters behind the third one belong to the time and are left out.
    static List<DatePart> parse(String pattern) {
        var parts = new ArrayList<DatePart>();
        var at = 0;
        while (parts.size() < 3) {
            var letter = nextLetter(pattern, at);
            var end = letter;
            while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(letter)) {
                end++;
            }
            var adjacent = (end < pattern.length() && LETTERS.indexOf(pattern.charAt(end)) >= 0) || (at > 0 && letter == at);
            parts.add(of(pattern.charAt(letter), pattern.substring(at, letter).replace("'", ""), end - letter, adjacent));
            at = end;
        }
        if (parts.stream().map(DatePart::kind).distinct().count() < Kind.values().length) {
            throw incomplete(pattern);
        }
        return List.copyOf(parts);
    }

    /// The number in the upper half, the index behind it in the lower one; -1 where the text has another shape.
    long read(char[] text, int start, int end) {
        var at = start;
        for (var i = 0; i < before.length(); i++, at++) {
            if (at >= end || text[at] != before.charAt(i)) {
                return -1;
            }
        }
        return mostDigits == 0 ? readName(text, at, end) : readDigits(text, at, end);
    }

    private long readDigits(char[] text, int start, int end) {
        var at = start;
        var value = 0;
        while (at < end && at - start < mostDigits && text[at] >= '0' && text[at] <= '9') {
            value = value * 10 + text[at] - '0';
            at++;
        }
        if (at - start < fewestDigits) {
            return -1;
        }
        var number = kind == Kind.YEAR && mostDigits == 2 ? value + (value < 70 ? 2000 : 1900) : value;
        return ((long) number << 32) | at;
    }

    private static long readName(char[] text, int start, int end) {
        var at = start;
        while (at < end && Character.isLetter(text[at])) {
            at++;
        }
        if (at == start) {
            return -1;
        }
        var month = MonthNames.month(new String(text, start, at - start));
        var behind = at < end && text[at] == '.' ? at + 1 : at;
        return month == 0 ? -1 : ((long) month << 32) | behind;
    }

    private static DatePart of(char letter, String before, int width, boolean adjacent) {
        var kind = letter == 'd' ? Kind.DAY : letter == 'M' || letter == 'L' ? Kind.MONTH : Kind.YEAR;
        if (kind == Kind.MONTH && width >= 3) {
            return new DatePart(kind, before, 0, 0);
        }
        if (kind == Kind.YEAR) {
            var digits = width == 2 ? 2 : 4;
            return new DatePart(kind, before, digits, digits);
        }
        return new DatePart(kind, before, adjacent ? width : 1, 2);
    }

    private static int nextLetter(String pattern, int from) {
        for (var i = from; i < pattern.length(); i++) {
            if (LETTERS.indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        throw incomplete(pattern);
    }

    private static IllegalArgumentException incomplete(String pattern) {
        var kinds = EnumSet.allOf(Kind.class);
        return new IllegalArgumentException("date pattern \"" + pattern + "\" does not have one each of " + kinds);
    }
}
