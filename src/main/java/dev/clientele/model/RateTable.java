package dev.clientele.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reference rates against the euro by business day, as the European Central Bank publishes them: 1 EUR = rate units of
/// the currency. Immutable.
public final class RateTable {

    private static final String EURO = "EUR";

    private final Map<String, NavigableMap<LocalDate, Double>> byCurrency;

    /// @param byCurrency for each ISO 4217 code the units of that currency for one euro, by day; taken over as copies
    public RateTable(Map<String, ? extends Map<LocalDate, Double>> byCurrency) {
        var copy = new TreeMap<String, NavigableMap<LocalDate, Double>>();
        byCurrency.forEach((currency, rates) -> copy.put(currency, new TreeMap<>(rates)));
        this.byCurrency = copy;
    }

    public static RateTable empty() {
        return new RateTable(Map.of());
    }

    /// How many units of `to` one unit of `from` is worth on a business day: the cross rate of that day's or, where there
    /// is none, of the last earlier day's reference rates; 1 for a currency and itself. Empty where a rate is missing.
    public Optional<Double> rate(String from, String to, LocalDate day) {
        if (from.equals(to)) {
            return Optional.of(1.0);
        }
        return perEuro(from, day).flatMap(source -> perEuro(to, day).map(target -> target / source));
    }

    public boolean isEmpty() {
        return byCurrency.isEmpty();
    }

    /// The rates by currency and day, for keeping them; unmodifiable.
    public Map<String, NavigableMap<LocalDate, Double>> byCurrency() {
        return java.util.Collections.unmodifiableMap(byCurrency);
    }

    private Optional<Double> perEuro(String currency, LocalDate day) {
        if (currency.equals(EURO)) {
            return Optional.of(1.0);
        }
        var rates = byCurrency.get(currency);
        return rates == null ? Optional.empty() : Optional.ofNullable(rates.floorEntry(day)).map(Map.Entry::getValue);
    }
}
