package dev.clientele.ingest.cell;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The ways a currency is written beside an amount or in a cell of its own.
public final class CurrencySigns {

    private static final Set<String> WORDS = Set.of("kr", "kr.", "zł", "kč", "ft", "lei", "fr", "fr.", "sfr", "sfr.", "лв");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CurrencySigns() {}

    /// The currency of a cell such as `eur`, `USD` or `€`; empty where it names none. `$` and `kr` name several.
    public static Optional<Currency> currency(String text) {
        return switch (text) {
            case "€" -> Optional.of(Currency.getInstance("EUR"));
            case "£" -> Optional.of(Currency.getInstance("GBP"));
            case "US$" -> Optional.of(Currency.getInstance("USD"));
            default -> {
                var code = text.toUpperCase(Locale.ROOT);
                yield CODES.contains(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
            }
        };
    }

    /// True for nothing at all, a currency sign or a currency's code; false for any other letters.
    static boolean isSign(String ornaments) {
        var bare = ornaments.strip();
        return bare.isEmpty() || bare.chars().anyMatch(character -> Character.getType(character) == Character.CURRENCY_SYMBOL)
                || CODES.contains(bare.toUpperCase(Locale.ROOT)) || WORDS.contains(bare.toLowerCase(Locale.ROOT));
    }
}
