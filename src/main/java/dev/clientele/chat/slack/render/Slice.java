package dev.clientele.chat.slack.render;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;

/// Some rows of a table, one after the other, and its totals under the last of them.
///
/// @param from the first row
/// @param to the row behind the last
record Slice(Table table, int from, int to) {

    /// The most letters of a cell and of a head: a row of the widest table has room beside its head and its totals.
    private static final int CELL = 250;
    private static final int HEAD = 100;
    private static final Reasons UNMARKED = new Reasons(List.of());

    List<Column> columns() {
        return shown(table.columns());
    }

    List<String> heads() {
        return columns().stream().map(column -> Literal.of(column.label(), HEAD)).toList();
    }

    List<List<String>> rows(ValueFormatter wording, Reasons reasons) {
        return table.rows().subList(from, to).stream().map(row -> texts(row, CELL, wording, reasons)).toList();
    }

    /// Empty where the totals stand elsewhere, or nowhere.
    List<String> totals(ValueFormatter wording, Reasons reasons) {
        return isLast() ? texts(table.totals(), HEAD, wording, reasons) : List.of();
    }

    /// Which rows these are and what is left out.
    List<String> notes(ValueFormatter wording) {
        var notes = new ArrayList<String>();
        if (from > 0 || !isLast()) {
            notes.add("Rows " + wording.count(from + 1L) + " to " + wording.count(to) + " of " + wording.count(table.rows().size()) + ".");
        }
        if (table.columns().size() > Limits.TABLE_COLUMNS) {
            notes.add("The first " + Limits.TABLE_COLUMNS + " of " + table.columns().size() + " columns.");
        }
        return notes;
    }

    /// How many letters the slice takes at most.
    int letters(ValueFormatter wording) {
        var overhead = 2 * HEAD * columns().size() + Literal.of(table.title(), HEAD).length();
        return overhead + table.rows().subList(from, to).stream().mapToInt(row -> letters(row, wording)).sum();
    }

    /// The same table as far as it goes on one page; one row at least.
    Slice limited(int mostRows, ValueFormatter wording) {
        var letters = Limits.TABLE_LETTERS - new Slice(table, from, from).letters(wording);
        var end = from;
        while (end < to && end - from < mostRows) {
            letters -= letters(table.rows().get(end), wording);
            if (letters < 0 && end > from) {
                break;
            }
            end++;
        }
        return new Slice(table, from, end);
    }

    private boolean isLast() {
        return to == table.rows().size();
    }

    private static int letters(List<Value> row, ValueFormatter wording) {
        return texts(row, CELL, wording, UNMARKED).stream().mapToInt(text -> text.length() + 1).sum();
    }

    private static List<String> texts(List<Value> row, int most, ValueFormatter wording, Reasons reasons) {
        return shown(row).stream().map(value -> switch (value) {
            case Value.Undefined(String reason) -> reasons.cell(reason);
            default -> Literal.of(wording.cell(value), most);
        }).toList();
    }

    private static <T> List<T> shown(List<T> cells) {
        return cells.subList(0, Math.min(cells.size(), Limits.TABLE_COLUMNS));
    }
}
