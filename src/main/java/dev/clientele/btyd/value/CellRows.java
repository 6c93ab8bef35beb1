package dev.clientele.btyd.value;

import dev.clientele.btyd.history.Histogram;

/// The histories of each cell of a histogram.
///
/// @param offsets cell c has `rows[offsets[c]]` to `rows[offsets[c + 1]]`
/// @param rows of the histories, ascending within a cell
record CellRows(int[] offsets, int[] rows) {

    static CellRows of(Histogram histogram) {
        var offsets = new int[histogram.count() + 1];
        for (var cell : histogram.cell()) {
            offsets[cell + 1]++;
        }
        for (var cell = 0; cell < histogram.count(); cell++) {
            offsets[cell + 1] += offsets[cell];
        }
        var next = offsets.clone();
        var rows = new int[histogram.cell().length];
        for (var row = 0; row < rows.length; row++) {
            rows[next[histogram.cell()[row]]++] = row;
        }
        return new CellRows(offsets, rows);
    }
}
