package dev.clientele.insight.tiers;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.TierMoves.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The tables of moves: the matrix, and the customers who moved up, down and became inactive.
record MovesTables(TierChange change) {

    List<Table> all() {
        var tables = new ArrayList<>(List.of(matrix()));
        add(tables, "Moved up", change.moves().up());
        add(tables, "Moved down", change.moves().down());
        add(tables, "Became inactive", change.moves().lapsed());
        return tables;
    }

    /// A row for where they were, a column for where they went.
    private Table matrix() {
        var columns = new ArrayList<Column>();
        var wording = change.words().wording();
        columns.add(new Column("from", wording.day(change.days().from()), Unit.Plain.TEXT));
        var width = change.moves().inactive() + 1;
        for (var column = 0; column < width; column++) {
            columns.add(new Column("to" + change.column(column).replace(" ", ""), change.column(column), Unit.Plain.COUNT));
        }
        columns.add(new Column("together", "Total", Unit.Plain.COUNT));
        var rows = IntStream.rangeClosed(0, width)
                .mapToObj(row -> row(change.row(row), change.moves().matrix()[row])).toList();
        var totals = IntStream.range(0, width)
                .map(column -> IntStream.rangeClosed(0, width).map(row -> change.moves().matrix()[row][column]).sum())
                .toArray();
        return new Table("Customers by tier on " + wording.day(change.days().from()) + " (rows) and on " + wording.day(change.days().to())
                + " (columns)", columns, rows, row("Total", totals));
    }

    private static List<Value> row(String label, int[] counts) {
        var cells = new ArrayList<Value>(List.of(new Value.Text(label)));
        IntStream.of(counts).forEach(count -> cells.add(new Value.Count(count)));
        cells.add(new Value.Count(IntStream.of(counts).sum()));
        return cells;
    }

    private void add(List<Table> tables, String title, List<Move> all) {
        if (all.isEmpty()) {
            return;
        }
        var money = change.asked().money();
        var columns = List.of(new Column("customer", "Customer", Unit.Plain.TEXT), new Column("from", "From", Unit.Plain.TEXT),
                new Column("to", "To", Unit.Plain.TEXT), new Column("before", change.words().head() + " before", money),
                new Column("after", "After", money), new Column("change", "Change", money));
        var shown = all.subList(0, Math.min(all.size(), change.asked().invocation().countOrDefault()));
        var labels = CustomerLabels.of(change.asked().portfolio().customers(), shown.stream().mapToInt(Move::customer).toArray());
        var rows = IntStream.range(0, shown.size()).mapToObj(i -> row(labels.get(i), shown.get(i))).toList();
        tables.add(new Table(title + (shown.size() < all.size() ? ", the first " + shown.size() + " of " + all.size() : ""), columns, rows,
                List.of()));
    }

    private List<Value> row(String label, Move move) {
        return List.of(new Value.Text(label), new Value.Text(change.column(move.from())), new Value.Text(change.column(move.to())),
                change.asked().money(move.before()), change.asked().money(move.after()), change.change(List.of(move)));
    }
}
