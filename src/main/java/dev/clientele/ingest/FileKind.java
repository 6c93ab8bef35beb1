package dev.clientele.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The kinds of files, known by their first bytes.
public enum FileKind {
    ZIP("PK\u0003\u0004", "an archive or a spreadsheet, not CSV"),
    OLD_SPREADSHEET("\u00d0\u00cf\u0011\u00e0", "an old spreadsheet (.xls) or one with a password; save it as .xlsx without a password"),
    PDF("%PDF", "a PDF, not CSV; export the figures as CSV"),
    PARQUET("PAR1", "a Parquet file, not CSV; export it as CSV"),
    DATABASE("SQLite format 3", "a SQLite database, not CSV"),
    XML("<?xml", "XML, not CSV"),
    JSON("{\"", "JSON, not CSV"),
    JSON_LIST("[{", "JSON, not CSV"),
    HTML("<!DOCTYPE", "a web page, not CSV; perhaps the download asked for a login"),
    SMALL_HTML("<html", "a web page, not CSV; perhaps the download asked for a login"),
    TEXT("", "");

    static final int HEAD = 1 << 12;

    private final String start;
    private final String words;

    FileKind(String start, String words) {
        this.start = start;
        this.words = words;
    }

    /// The kind of a file that begins with these bytes.
    static FileKind of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        for (var kind : values()) {
            if (text.regionMatches(true, 0, kind.start, 0, kind.start.length())) {
                return kind;
            }
        }
        return TEXT;
    }

    /// Why such a file is no text with rows; empty where it may be.
    Optional<String> refusal() {
        return this == TEXT ? Optional.empty() : Optional.of(words);
    }
}
