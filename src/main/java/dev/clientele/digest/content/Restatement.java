package dev.clientele.digest.content;

import dev.clientele.digest.content.part.Restated;
import dev.clientele.digest.content.part.Restated.What;
import dev.clientele.insight.Asked;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;

/// Compares what a digest said with what the same digest would say today.
final class Restatement {

    private Restatement() {}

    /// The figures that differ.
    static List<Restated> of(KeyFigures then, KeyFigures now, Asked asked) {
        var found = new ArrayList<Restated>();
        for (var what : What.values()) {
            var before = figure(then, what);
            var today = figure(now, what);
            if (before != today) {
                found.add(new Restated(what, value(what, before, asked), value(what, today, asked)));
            }
        }
        return found;
    }

    private static long figure(KeyFigures figures, What what) {
        return switch (what) {
            case WEEK -> figures.week();
            case MONTH -> figures.month();
            case YEAR -> figures.year();
            case ORDERS -> figures.orders();
            case ACTIVE -> figures.active();
        };
    }

    private static Value value(What what, long figure, Asked asked) {
        return switch (what) {
            case WEEK, MONTH, YEAR -> asked.money(figure);
            case ORDERS, ACTIVE -> new Value.Count(figure);
        };
    }
}
