package dev.clientele.ingest.cell;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of currencies in the languages whose files are read: `Euro`, `British Pound`, `Schweizer Franken`.
final class CurrencyNames {

    private static final int SHORTEST = 4;
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "sv", "pt", "pl");
    private static final Map<String, Currency> NAMES = names();

    private CurrencyNames() {}

    static Optional<Currency> currency(String text) {
        var name = Folded.of(text);
        return name.length() < SHORTEST ? Optional.empty() : Optional.ofNullable(NAMES.get(name)).or(() -> singular(name));
    }

    private static Optional<Currency> singular(String name) {
        return name.endsWith("s") ? Optional.ofNullable(NAMES.get(name.substring(0, name.length() - 1))) : Optional.empty();
    }

    /// Names that mean one currency alone; of old ones and new ones of a name the one that is in use.
    private static Map<String, Currency> names() {
        var names = new HashMap<String, Currency>();
        var inUse = Currency.getAvailableCurrencies().stream().filter(currency -> currency.getNumericCode() > 0)
                .sorted(Comparator.comparing(Currency::getCurrencyCode)).toList();
        for (var language : LANGUAGES) {
            inUse.forEach(currency -> names.putIfAbsent(Folded.of(currency.getDisplayName(Locale.of(language))), currency));
        }
        return names;
    }
}
