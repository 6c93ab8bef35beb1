package dev.clientele.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The kinds of files, known by their first bytes.
public enum FileKind {
    ZIP("PK\u0003\u0004", "an archive or a spreadsheet, not CSV"),
    OLD_SPREADSHEET("\u00d0\u00cf\u0011\u00e0", "an old spreadsheet (.xls) or one with a password; save it as .xlsx without a password"),
    PDF("%PDF", "a PDF, not CSV; export the figures as CSV"),
    PARQUET("PAR1", "a Parquet file, not CSV; export it as CSV"),
    DATABASE("SQLite format 3", "a SQLite database, not CSV"),
    HTML("(?i)\\s*<(!doctype\\s+)?html", "a web page, not CSV; perhaps the download asked for a login"),
    XML("\\s*<[?!A-Za-z]", "XML, not CSV"),
    JSON("\\s*(\\{\\s*\"|\\[\\s*\\{)", "JSON, not CSV"),
    SIE("\\s*#FLAGGA\\b", "a SIE file, not CSV"),
    DATEV("\"?(EXTF|DTVF)\"?;\\d",
            "a batch of postings for DATEV: its amounts have the VAT in them, and customers are accounts. Export the list of your invoices as CSV"),
    TEXT("", "");

    static final int HEAD = 1 << 12;
    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";

    private final Pattern start;
    private final String words;

    FileKind(String start, String words) {
        this.start = Pattern.compile(start);
        this.words = words;
    }

    /// The kind of a file that begins with these bytes.
    static FileKind of(byte[] head) {
        var text = text(head);
        for (var kind : values()) {
            if (kind.start.matcher(text).lookingAt()) {
                return kind;
            }
        }
        return TEXT;
    }

    /// Why such a file is no text with rows; empty where it may be.
    Optional<String> refusal() {
        return this == TEXT ? Optional.empty() : Optional.of(words);
    }

    /// The bytes as text, without a byte order mark.
    private static String text(byte[] head) {
        if (head.length > 1 && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe) || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff))) {
            return new String(head, StandardCharsets.UTF_16);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith(UTF_8_MARK) ? text.substring(UTF_8_MARK.length()) : text;
    }
}
