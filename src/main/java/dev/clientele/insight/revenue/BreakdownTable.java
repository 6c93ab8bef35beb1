package dev.clientele.insight.revenue;

import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;

/// The parts as a table, and under it the whole.
record BreakdownTable(Sold sold, Parts parts) {

    Table table() {
        var word = parts.groups().split().word();
        var table = TableBuilder.of(parts.shown()).column(word, Phrase.capitalised(word), Unit.Plain.TEXT,
                part -> new Value.Text(parts.groups().names().get(part)), new Value.Text("All"));
        measures(sold).forEach(measure -> table.column(measure.figure(), measure.label(), measure.unit(sold.asked()),
                part -> measure.value(parts.groups().now().get(part), sold.asked()), measure.value(parts.total(), sold.asked())));
        if (hasShares()) {
            table.column("share", "Share", Unit.Plain.SHARE, parts::share, new Value.Share(1));
        }
        if (!parts.groups().before().isEmpty()) {
            table.column("before", "Before", sold.measure().unit(sold.asked()), this::before,
                    parts.totalBefore().map(sold::value).orElse(sold.noBefore()))
                    .column("change", "Change", Unit.Plain.SHARE, parts::change,
                            parts.totalBefore().map(before -> RevenueMeasure.change(sold.value(parts.total()), sold.value(before)))
                                    .orElse(sold.noBefore()));
        }
        return table.table("");
    }

    private boolean hasShares() {
        return sold.measure().addsUp() && parts.share(parts.shown().isEmpty() ? 0 : parts.best()) instanceof Value.Share;
    }

    private Value before(int part) {
        return parts.groups().before(part).map(sold::value).orElse(sold.noBefore());
    }

    /// What is asked for first, then the others that help to judge it.
    static List<RevenueMeasure> measures(Sold sold) {
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
