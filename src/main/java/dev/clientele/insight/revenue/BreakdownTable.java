package dev.clientele.insight.revenue;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The parts as a table, and under it the whole.
record BreakdownTable(Sold sold, Parts parts) {

    /// A column, what it says of a part, and what of the whole.
    private record Field(Column column, IntFunction<Value> cell, Value all) {}

    Table table() {
        var fields = fields();
        var rows = parts.shown().stream().map(part -> fields.stream().map(field -> field.cell().apply(part)).toList()).toList();
        var totals = rows.isEmpty() ? List.<Value>of() : fields.stream().map(Field::all).toList();
        return new Table("", fields.stream().map(Field::column).toList(), rows, totals);
    }

    private List<Field> fields() {
        var word = parts.groups().split().word();
        var fields = new ArrayList<Field>();
        fields.add(new Field(new Column(word, Phrase.capitalised(word), Unit.Plain.TEXT),
                part -> new Value.Text(parts.groups().names().get(part)), new Value.Text("All")));
        measures().forEach(measure -> fields.add(field(measure)));
        if (sold.measure().addsUp() && parts.share(parts.shown().isEmpty() ? 0 : parts.best()) instanceof Value.Share) {
            fields.add(new Field(new Column("share", "Share", Unit.Plain.SHARE), parts::share, new Value.Share(1)));
        }
        if (!parts.groups().before().isEmpty()) {
            fields.add(new Field(new Column("before", "Before", sold.measure().unit(sold.asked())), this::before,
                    parts.totalBefore().map(sold::value).orElse(sold.noBefore())));
            fields.add(new Field(new Column("change", "Change", Unit.Plain.SHARE), parts::change,
                    parts.totalBefore().map(before -> RevenueMeasure.change(sold.value(parts.total()), sold.value(before)))
                            .orElse(sold.noBefore())));
        }
        return fields;
    }

    private Value before(int part) {
        return parts.groups().before(part).map(sold::value).orElse(sold.noBefore());
    }

    private Field field(RevenueMeasure measure) {
        return new Field(new Column(measure.figure(), measure.label(), measure.unit(sold.asked())),
                part -> measure.value(parts.groups().now().get(part), sold.asked()), measure.value(parts.total(), sold.asked()));
    }

    /// What is asked for first, then the others that help to judge it.
    private List<RevenueMeasure> measures() {
        var measures = new ArrayList<>(List.of(sold.measure()));
        for (var other : List.of(RevenueMeasure.REVENUE, RevenueMeasure.PROFIT, RevenueMeasure.MARGIN, RevenueMeasure.ORDERS,
                RevenueMeasure.CUSTOMERS)) {
            if (other != sold.measure() && (sold.asked().portfolio().costed() || !other.needsCosts())) {
                measures.add(other);
            }
        }
        return measures;
    }
}
