package dev.clientele.ingest.evidence;

import java.util.function.IntToDoubleFunction;

/// Whether a column of numbers equals, row for row, what others make of theirs, to the last cent but one.
///
/// @param rows rows in which all of the numbers are there
/// @param fitting those of them that are equal
public record Proof(int rows, int fitting) {

    private static final double MOST = 0.97;
    private static final double CENT = 0.0101;
    private static final double ROUNDED_PRICE = 0.0002;

    /// Compares a column with a formula, whose value is `NaN` where a row lacks a number.
    public static Proof of(NumberColumn column, IntToDoubleFunction formula) {
        var rows = 0;
        var fitting = 0;
        for (var row = 0; row < column.size(); row++) {
            var difference = Math.abs(column.value(row) - formula.applyAsDouble(row));
            if (!Double.isNaN(difference)) {
                rows++;
                fitting += difference <= CENT + ROUNDED_PRICE * Math.abs(column.value(row)) ? 1 : 0;
            }
        }
        return new Proof(rows, fitting);
    }

    /// True where it is so in nearly all rows, and in one at least.
    public boolean holds() {
        return rows > 0 && fitting >= rows * MOST;
    }
}
