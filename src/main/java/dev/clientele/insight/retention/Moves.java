package dev.clientele.insight.retention;

import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.math.BigDecimal;

/// How a share moved, in words.
final class Moves {

    private static final double LEAST_POINTS = 0.0005;

    private Moves() {}

    /// `, 2.1 points more than the year before`; empty where there is nothing to compare.
    static String words(Value change, ValueFormatter wording) {
        if (!(change instanceof Value.Points(double points))) {
            return "";
        }
        if (Math.abs(points) < LEAST_POINTS) {
            return ", as many as the year before";
        }
        return wording.phrase(", {size} points {rose:more|less} than the year before")
                .with("size", wording.decimal(BigDecimal.valueOf(Math.abs(points)).movePointRight(2), 1)).with("rose", points > 0).words();
    }
}
