package dev.clientele.model;

import java.util.Currency;
import java.util.Locale;

/// What a column's or an axis' numbers count.
public sealed interface Unit {

    /// The unit's name in the neutral reply: `count`, `share`, `EUR`, ...
    String code();

    /// The units that need no further word.
    enum Plain implements Unit {
        COUNT, SHARE, DAYS, NUMBER, DAY, TEXT;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Money in one currency, major units on an axis.
    record MoneyIn(Currency currency) implements Unit {

        @Override
        public String code() {
            return currency.getCurrencyCode();
        }
    }
}
