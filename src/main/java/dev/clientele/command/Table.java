package dev.clientele.command;

import dev.clientele.model.Value;
import java.util.List;

/// Rows of raw values under named columns.
///
/// @param title what the rows are, empty where the headline says it
/// @param totals the row of totals under the table, empty for none
public record Table(String title, List<Column> columns, List<List<Value>> rows, List<Value> totals) {

    private static final long BYTES_A_CELL = 40;

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
        for (var row : rows) {
            requireWidth(row, columns);
        }
        if (!totals.isEmpty()) {
            requireWidth(totals, columns);
        }
    }

    /// About how many bytes of memory it takes.
    public long weight() {
        return rows.stream().mapToLong(row -> BYTES_A_CELL + row.stream().mapToLong(Table::weight).sum()).sum();
    }

    private static long weight(Value cell) {
        return BYTES_A_CELL + (cell instanceof Value.Text(String text) ? text.length() : 0L);
    }

    private static void requireWidth(List<Value> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("a row has " + row.size() + " cells for " + columns.size() + " columns");
        }
    }
}
