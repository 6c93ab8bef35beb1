package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import java.util.Arrays;

/// Tells whether a cell has another text than in the row before, without making a string of it.
final class CellMemory {

    private final Field field;
    private char[] lastText = {};
    private boolean hasText;

    CellMemory(Field field) {
        this.field = field;
    }

    boolean isNew(Row row) {
        if (hasText && Arrays.equals(lastText, 0, lastText.length, row.buffer(), row.start(field), row.end(field))) {
            return false;
        }
        hasText = true;
        lastText = Arrays.copyOfRange(row.buffer(), row.start(field), row.end(field));
        return true;
    }
}
