package dev.clientele.ingest.csv;

import java.io.Reader;

/// How a file is cut into cells.
///
/// @param delimiter what stands between two cells; a blank for runs of blanks
/// @param quote what encloses a cell that has a delimiter in it
/// @param linesBefore lines above the header or the first row: a title, `sep=;`
/// @param quoting what else it does with quotes
public record Dialect(char delimiter, char quote, int linesBefore, Quoting quoting) {

    static final char BLANKS = ' ';

    /// The delimiter in words: `comma`, `runs of blanks`.
    public String delimiterWords() {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "vertical bar";
            case BLANKS -> "runs of blanks";
            default -> "\"" + delimiter + "\"";
        };
    }

    /// The reader of a file's text, for a parser that knows tabs and doubled quotes alone.
    Reader plain(Reader text) {
        return isBlanks() ? new BlankRunReader(text) : quoting.isPlain() ? text : new QuoteReader(text, this);
    }

    /// The same where the header, or the first row, is in another line.
    Dialect startingAt(long line) {
        return new Dialect(delimiter, quote, Math.toIntExact(line - 1), quoting);
    }

    boolean isBlanks() {
        return delimiter == BLANKS;
    }
}
