package dev.clientele.insight.compare;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The key figures side by side, a column for each subject; of two also how they differ.
record CompareTable(Comparison comparison) {

    private static final Value BLANK = new Value.Text("");

    Table table() {
        var columns = new ArrayList<>(List.of(new Column("figure", "", Unit.Plain.TEXT)));
        var subjects = comparison.subjects().list();
        for (var i = 0; i < subjects.size(); i++) {
            columns.add(new Column("subject" + (i + 1), subjects.get(i).label(), Unit.Plain.NUMBER));
        }
        if (comparison.isOfTwo()) {
            columns.add(new Column("difference", "Difference", Unit.Plain.NUMBER));
            columns.add(new Column("relative", "In percent", Unit.Plain.SHARE));
        }
        return new Table("", columns, comparison.rows().stream().map(this::cells).toList(), List.of());
    }

    private List<Value> cells(KeyFigureRow row) {
        var cells = new ArrayList<Value>(List.of(new Value.Text(row.label())));
        cells.addAll(row.values());
        if (comparison.isOfTwo()) {
            cells.add(difference(comparison.difference(row)));
            cells.add(comparison.relative(row) instanceof Value.Change change ? change : BLANK);
        }
        return cells;
    }

    /// Of shares in points, which are not percent of anything.
    private Value difference(Value difference) {
        return switch (difference) {
            case Value.Share(double points) -> new Value.Text((points > 0 ? "+" : "")
                    + comparison.asked().wording().decimal(BigDecimal.valueOf(points).movePointRight(2), 1) + " points");
            case Value.Undefined ignored -> BLANK;
            default -> difference;
        };
    }
}
