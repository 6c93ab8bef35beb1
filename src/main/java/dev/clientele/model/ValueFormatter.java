package dev.clientele.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Puts values into words: thousands, decimals, currency signs, days. It does so in the company's locale, and for a [Reader] who has
/// one in theirs.
///
/// Immutable and safe for use by many threads. Shares are rounded half up; money in tables keeps its minor units.
public final class ValueFormatter {

    private static final String MINUS = "-";
    /// What is not rounded to 0.0 %.
    private static final double LEAST_SHARE = 0.0005;
    /// What is rounded to 1.00 of a magnitude and no longer to 1,000 of the one below.
    private static final BigDecimal LEAST_SCALED = new BigDecimal("0.9995");
    /// From here on a currency has no need of its minor unit in a sentence.
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDED = BigDecimal.valueOf(1_000);

    private static final Map<Locale, Style> READERS = new ConcurrentHashMap<>();

    private final Style house;

    public ValueFormatter(Locale locale) {
        house = new Style(locale, DecimalFormatSymbols.getInstance(locale), DateTimeFormatter.ofPattern("d MMM uuuu", locale));
    }

    /// How a locale writes.
    private record Style(Locale locale, DecimalFormatSymbols symbols, DateTimeFormatter days) {

        /// With days as people of the locale write them: `May 31, 2020`, `31.05.2020`.
        static Style ofReader(Locale locale) {
            return new Style(locale, DecimalFormatSymbols.getInstance(locale),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
        }
    }

    private Style style() {
        return Reader.current().locale().map(locale -> READERS.computeIfAbsent(locale, Style::ofReader)).orElse(house);
    }

    /// Any value as a table cell: `€279,489.02`, `1,234`, `12.3 %`, `+1.4 pp`, `31 May 2020`, `-` for an undefined one.
    public String cell(Value value) {
        return switch (value) {
            case Money money -> money(money);
            case Value.Count(long count) -> count(count);
            case Value.Share(double share) -> share(share);
            case Value.Change(double change) -> (change >= LEAST_SHARE ? "+" : "") + share(change);
            case Value.Points(double points) ->
                    (points >= LEAST_SHARE ? "+" : "") + decimal(BigDecimal.valueOf(points).movePointRight(2), 1) + " pp";
            case Value.Decimal(double number) -> decimal(BigDecimal.valueOf(number), 2);
            case Value.Day(LocalDate day) -> day(day);
            case Value.Text(String text) -> text;
            case Value.Undefined ignored -> "-";
        };
    }

    /// Any value as short as a sentence wants it: `€279k`, `49 %`; else as a table cell.
    public String brief(Value value) {
        return switch (value) {
            case Money money -> moneyShort(money);
            case Value.Share(double share) -> shareShort(share);
            case Value.Count _,Value.Change _,Value.Points _,Value.Decimal _,Value.Day _,Value.Text _,Value.Undefined _ -> cell(value);
        };
    }

    /// Money to its minor unit: `€279,489.02`, or `279,489.02` where the currency is unnamed.
    public String money(Money money) {
        return signed(money.currency(), money.major(), Money.digits(money.currency()), "");
    }

    /// Money to be read rather than added up: from 1,000 on, where cents say nothing, without its minor unit, `€279,489`; else to it.
    public String moneyRounded(Money money) {
        return money.major().abs().compareTo(ROUNDED) >= 0 ? signed(money.currency(), money.major(), 0, "") : money(money);
    }

    /// Money for a sentence: three digits and a magnitude, `€279k`, `€9.75m`, `€1.20bn`, `€845`; `€2.50` below a hundred.
    public String moneyShort(Money money) {
        return moneyShort(money.major(), money.currency());
    }

    /// An amount in major units for a sentence or an axis, as [#moneyShort(Money)].
    public String moneyShort(BigDecimal major, Currency currency) {
        for (var magnitude : Magnitude.values()) {
            var scaled = major.movePointLeft(magnitude.exponent);
            if (scaled.abs().compareTo(LEAST_SCALED) >= 0) {
                return signed(currency, scaled, magnitude.digits(scaled), magnitude.suffix);
            }
        }
        var whole = major.stripTrailingZeros().scale() <= 0 || major.abs().compareTo(LARGE) >= 0;
        return signed(currency, major, whole ? 0 : Money.digits(currency), "");
    }

    public String count(long count) {
        return decimal(BigDecimal.valueOf(count), 0);
    }

    /// A share with one decimal: `12.3 %`.
    public String share(double share) {
        return decimal(BigDecimal.valueOf(share).movePointRight(2), 1) + " %";
    }

    /// A share in whole percent for a sentence: `49 %`; with one decimal below one percent, and just below a hundred, where
    /// `100 %` would say too much.
    public String shareShort(double share) {
        var size = Math.abs(share);
        var digits = (size < 0.0095 && share != 0) || (size >= 0.995 && size < 0.9995) ? 1 : 0;
        return decimal(BigDecimal.valueOf(share).movePointRight(2), digits) + " %";
    }

    public String day(LocalDate day) {
        return style().days().format(day);
    }

    /// A number with the locale's separators and exactly `digits` decimals, rounded half up.
    public String decimal(BigDecimal number, int digits) {
        var rounded = number.setScale(digits, RoundingMode.HALF_UP);
        var format = new DecimalFormat(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits), style().symbols());
        format.setNegativePrefix(MINUS);
        return format.format(rounded.signum() == 0 ? rounded.abs() : rounded);
    }

    /// How many of a thing: `1 customer`, `1,234 customers`.
    public String counted(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    /// The same of a thing whose plural is made with an s.
    public String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    /// A sentence with gaps to be filled.
    public Phrase phrase(String pattern) {
        return new Phrase(pattern, this);
    }

    /// The present reader's.
    public Locale locale() {
        return style().locale();
    }

    private String signed(Currency currency, BigDecimal number, int digits, String suffix) {
        var rounded = number.setScale(digits, RoundingMode.HALF_UP);
        var sign = rounded.signum() < 0 ? MINUS : "";
        return sign + symbol(currency) + decimal(rounded.abs(), digits) + suffix;
    }

    private String symbol(Currency currency) {
        if (currency.equals(Money.UNNAMED)) {
            return "";
        }
        var symbol = currency.getSymbol(locale());
        return Character.isLetter(symbol.charAt(symbol.length() - 1)) ? symbol + " " : symbol;
    }

    private enum Magnitude {
        BILLION(9, "bn"), MILLION(6, "m"), THOUSAND(3, "k");

        private final int exponent;
        private final String suffix;

        Magnitude(int exponent, String suffix) {
            this.exponent = exponent;
            this.suffix = suffix;
        }

        /// So many decimals that three digits are shown: 9.75, 97.5, 975.
        int digits(BigDecimal scaled) {
            var abs = scaled.abs();
            if (abs.compareTo(BigDecimal.valueOf(99.95)) >= 0) {
                return 0;
            }
            return abs.compareTo(BigDecimal.valueOf(9.995)) >= 0 ? 1 : 2;
        }
    }
}
