package dev.clientele.ingest.cell;

/// Reads numbers written with one decimal mark, whatever mark groups the thousands: `-1,234.50`, `1.234,50 €`, `(12.00)`,
/// `12,00-`, `1 234,5`, `1.5E+03`. The result is left in the parser as a whole number and a count of decimals.
///
/// Plain digits are read without making an object. Not for use by several threads.
public final class NumberParser {

    private static final int DIGITS_IN_A_LONG = 18;

    private final char decimalMark;
    private final WrittenNumber written;
    private long unscaled;
    private int scale;

    /// @param decimalMark `.` or `,`
    public NumberParser(char decimalMark) {
        this.decimalMark = decimalMark;
        this.written = new WrittenNumber(decimalMark);
    }

    /// Reads `text[start, end)`; false where it is not a number or has more than 18 digits before the decimal mark.
    public boolean parse(char[] text, int start, int end) {
        return parsePlain(text, start, end) || parseDecorated(text, start, end);
    }

    /// The number read last is `unscaled / 10^scale`.
    public long unscaled() {
        return unscaled;
    }

    /// How many of the digits are decimals.
    public int scale() {
        return scale;
    }

    public double doubleValue() {
        return unscaled / Decimals.powerOfTen(scale);
    }

    private boolean parseDecorated(char[] text, int start, int end) {
        var plain = written.plain(text, start, end);
        return !plain.isEmpty() && parsePlain(plain.toCharArray(), 0, plain.length());
    }

    /// An optional sign, digits, and decimals after the mark; decimals past the 18th digit are dropped.
    private boolean parsePlain(char[] text, int start, int end) {
        var at = start;
        var negative = at < end && text[at] == '-';
        if (negative || (at < end && text[at] == '+')) {
            at++;
        }
        var value = 0L;
        var digits = 0;
        var significant = 0;
        var decimals = -1;
        for (; at < end; at++) {
            var character = text[at];
            if (character >= '0' && character <= '9') {
                digits++;
                if (significant < DIGITS_IN_A_LONG && decimals < DIGITS_IN_A_LONG) {
                    value = value * 10 + (character - '0');
                    significant += value == 0 ? 0 : 1;
                    decimals += decimals < 0 ? 0 : 1;
                } else if (decimals < 0) {
                    return false;
                }
            } else if (character == decimalMark && decimals < 0) {
                decimals = 0;
            } else {
                return false;
            }
        }
        unscaled = negative ? -value : value;
        scale = Math.max(0, decimals);
        return digits > 0 && scale <= DIGITS_IN_A_LONG;
    }
}
