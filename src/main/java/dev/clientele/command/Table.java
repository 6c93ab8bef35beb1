package dev.clientele.command;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.Value;
import java.util.List;

/// Rows of raw values under named columns.
///
/// @param title what the rows are, empty where the headline says it
/// @param totals the row of totals under the table, empty for none
public record Table(String title, List<Column> columns, List<List<Value>> rows, List<Value> totals) {

    public Table {
        requireNonNull(title, "title is null");
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

    private static void requireWidth(List<Value> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("a row has " + row.size() + " cells for " + columns.size() + " columns");
        }
    }
}
