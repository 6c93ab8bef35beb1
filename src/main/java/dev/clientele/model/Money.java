package dev.clientele.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount of money: a whole number of minor units (cents, pence) of one currency.
///
/// The currency `XXX` (ISO 4217: "no currency") stands for a store whose files never named one; it has two decimals and
/// is printed without a symbol.
public record Money(long minor, Currency currency) implements Value {

    /// The currency of amounts whose files never named one.
    public static final Currency UNNAMED = Currency.getInstance("XXX");

    /// The amount in major units, rounded half up to the currency's minor unit.
    ///
    /// @throws ArithmeticException when the amount does not fit a `long` of minor units
    public static Money ofMajor(BigDecimal major, Currency currency) {
        var minor = major.movePointRight(digits(currency)).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return new Money(minor, currency);
    }

    /// How many decimals the currency's minor unit has: 2 for EUR, 0 for JPY, 2 for the unnamed currency.
    public static int digits(Currency currency) {
        return Math.max(0, currency.equals(UNNAMED) ? 2 : currency.getDefaultFractionDigits());
    }

    /// The amount in major units, exact.
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, digits(currency));
    }
}
