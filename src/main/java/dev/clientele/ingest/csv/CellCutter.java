package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import org.jspecify.annotations.Nullable;

/// Puts the cells that mean something into a [Row], which is the same object every time, and counts the others.
final class CellCutter extends AbstractBaseCsvCallbackHandler<Row> {

    private final Row row = new Row();
    private final @Nullable Field[] fields;
    private int cells;
    private int lines;
    private boolean hasTextPastEnd;

    CellCutter(Columns columns) {
        fields = new @Nullable Field[columns.count()];
        columns.byField().forEach((field, column) -> fields[column.index()] = field);
    }

    /// How many cells the row has; more than the header only where they are not empty.
    int cells() {
        return cells > fields.length && !hasTextPastEnd ? fields.length : cells;
    }

    /// How many lines of the file the row takes.
    int lines() {
        return lines;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin(startingLineNumber);
        cells = 0;
        lines = 1;
        hasTextPastEnd = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        cells++;
        if (index >= fields.length) {
            hasTextPastEnd |= length > 0;
        } else {
            put(fields[index], buffer, offset, length);
        }
        if (quoted) {
            countLines(buffer, offset, length);
        }
    }

    @Override
    protected Row buildRecord() {
        return row;
    }

    private void put(@Nullable Field field, char[] buffer, int offset, int length) {
        if (field != null) {
            row.put(field, buffer, offset, length);
        }
    }

    private void countLines(char[] buffer, int offset, int length) {
        for (var i = offset; i < offset + length; i++) {
            lines += buffer[i] == '\n' ? 1 : 0;
        }
    }
}
