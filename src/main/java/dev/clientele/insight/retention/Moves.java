package dev.clientele.insight.retention;

import dev.clientele.model.ValueFormatter;
import java.math.BigDecimal;

/// How a share moved, in words.
final class Moves {

    private static final double LEAST_POINTS = 0.0005;

    private Moves() {}

    /// `, 2.1 points more than the year before`.
    ///
    /// @param points of a share, 0.021
    static String words(double points, ValueFormatter wording) {
        if (Math.abs(points) < LEAST_POINTS) {
            return ", as many as the year before";
        }
        var size = wording.decimal(BigDecimal.valueOf(Math.abs(points)).movePointRight(2), 1);
        return ", " + size + " points " + (points > 0 ? "more" : "less") + " than the year before";
    }
}
