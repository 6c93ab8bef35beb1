package dev.clientele.ingest.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Exact arithmetic on decimal numbers kept as a whole number and a count of decimals. Everything rounds half up, away
/// from zero, so that a credit note cancels its invoice to the last minor unit.
public final class Decimals {

    private static final long[] POWERS = powers();

    private Decimals() {}

    /// `unscaled / 10^scale` in units of `10^-digits`, rounded.
    ///
    /// @throws ArithmeticException when the result does not fit a `long`
    public static long rescale(long unscaled, int scale, int digits) {
        if (scale <= digits) {
            return Math.multiplyExact(unscaled, POWERS[digits - scale]);
        }
        if (scale - digits >= POWERS.length) {
            return 0;
        }
        var divisor = POWERS[scale - digits];
        var quotient = unscaled / divisor;
        var remainder = Math.abs(unscaled % divisor);
        return remainder >= divisor - remainder ? quotient + (unscaled < 0 ? -1 : 1) : quotient;
    }

    /// The product of two decimal numbers in units of `10^-digits`, rounded once.
    ///
    /// @throws ArithmeticException when the result does not fit a `long`
    public static long product(long first, int firstScale, NumberParser second, int digits) {
        var high = Math.multiplyHigh(first, second.unscaled());
        var low = first * second.unscaled();
        var scale = firstScale + second.scale();
        if (high == low >> 63) {
            return rescale(low, scale, digits);
        }
        return BigDecimal.valueOf(first, firstScale).multiply(BigDecimal.valueOf(second.unscaled(), second.scale()))
                .movePointRight(digits).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    static double powerOfTen(int exponent) {
        return POWERS[exponent];
    }

    private static long[] powers() {
        var powers = new long[19];
        powers[0] = 1;
        for (var i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
