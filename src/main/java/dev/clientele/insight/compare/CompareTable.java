package dev.clientele.insight.compare;

import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;

/// The key figures side by side, a column for each subject; of two also how they differ.
record CompareTable(Comparison comparison) {

    private static final Value BLANK = new Value.Text("");

    Table table() {
        var table = TableBuilder.of(comparison.rows()).text("figure", "", KeyFigureRow::label);
        var subjects = comparison.subjects().list();
        for (var i = 0; i < subjects.size(); i++) {
            var place = i;
            table.column("subject" + (i + 1), subjects.get(i).label(), Unit.Plain.NUMBER, row -> row.values().get(place));
        }
        if (comparison.isOfTwo()) {
            table.column("difference", "Difference", Unit.Plain.NUMBER, row -> difference(comparison.difference(row)))
                    .column("relative", "In percent", Unit.Plain.SHARE,
                            row -> comparison.relative(row) instanceof Value.Change change ? change : BLANK);
        }
        return table.table("");
    }

    /// Of shares in points, which are not percent of anything.
    private Value difference(Value difference) {
        return switch (difference) {
            case Value.Share(double points) -> new Value.Text(comparison.asked().phrase("{more:+|}{points} points").with("more", points > 0)
                    .with("points", comparison.asked().wording().decimal(BigDecimal.valueOf(points).movePointRight(2), 1)).words());
            case Value.Undefined ignored -> BLANK;
            default -> difference;
        };
    }
}
