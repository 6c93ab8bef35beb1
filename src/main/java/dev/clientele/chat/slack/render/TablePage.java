package dev.clientele.chat.slack.render;

import static java.util.Objects.requireNonNull;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Value;
import dev.clientele.model.Wording;
import java.util.ArrayList;
import java.util.List;

/// The rows of a table that one message shows: Slack takes one table a message, of a certain size.
///
/// @param from the first row
/// @param to the row behind the last
record TablePage(Table table, int from, int to) {

    /// A page's most rows: as many as one reads at once.
    static final int ROWS = 30;
    /// The most letters of a cell and of a head: a row of the widest table has room beside its head and its totals.
    private static final int CELL = 250;
    private static final int HEAD = 100;

    TablePage {
        requireNonNull(table, "table is null");
    }

    /// The pages of all tables in their order. A table without rows has none.
    static List<TablePage> of(List<Table> tables, Wording wording) {
        var pages = new ArrayList<TablePage>();
        for (var table : tables) {
            for (var from = 0; from < table.rows().size();) {
                var to = end(table, from, wording);
                pages.add(new TablePage(table, from, to));
                from = to;
            }
        }
        return pages;
    }

    /// The page as Slack's table: its head, its rows and, under the last rows, the totals.
    TableBlock block(Wording wording) {
        var reasons = Reasons.in(table);
        var columns = shown(table.columns());
        var rows = new ArrayList<List<?>>();
        rows.add(columns.stream().map(column -> new TableBlock.RawText(Literal.of(column.label(), HEAD))).toList());
        table.rows().subList(from, to).forEach(row -> rows.add(shown(row).stream()
                .map(value -> new TableBlock.RawText(text(value, CELL, wording, reasons))).toList()));
        if (isLast() && !table.totals().isEmpty()) {
            rows.add(shown(table.totals()).stream().map(value -> Rich.bold(text(value, HEAD, wording, reasons))).toList());
        }
        return new TableBlock(rows, columns.stream().map(TablePage::setting).toList());
    }

    /// What is said under the table: which rows these are, what is left out, why cells have no value.
    List<String> notes(Wording wording) {
        var notes = new ArrayList<String>();
        if (from > 0 || !isLast()) {
            notes.add("Rows " + wording.count(from + 1L) + " to " + wording.count(to) + " of " + wording.count(table.rows().size()) + ".");
        }
        if (table.columns().size() > Limits.TABLE_COLUMNS) {
            notes.add("The first " + Limits.TABLE_COLUMNS + " of " + table.columns().size() + " columns.");
        }
        notes.addAll(Reasons.in(table).notes());
        return notes;
    }

    private boolean isLast() {
        return to == table.rows().size();
    }

    /// As many rows as one reads at once and Slack takes letters for; one at least.
    private static int end(Table table, int from, Wording wording) {
        var letters = Limits.TABLE_LETTERS - 2 * HEAD * Math.min(table.columns().size(), Limits.TABLE_COLUMNS);
        var to = from;
        while (to < table.rows().size() && to - from < ROWS) {
            letters -= letters(table.rows().get(to), wording);
            if (letters < 0 && to > from) {
                break;
            }
            to++;
        }
        return to;
    }

    private static int letters(List<Value> row, Wording wording) {
        var none = new Reasons(List.of());
        return shown(row).stream().mapToInt(value -> text(value, CELL, wording, none).length() + 1).sum();
    }

    private static String text(Value value, int most, Wording wording, Reasons reasons) {
        return switch (value) {
            case Value.Undefined(String reason) -> reasons.cell(reason);
            default -> Literal.of(wording.cell(value), most);
        };
    }

    private static <T> List<T> shown(List<T> cells) {
        return cells.subList(0, Math.min(cells.size(), Limits.TABLE_COLUMNS));
    }

    private static TableBlock.ColumnSetting setting(Column column) {
        return new TableBlock.ColumnSetting(column.numeric() ? "right" : "left", !column.numeric());
    }
}
