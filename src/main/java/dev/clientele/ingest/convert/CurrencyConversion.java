package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.model.Money;
import dev.clientele.model.RateTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns amounts of any currency into the reporting currency at the reference rate of their business day. Not for use by
/// several threads.
public final class CurrencyConversion {

    /// Longer than any run of days on which the European Central Bank publishes nothing.
    private static final int LONGEST_GAP = 10;

    private final Currency reporting;
    private final @Nullable Currency assumed;
    private final RateTable rates;
    private final Map<Currency, Double> ratesOfDay = new HashMap<>();
    private int day = Integer.MIN_VALUE;
    private char[] lastText = {};
    private String unnamedSign = "";
    private @Nullable Currency lastCurrency;

    /// @param assumed the currency of amounts that name none; where it is empty such rows are rejected
    public CurrencyConversion(Currency reporting, Optional<Currency> assumed, RateTable rates) {
        this.reporting = reporting;
        this.assumed = assumed.orElse(null);
        this.rates = rates;
    }

    public Currency reporting() {
        return reporting;
    }

    /// The currency of a row's amounts.
    ///
    /// @param sign what stands beside the amount, empty where nothing does; it goes before what is assumed, and may not
    ///     contradict what the row's own column says
    Currency currency(Row row, String sign) {
        if (sign.isEmpty()) {
            return currency(row);
        }
        if (!row.isMissing(Field.CURRENCY)) {
            var named = currency(row);
            refuseOther(row, sign, named);
            return named;
        }
        return signed(row, sign);
    }

    /// Refuses a sign that is none of the currency's.
    void refuseOther(Row row, String sign, Currency currency) {
        if (sign.isEmpty()) {
            return;
        }
        var possible = CurrencySigns.possible(sign);
        if (!possible.isEmpty() && !possible.contains(currency)
                && !(currency.equals(Money.UNNAMED) && sign.equals(unnamedSign))) {
            throw new BadCell(Field.CURRENCY, sign + " beside an amount", "amounts of the row in " + currency, "two currencies");
        }
    }

    private Currency signed(Row row, String sign) {
        var possible = CurrencySigns.possible(sign);
        var known = assumed;
        if (known != null && (possible.isEmpty() || possible.contains(known))) {
            return known;
        }
        if (known != null && known.equals(Money.UNNAMED)) {
            unnamedSign = unnamedSign.isEmpty() ? sign : unnamedSign;
            refuseOther(row, sign, known);
            return known;
        }
        return CurrencySigns.usual(sign).orElseThrow(() -> new BadCell(Field.CURRENCY, sign + " beside an amount",
                "one of " + possible + "; say which: --currency CODE", "bad currency"));
    }

    private Currency currency(Row row) {
        var field = Field.CURRENCY;
        if (row.isMissing(field)) {
            return assumed(row);
        }
        var last = lastCurrency;
        if (last != null && Arrays.equals(lastText, 0, lastText.length, row.buffer(), row.start(field), row.end(field))) {
            return last;
        }
        var named = CurrencySigns.currency(row.text(field))
                .orElseThrow(() -> new BadCell(Field.CURRENCY, row.text(field), "a currency such as EUR", "bad currency"));
        lastText = row.text(field).toCharArray();
        lastCurrency = named;
        return named;
    }

    /// An amount in minor units of the reporting currency, rounded half up, away from zero.
    long convert(long minor, Currency from, int businessDay) {
        if (from.equals(reporting)) {
            return minor;
        }
        if (businessDay != day) {
            ratesOfDay.clear();
            day = businessDay;
        }
        var rate = ratesOfDay.get(from);
        if (rate == null) {
            rate = rate(from);
            ratesOfDay.put(from, rate);
        }
        var scaled = Math.abs(minor) * rate * Math.pow(10, Money.digits(reporting) - Money.digits(from));
        return Math.round(scaled) * Long.signum(minor);
    }

    private double rate(Currency from) {
        var date = LocalDate.ofEpochDay(day);
        var rate = rates.rate(from.getCurrencyCode(), reporting.getCurrencyCode(), date);
        if (rate.isEmpty() || !isFresh(from, date) || !isFresh(reporting, date)) {
            throw new BadCell(Field.CURRENCY, from.getCurrencyCode(), "a rate from " + from + " to " + reporting + " for " + date
                    + ", which --rates FILE can give", "no rate");
        }
        return rate.get();
    }

    /// False where the last rate is so old that the currency must have ceased to be quoted, or the file of rates ended.
    private boolean isFresh(Currency currency, LocalDate date) {
        var byDay = rates.byCurrency().get(currency.getCurrencyCode());
        var last = byDay == null ? null : byDay.floorKey(date);
        return last == null || !last.isBefore(date.minusDays(LONGEST_GAP));
    }

    private Currency assumed(Row row) {
        var currency = assumed;
        if (currency == null) {
            throw new BadCell(Field.CURRENCY, row.text(Field.CURRENCY), "a currency; say --currency CODE for rows that name none",
                    "no currency");
        }
        return currency;
    }
}
