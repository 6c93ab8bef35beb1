package dev.clientele.command;

import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// A table described column by column: what each says of a row, and what of all rows together. Begun by [#of(List)] or
/// [#ranked(int)].
///
/// @param <R> what a row is made from
public final class TableBuilder<R> {

    private static final Value NOTHING = new Value.Text("");

    private record Field<R>(Column column, Function<R, Value> cell, Value all) {}

    private final List<R> rows;
    private final List<Field<R>> fields = new ArrayList<>();
    private boolean hasTotals;

    private TableBuilder(List<R> rows) {
        this.rows = List.copyOf(rows);
    }

    /// A table with a row for each of these.
    public static <R> TableBuilder<R> of(List<R> rows) {
        return new TableBuilder<>(rows);
    }

    /// A table with a row for each rank, counted from 0.
    public static TableBuilder<Integer> ranked(int count) {
        return new TableBuilder<>(IntStream.range(0, count).boxed().toList());
    }

    /// A column of which there is nothing to say for all rows together.
    public TableBuilder<R> column(String name, String label, Unit unit, Function<R, Value> cell) {
        fields.add(new Field<>(new Column(name, label, unit), cell, NOTHING));
        return this;
    }

    /// A column.
    ///
    /// @param all what it says under the table, of all rows together
    public TableBuilder<R> column(String name, String label, Unit unit, Function<R, Value> cell, Value all) {
        hasTotals = true;
        fields.add(new Field<>(new Column(name, label, unit), cell, all));
        return this;
    }

    /// A column of words.
    public TableBuilder<R> text(String name, String label, Function<R, String> cell) {
        return column(name, label, Unit.Plain.TEXT, row -> new Value.Text(cell.apply(row)));
    }

    /// A column of numbers of things.
    public TableBuilder<R> count(String name, String label, ToLongFunction<R> cell) {
        return column(name, label, Unit.Plain.COUNT, row -> new Value.Count(cell.applyAsLong(row)));
    }

    /// What a row made from all of them says stands under the table, whatever was said of them before.
    public TableBuilder<R> totals(R all) {
        fields.replaceAll(field -> new Field<>(field.column(), field.cell(), field.cell().apply(all)));
        hasTotals = true;
        return this;
    }

    /// Leaves out what was said of all rows together.
    public TableBuilder<R> withoutTotals() {
        hasTotals = false;
        return this;
    }

    /// The table; a table without rows has no totals either.
    ///
    /// @param title what the rows are, empty where the headline says it
    public Table table(String title) {
        var columns = fields.stream().map(Field::column).toList();
        var cells = rows.stream().map(row -> fields.stream().map(field -> field.cell().apply(row)).toList()).toList();
        var totals = hasTotals && !rows.isEmpty() ? fields.stream().map(Field::all).toList() : List.<Value>of();
        return new Table(title, columns, cells, totals);
    }
}
