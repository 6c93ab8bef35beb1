package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import java.util.HashMap;
import java.util.Map;

/// Compares and takes the texts of a row, making a string only where it is a new one.
final class Texts {

    private final Map<String, String> pool = new HashMap<>();

    /// The cell's text, empty where it is missing; the same object for the same text. For texts of which there are few.
    String pooled(Row row, Field field) {
        var text = of(row, field);
        return pool.computeIfAbsent(text, same -> same);
    }

    /// The cell's text, empty where it is missing.
    static String of(Row row, Field field) {
        return row.isMissing(field) ? "" : row.text(field);
    }

    /// True where the cell says nothing, or the known text.
    static boolean agrees(String known, Row row, Field field) {
        return row.end(field) == row.start(field) || same(known, row.buffer(), row.start(field), row.end(field)) || row.isMissing(field);
    }

    static boolean same(String known, char[] text, int start, int end) {
        if (known.length() != end - start) {
            return false;
        }
        for (var i = 0; i < known.length(); i++) {
            if (known.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
