package dev.clientele.ingest.csv;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.RowReceiver;
import java.util.ArrayList;
import java.util.List;

/// Holds back lines of one cell until it is known whether sales follow: below the last of a table they are its notes, such as who made
/// the report and when, be there sums below them or not; between sales they are rows that cannot be read. Not for use by several threads.
final class Footnotes {

    /// Tables with so few columns may have rows of one cell.
    static final int FEWEST_COLUMNS = 2;
    static final String TOO_FEW = "too few columns";
    private static final int MOST = 20;

    private final RowReceiver receiver;
    private final boolean hasDays;
    private final List<Long> held = new ArrayList<>();
    private int columns;

    /// @param hasDays whether each row of the table has a day
    Footnotes(RowReceiver receiver, boolean hasDays) {
        this.receiver = receiver;
        this.hasDays = hasDays;
    }

    static String expected(int columns) {
        return columns + " columns, as in the header";
    }

    void row(Row row) {
        if (!hasDays || !row.isMissing(Field.DATE)) {
            release();
        }
        receiver.row(row);
    }

    void fault(long row, String found, String expected, String kind) {
        release();
        receiver.fault(row, found, expected, kind);
    }

    void lineOfText(long row, int expectedColumns) {
        columns = expectedColumns;
        held.add(row);
    }

    /// No row follows.
    void end() {
        if (held.size() > MOST) {
            release();
        }
        held.forEach(row -> receiver.footnote());
        held.clear();
    }

    private void release() {
        if (!held.isEmpty()) {
            held.forEach(row -> receiver.fault(row, "1 column", expected(columns), TOO_FEW));
            held.clear();
        }
    }
}
