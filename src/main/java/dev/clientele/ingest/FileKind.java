package dev.clientele.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The kinds of files that people take for CSV, known by their first bytes.
enum FileKind {
    ZIP("PK\u0003\u0004", "a spreadsheet (.xlsx) or an archive, not CSV; save the sheet as CSV, or unpack the archive"),
    OLD_SPREADSHEET("\u00d0\u00cf\u0011\u00e0", "an old spreadsheet (.xls), not CSV; save the sheet as CSV"),
    PDF("%PDF", "a PDF, not CSV; export the figures as CSV"),
    PARQUET("PAR1", "a Parquet file, not CSV; export it as CSV"),
    DATABASE("SQLite format 3", "a SQLite database, not CSV"),
    XML("<?xml", "XML, not CSV"),
    JSON("{\"", "JSON, not CSV; export it as CSV"),
    JSON_LIST("[{", "JSON, not CSV; export it as CSV"),
    HTML("<!DOCTYPE", "a web page, not CSV; perhaps the download asked for a login"),
    SMALL_HTML("<html", "a web page, not CSV; perhaps the download asked for a login");

    static final int HEAD = 16;

    private final String start;
    private final String words;

    FileKind(String start, String words) {
        this.start = start;
        this.words = words;
    }

    static void refuseIfNotText(Path path, byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        for (var kind : values()) {
            if (text.regionMatches(true, 0, kind.start, 0, kind.start.length())) {
                throw new ImportRefusal(path + " is " + kind.words);
            }
        }
    }
}
