package dev.clientele.command;

import dev.clientele.model.Value;
import java.util.List;

/// Rows of raw values under named columns.
///
/// @param title what the rows are, empty where the headline says it
/// @param totals the row of totals under the table, empty for none
/// @param layout how the rows are to be read
public record Table(String title, List<Column> columns, List<List<Value>> rows, List<Value> totals, Layout layout) {

    private static final long BYTES_A_CELL = 40;

    /// How the rows of a table are to be read.
    public enum Layout {
        /// Rows that are alike, to be compared column by column.
        GRID,
        /// Rows about different things, each with few of the columns: where columns are narrow, to be told one after the other.
        LIST
    }

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

    /// Rows that are alike.
    public Table(String title, List<Column> columns, List<List<Value>> rows, List<Value> totals) {
        this(title, columns, rows, totals, Layout.GRID);
    }

    /// The same rows, about different things each.
    public Table asList() {
        return new Table(title, columns, rows, totals, Layout.LIST);
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
