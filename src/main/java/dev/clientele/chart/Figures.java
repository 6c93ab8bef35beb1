package dev.clientele.chart;

import static java.math.RoundingMode.HALF_UP;

import dev.clientele.chart.geometry.Scale;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A chart's numbers in words: short, in the reader's locale, with a true minus sign.
record Figures(ValueFormatter wording, Unit unit) {

    private static final String NO_VALUE = "–";
    private static final double LONGEST = 1e15;
    private static final double SHORT_FROM = 100_000;

    /// The figure at a bar: `£279k`, `1,234`, `12 %`; a dash where there is none.
    String value(double value) {
        return Double.isFinite(value) ? value(value, bare(value)) : NO_VALUE;
    }

    /// The figure in two digits where it is in thousands, millions, ...: `£55k`, not `£54.8k`.
    String brief(double value) {
        var size = Math.abs(value);
        if (!(size >= 1000 && size < LONGEST)) {
            return value(value);
        }
        var magnitude = Math.pow(1000, Math.floor(Math.log10(size) / 3));
        var step = size < 9.95 * magnitude ? magnitude / 10 : magnitude;
        return tick(Math.rint(value / step) * step);
    }

    /// A share in whole percent without its sign.
    String bareShare(double value) {
        return Double.isFinite(value) && Math.abs(value) < LONGEST
                ? value(value, wording.decimal(BigDecimal.valueOf(value).movePointRight(2), 0))
                : value(value);
    }

    /// A change, with its sign.
    String change(double value) {
        return value > 0 && Double.isFinite(value) ? "+" + value(value) : value(value);
    }

    /// The figure at a grid line, without decimals that say nothing: `£2m`, not `£2.00m`.
    String tick(double value) {
        return plain(value(value));
    }

    private String plain(String figure) {
        var decimal = Pattern.quote(String.valueOf(DecimalFormatSymbols.getInstance(wording.locale()).getDecimalSeparator()));
        return figure.replaceFirst("(" + decimal + "\\d*?)0+(?=\\D*$)", "$1").replaceFirst(decimal + "(?=\\D*$)", "");
    }

    /// The figure at a grid line whose neighbours are a step away: as [#tick(double)], or in as many digits as the step has where
    /// two lines would bear the same one, `99 %` and `99 %` for 98.5 and 99 %.
    String tick(double value, double step) {
        var brief = tick(value);
        return brief.equals(tick(value - step)) || brief.equals(tick(value + step)) ? plain(value(value, exact(value, step))) : brief;
    }

    /// The figures at all of a scale's lines, no two alike.
    List<String> ticks(Scale scale) {
        return scale.ticks().stream().map(value -> tick(value, scale.step())).toList();
    }

    private String exact(double value, double step) {
        var number = BigDecimal.valueOf(value);
        return switch (unit) {
            case Unit.MoneyIn(var currency) -> wording.money(Money.ofMajor(number.setScale(Money.digits(currency), HALF_UP), currency));
            case Unit.Plain plain -> plain == Unit.Plain.SHARE
                    ? wording.decimal(number.movePointRight(2), decimals(step * 100)) + " %"
                    : wording.decimal(number, decimals(step));
        };
    }

    /// How many decimals tell multiples of the step apart.
    private static int decimals(double step) {
        return Math.clamp(BigDecimal.valueOf(step).round(new MathContext(2)).stripTrailingZeros().scale(), 0, 9);
    }

    /// Whether steps below one are too fine for this unit.
    boolean isWhole() {
        return switch (unit) {
            case Unit.MoneyIn _ -> true;
            case Unit.Plain plain -> switch (plain) {
                case COUNT, DAYS, DAY -> true;
                case SHARE, NUMBER, TEXT -> false;
            };
        };
    }

    private static String value(double value, String words) {
        return value < 0 ? words.replaceFirst("^-", "\u2212") : words;
    }

    private String bare(double value) {
        if (Math.abs(value) >= LONGEST) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        return switch (unit) {
            case Unit.MoneyIn(var currency) -> wording.moneyShort(BigDecimal.valueOf(value), currency);
            case Unit.Plain plain -> switch (plain) {
                case SHARE -> wording.shareShort(value);
                case COUNT, DAYS, DAY -> whole(value);
                case NUMBER, TEXT -> number(value);
            };
        };
    }

    private String whole(double value) {
        return Math.abs(value) < SHORT_FROM ? wording.count(Math.round(value)) : magnitude(value);
    }

    private String number(double value) {
        var abs = Math.abs(value);
        if (abs >= SHORT_FROM) {
            return magnitude(value);
        }
        if (abs >= 100 || value == Math.rint(value)) {
            return wording.decimal(BigDecimal.valueOf(value), 0);
        }
        return wording.decimal(BigDecimal.valueOf(value), abs >= 1 ? 1 : 2);
    }

    private String magnitude(double value) {
        return wording.moneyShort(BigDecimal.valueOf(value), Money.UNNAMED);
    }
}
