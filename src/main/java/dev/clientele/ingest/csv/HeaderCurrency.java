package dev.clientele.ingest.csv;

import dev.clientele.ingest.cell.CurrencySigns;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The currency named in a column's header: `Net (EUR)`, `AmountUSD`, `amount_usd`, `Betrag in €`.
final class HeaderCurrency {

    private static final Pattern CODE = Pattern.compile("(?<!\\p{Lu})([A-Z]{3}|€|£)(?!\\p{L})|(?<!\\p{L})([a-z]{3})(?!\\p{L})");

    /// Codes that are no words: `TOP`, `ALL` or `TRY` in a header need not be the paanga, the lek or the lira.
    private static final Set<String> USUAL =
            Set.of("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON",
                    "BGN", "ISK", "TRY", "AUD", "NZD", "CAD", "BRL", "MXN", "INR", "ZAR", "SGD", "HKD", "KRW", "ILS", "IDR", "THB", "MYR",
                    "PHP", "€", "£");

    private HeaderCurrency() {}

    static Optional<Currency> of(String name) {
        return CODE.matcher(name).results().map(match -> match.group().toUpperCase(Locale.ROOT)).filter(USUAL::contains).findFirst()
                .flatMap(CurrencySigns::currency);
    }
}
