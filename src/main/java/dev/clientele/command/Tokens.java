package dev.clientele.command;

import dev.clientele.command.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a question into words. Spaces and control characters separate, quotes of any shape hold together, `,` `;` `:` and `=`
/// stand alone, brackets, asterisks and end marks fall away.
final class Tokens {

    private static final String MARKS = ",;:=";
    private static final int LONGEST_NUMBER = 20;
    private static final Pattern THOUSANDS = Pattern.compile("[$\u20ac\u00a3]?\\d{1,3}(,\\d{3})*");
    private static final String LEADING = "([{<*_`\u00bf\u00a1";
    private static final String TRAILING = ")]}>*_`?!";
    private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
    private static final String SINGLE = "'\u2018\u2019\u201a";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int openQuote = -1;
    private int next;
    /// No single quote from here on closes: so that it is looked for once.
    private int unclosed = Integer.MAX_VALUE;

    /// @param text free of control characters, see [#clean(String)]
    Tokens(String text) {
        this.text = text;
        while (next < text.length()) {
            read();
        }
    }

    /// Control characters become spaces; characters that only steer the direction or joining of others fall away.
    static String clean(String question) {
        var clean = new StringBuilder(question.length());
        question.codePoints().filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(point -> clean.appendCodePoint(Character.isISOControl(point) || Character.isSpaceChar(point) ? ' ' : point));
        return clean.toString();
    }

    /// For each character of the cleaned question where it stood in the question.
    static int[] origins(String question) {
        var origins = new int[question.length()];
        var kept = 0;
        for (var i = 0; i < question.length(); i += Character.charCount(question.codePointAt(i))) {
            var point = question.codePointAt(i);
            for (var half = 0; half < Character.charCount(point) && Character.getType(point) != Character.FORMAT; half++) {
                origins[kept++] = i + half;
            }
        }
        return origins;
    }

    List<Word> words() {
        return words;
    }

    /// Where a quote was opened that nothing closes; -1 for nowhere.
    int openQuote() {
        return openQuote;
    }

    private void read() {
        var character = text.charAt(next);
        if (character == ' ') {
            next++;
        } else if (MARKS.indexOf(character) >= 0) {
            words.add(new Word(String.valueOf(character), false, next));
            next++;
        } else if (DOUBLE.indexOf(character) >= 0) {
            var close = closingDouble(character);
            openQuote = close < 0 ? next : openQuote;
            quoted(close < 0 ? text.length() : close);
        } else if (SINGLE.indexOf(character) >= 0 && closingSingle() >= 0) {
            quoted(closingSingle());
        } else {
            bare();
        }
    }

    private void quoted(int close) {
        var inside = text.substring(next + 1, close).strip();
        if (!inside.isEmpty()) {
            words.add(new Word(inside, true, next));
        }
        next = close + 1;
    }

    private int closingDouble(char open) {
        var same = firstOf(switch (open) {
            case '"' -> "\"";
            case '\u00ab' -> "\u00bb";
            case '\u00bb' -> "\u00ab";
            default -> "\u201d\u201c";
        });
        return same >= 0 ? same : firstOf(DOUBLE);
    }

    private int firstOf(String closers) {
        for (var i = next + 1; i < text.length(); i++) {
            if (closers.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// A single quote closes only at a word's end: the one in `O'Brien` does not.
    private int closingSingle() {
        if (next >= unclosed) {
            return -1;
        }
        for (var i = next + 1; i < text.length(); i++) {
            if (SINGLE.indexOf(text.charAt(i)) >= 0 && endsWord(i + 1)) {
                return i;
            }
        }
        unclosed = next;
        return -1;
    }

    private void bare() {
        var start = next;
        while (!endsWord(next) || isThousandsComma(start) || isClocksColon(start)) {
            next++;
        }
        var word = trimmed(text.substring(start, next));
        if (!word.isEmpty()) {
            words.add(new Word(word, false, start));
        }
    }

    private boolean endsWord(int index) {
        return index >= text.length() || text.charAt(index) == ' ' || MARKS.indexOf(text.charAt(index)) >= 0;
    }

    /// The comma of `1,000`, `1,000,000` and `£5,000`.
    private boolean isThousandsComma(int start) {
        if (next >= text.length() || text.charAt(next) != ',' || next == start || next - start > LONGEST_NUMBER || !endsWord(next + 4)) {
            return false;
        }
        return next + 4 <= text.length() && THOUSANDS.matcher(text.substring(start, next)).matches() && isDigits(next + 1, next + 4);
    }

    /// The colon of `08:00`.
    private boolean isClocksColon(int start) {
        return next > start && next + 3 <= text.length() && text.charAt(next) == ':' && isDigits(next - 1, next)
                && isDigits(next + 1, next + 3);
    }

    private boolean isDigits(int from, int to) {
        return text.substring(from, to).chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static String trimmed(String word) {
        var start = 0;
        var end = word.length();
        while (start < end && LEADING.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (TRAILING.indexOf(word.charAt(end - 1)) >= 0 || isFullStop(word, end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    /// A point that ends a sentence, not the second one of `2024..`.
    private static boolean isFullStop(String word, int index) {
        return word.charAt(index) == '.' && (index == 0 || word.charAt(index - 1) != '.');
    }
}
