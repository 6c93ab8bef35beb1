package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.JoinedColumn;
import dev.clientele.ingest.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the cells that mean something into a [Row], which is the same object every time, and counts the others.
final class CellCutter extends AbstractBaseCsvCallbackHandler<Row> {

    private final Row row = new Row();
    private final @Nullable Field[] fields;
    private final List<Joint> joints = new ArrayList<>();
    private final boolean hasJoints;
    private final char delimiter;
    private final @Nullable LaterRows later;
    private final int headings;
    private String heading = "";
    private int cells;
    private int lines;
    private boolean hasTextPastEnd;
    private boolean hasSwallowedRow;

    /// @param headings the column with the headings of groups; -1 where there is none
    /// @param later is shown every cell of every row, too
    CellCutter(Columns columns, char delimiter, int headings, @Nullable LaterRows later) {
        this.headings = headings;
        this.delimiter = delimiter;
        this.later = later;
        fields = new @Nullable Field[columns.count()];
        columns.byField().forEach((field, column) -> {
            if (column.index() < fields.length) {
                fields[column.index()] = field;
            } else {
                joints.add(new Joint(field, columns.joined().get(column.index() - fields.length)));
            }
        });
        hasJoints = !joints.isEmpty(); // asked for each cell: a list's lambda would make garbage there
    }

    /// How many cells the row has; more than the header only where they are not empty.
    int cells() {
        return cells > fields.length && !hasTextPastEnd ? fields.length : cells;
    }

    /// What the row has in the column of headings.
    String heading() {
        return heading;
    }

    /// How many lines of the file the row takes.
    int lines() {
        return lines;
    }

    /// True where a quoted cell of several lines has as many delimiters as a row: then it is no cell, but the rest of one row
    /// and the start of another, between a stray quote and the next.
    boolean hasSwallowedRow() {
        return hasSwallowedRow;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin(startingLineNumber);
        cells = 0;
        lines = 1;
        heading = "";
        hasTextPastEnd = false;
        hasSwallowedRow = false;
        if (later != null) {
            later.begin();
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        cells++;
        if (later != null) {
            later.cell(index, buffer, offset, length);
        }
        if (index == headings) {
            heading = new String(buffer, offset, length).strip();
        }
        if (index >= fields.length) {
            hasTextPastEnd |= length > 0;
        } else {
            put(fields[index], buffer, offset, length);
            if (hasJoints) {
                joints.forEach(joint -> joint.take(index, buffer, offset, length));
            }
        }
        if (quoted) {
            countLines(buffer, offset, length);
        }
    }

    @Override
    protected Row buildRecord() {
        if (later != null) {
            later.end(heading);
        }
        if (hasJoints) {
            joints.forEach(joint -> joint.put(row));
        }
        return row;
    }

    /// A field whose text is made of two cells.
    private static final class Joint {
        private final Field field;
        private final JoinedColumn column;
        private String first = "";
        private String last = "";

        private Joint(Field field, JoinedColumn column) {
            this.field = field;
            this.column = column;
        }

        private void take(int index, char[] buffer, int offset, int length) {
            if (index == column.first()) {
                first = new String(buffer, offset, length);
            } else if (index == column.last()) {
                last = new String(buffer, offset, length);
            }
        }

        private void put(Row row) {
            var text = JoinedColumn.join(first, last).toCharArray();
            row.put(field, text, 0, text.length);
            first = "";
            last = "";
        }
    }

    private void put(@Nullable Field field, char[] buffer, int offset, int length) {
        if (field != null) {
            row.put(field, buffer, offset, length);
        }
    }

    private void countLines(char[] buffer, int offset, int length) {
        var delimiters = 0;
        var before = lines;
        for (var i = offset; i < offset + length; i++) {
            lines += buffer[i] == '\n' ? 1 : 0;
            delimiters += buffer[i] == delimiter ? 1 : 0;
        }
        hasSwallowedRow |= lines > before && delimiters >= fields.length - 1;
    }
}
