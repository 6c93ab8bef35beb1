package dev.clientele.digest.content;

import dev.clientele.analysis.Scope;
import dev.clientele.digest.part.RestatedFigure;
import dev.clientele.digest.part.RestatedFigure.What;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;

/// Compares what a digest said with what the same digest would say today.
final class Restatement {

    private Restatement() {}

    /// The figures that differ.
    static List<RestatedFigure> of(KeyFigures then, KeyFigures now, Scope asked) {
        var found = new ArrayList<RestatedFigure>();
        for (var what : What.values()) {
            var before = figure(then, what);
            var today = figure(now, what);
            if (before != today) {
                found.add(new RestatedFigure(what, value(what, before, asked), value(what, today, asked)));
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

    private static Value value(What what, long figure, Scope asked) {
        return switch (what) {
            case WEEK, MONTH, YEAR -> asked.money(figure);
            case ORDERS, ACTIVE -> new Value.Count(figure);
        };
    }
}
