package dev.clientele.ingest.csv;

/// How a file is cut into cells.
///
/// @param delimiter what stands between two cells; a blank for runs of blanks
/// @param quote what encloses a cell that has a delimiter in it
/// @param linesBefore lines above the header or the first row: a title, `sep=;`
public record Dialect(char delimiter, char quote, int linesBefore) {

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

    boolean isBlanks() {
        return delimiter == BLANKS;
    }
}
