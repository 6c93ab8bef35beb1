package dev.clientele.ingest.evidence;

import dev.clientele.ingest.cell.NumberEvidence;
import dev.clientele.ingest.cell.NumberParser;
import java.util.Optional;

/// A column of numbers; `NaN` where a row has none.
public final class NumberColumn {

    private static final double MOST = 0.9;

    private final TextColumn column;
    private final double[] values;
    private final boolean hasDecimals;

    private NumberColumn(TextColumn column, double[] values, boolean hasDecimals) {
        this.column = column;
        this.values = values;
        this.hasDecimals = hasDecimals;
    }

    /// The column's numbers; empty where most of its texts are none, or could be two different ones.
    public static Optional<NumberColumn> of(TextColumn column) {
        var evidence = new NumberEvidence();
        for (var text : column.different()) {
            evidence.add(text.toCharArray(), 0, text.length());
        }
        return evidence.decimalMark().flatMap(mark -> parse(column, mark));
    }

    public TextColumn column() {
        return column;
    }

    /// True where a number has digits behind the decimal mark.
    public boolean hasDecimals() {
        return hasDecimals;
    }

    public double value(int row) {
        return values[row];
    }

    public int size() {
        return values.length;
    }

    /// True where a row has a number that is not zero.
    public boolean hasAny() {
        for (var value : values) {
            if (value != 0 && !Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<NumberColumn> parse(TextColumn column, char mark) {
        var parser = new NumberParser(mark);
        var byCode = new double[column.distinct() + 1];
        byCode[TextColumn.MISSING] = Double.NaN;
        var hasDecimals = false;
        var code = 1;
        for (var text : column.different()) {
            var number = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
            var isNumber = parser.parse(number.toCharArray(), 0, number.length());
            byCode[code++] = isNumber ? parser.doubleValue() : Double.NaN;
            hasDecimals |= isNumber && parser.scale() > 0;
        }
        var values = new double[column.size()];
        var read = 0;
        for (var row = 0; row < values.length; row++) {
            values[row] = byCode[column.code(row)];
            read += Double.isNaN(values[row]) ? 0 : 1;
        }
        return read > 0 && read >= column.filled() * MOST ? Optional.of(new NumberColumn(column, values, hasDecimals)) : Optional.empty();
    }
}
