package dev.clientele.ingest;

/// Where the text of a cell lies once blanks and a spreadsheet's signs for text (`="00123"`, `'00123`)
/// are taken off.
///
/// @param start its first character
/// @param end the one behind its last
public record CellRange(int start, int end) {

    /// The range within `text[offset, offset + length)`.
    public static CellRange of(char[] text, int offset, int length) {
        var start = start(text, offset, offset + length);
        return new CellRange(start, end(text, start, offset, offset + length));
    }

    /// The first character of the text within `[from, to)`.
    static int start(char[] text, int from, int to) {
        if (from < to && text[from] > '=' && text[from] < '\u00a0') {
            return from; // most texts begin with a plain letter
        }
        var first = firstOfWord(text, from, to);
        if (first < to && (text[first] == '=' || text[first] == '\'')) {
            return firstOfWord(text, first + ornament(text, first, lastOfWord(text, first, to)), to);
        }
        return first;
    }

    /// Behind the last character of the text that starts at `first`, within the cell `[from, to)`.
    static int end(char[] text, int first, int from, int to) {
        var last = lastOfWord(text, first, to);
        var isQuoted = first - 1 > from && last > first && text[last - 1] == '"' && text[first - 1] == '"' && text[first - 2] == '=';
        return isQuoted ? lastOfWord(text, first, last - 1) : last;
    }

    private static int firstOfWord(char[] text, int from, int to) {
        var at = from;
        while (at < to && isBlank(text[at])) {
            at++;
        }
        return at;
    }

    private static int lastOfWord(char[] text, int from, int to) {
        var at = to;
        while (at > from && isBlank(text[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char character) {
        return character <= ' ' || character == '\u00a0' || character == '\ufeff';
    }

    /// How many characters before the text belong to no text.
    private static int ornament(char[] text, int first, int last) {
        if (text[first] == '\'') {
            return last - first > 1 && Character.isDigit(text[first + 1]) ? 1 : 0;
        }
        var quote = first + 1;
        var isQuoted = last - quote >= 2 && text[quote] == '"' && text[last - 1] == '"';
        return isQuoted && !isInside(text, quote + 1, last - 1) ? quote + 1 - first : 0;
    }

    /// True where a quote stands between the two: then they are parts of the text.
    private static boolean isInside(char[] text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text[i] == '"') {
                return true;
            }
        }
        return false;
    }
}
