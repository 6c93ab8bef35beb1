package dev.clientele.insight.retention;

import dev.clientele.model.ValueFormatter;
import java.math.BigDecimal;

/// How amounts are written in the cells of one grid: all in the same magnitude, so that they are short and compare.
///
/// @param exponent of the power of ten they are divided by: 0, 3, 6 or 9
/// @param digits behind the decimal mark
record Shortness(int exponent, int digits) {

    /// For amounts up to the greatest: three figures or fewer.
    ///
    /// @param most above zero, in major units
    static Shortness of(double most) {
        var exponent = 0;
        var rest = most;
        while (rest >= 999.5 && exponent < 9) {
            rest /= 1_000;
            exponent += 3;
        }
        return new Shortness(exponent, rest < 9.95 && exponent > 0 ? 1 : 0);
    }

    /// ` in thousands`; empty for amounts as they are.
    String unit() {
        return switch (exponent) {
            case 0 -> "";
            case 3 -> " in thousands";
            case 6 -> " in millions";
            default -> " in billions";
        };
    }

    String words(double major, ValueFormatter wording) {
        return wording.decimal(BigDecimal.valueOf(major).movePointLeft(exponent), digits);
    }
}
