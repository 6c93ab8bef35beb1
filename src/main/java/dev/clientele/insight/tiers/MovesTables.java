package dev.clientele.insight.tiers;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.TierMoves.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        var matrix = change.moves().matrix();
        var table = TableBuilder.ranked(matrix.length).column("from", change.phrase("{from}").words(), Unit.Plain.TEXT,
                row -> new Value.Text(change.row(row)), new Value.Text("Total"));
        for (var to = 0; to <= change.moves().inactive(); to++) {
            var column = to;
            table.column("to" + change.column(to).replace(" ", ""), change.column(to), Unit.Plain.COUNT,
                    row -> new Value.Count(matrix[row][column]),
                    new Value.Count(Arrays.stream(matrix).mapToLong(row -> row[column]).sum()));
        }
        return table.column("together", "Total", Unit.Plain.COUNT, row -> new Value.Count(Arrays.stream(matrix[row]).asLongStream().sum()),
                new Value.Count(change.customers()))
                .table(change.phrase("Customers by tier on {from} (rows) and on {to} (columns)").words());
    }

    private void add(List<Table> tables, String title, List<Move> all) {
        if (all.isEmpty()) {
            return;
        }
        var shown = all.subList(0, Math.min(all.size(), change.asked().invocation().countOrDefault()));
        var labels = CustomerLabels.of(change.asked().portfolio().customers(), shown.stream().mapToInt(Move::customer).toArray());
        var money = change.asked().money();
        tables.add(TableBuilder.ranked(shown.size()).text("customer", "Customer", labels::get)
                .text("from", "From", row -> change.column(shown.get(row).from()))
                .text("to", "To", row -> change.column(shown.get(row).to()))
                .column("before", change.words().head() + " before", money, row -> change.asked().money(shown.get(row).before()))
                .column("after", "After", money, row -> change.asked().money(shown.get(row).after()))
                .column("change", "Change", money, row -> change.change(List.of(shown.get(row))))
                .table(change.phrase("{title}[{cut}, the first {shown} of {all}]").with("title", title)
                        .with("cut", shown.size() < all.size())
                        .with("shown", shown.size()).with("all", all.size()).words()));
    }
}
