package dev.clientele.ingest.csv;

import dev.clientele.ingest.evidence.CellTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Adds to the first rows, by which the columns were told, what the rows behind them have: runs of rows with growing gaps between
/// them, as many from each stretch of the file as from the one twice as near, and each text of a column that was empty so far. Not for
/// use by several threads.
final class LaterRows {

    private static final int RUN = 50;
    private static final double GAP = 0.02;
    private static final int MOST_TEXTS = 50;

    private final CellTable cells;
    private final int[] textsLeft;
    private final List<String> row;
    private final Optional<GroupedCells> groups;
    private long read;
    private long nextRun;
    private boolean isTaken;

    /// @param cells the first rows; later ones are added
    /// @param first how many lines of the file are behind them, its header included
    /// @param groups gives rows the headings that they stand under, where the file has such
    LaterRows(CellTable cells, long first, Optional<GroupedCells> groups) {
        this.cells = cells;
        this.textsLeft = cells.columns().stream().mapToInt(column -> column.filled() == 0 ? MOST_TEXTS : 0).toArray();
        this.row = new ArrayList<>(textsLeft.length);
        this.nextRun = first;
        this.groups = groups;
    }

    /// Begins a row of the file.
    void begin() {
        isTaken = read >= nextRun;
        read++;
        if (isTaken && read - nextRun >= RUN) {
            nextRun = read + (long) (read * GAP);
        }
    }

    void cell(int index, char[] buffer, int offset, int length) {
        if (isTaken) {
            row.add(new String(buffer, offset, length));
        } else if (length > 0 && index < textsLeft.length && textsLeft[index] > 0) {
            textsLeft[index]--;
            addAlone(index, new String(buffer, offset, length));
        }
    }

    /// Ends a row.
    ///
    /// @param heading what it has in the column of headings
    void end(String heading) {
        if (isTaken && groups.isEmpty()) {
            cells.add(row);
        } else if (isTaken) {
            groups.orElseThrow().complete(row).ifPresent(cells::add);
        } else {
            groups.ifPresent(open -> open.pass(heading));
        }
        row.clear();
    }

    private void addAlone(int index, String text) {
        var alone = new ArrayList<>(Collections.nCopies(cells.width(), ""));
        alone.set(index, text);
        cells.add(alone);
    }
}
