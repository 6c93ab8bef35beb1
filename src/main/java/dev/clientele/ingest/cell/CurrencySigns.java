package dev.clientele.ingest.cell;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The ways a currency is written beside an amount or in a cell of its own.
public final class CurrencySigns {

    private static final Set<String> WORDS = Set.of("kr", "kr.", "zł", "kč", "ft", "lei", "fr", "fr.", "sfr", "sfr.", "лв");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /// Signs and the currencies that they can be, the usual one first.
    private static final Map<String, List<String>> SIGNS = Map.ofEntries(Map.entry("€", List.of("EUR")), Map.entry("£", List.of("GBP")),
            Map.entry("$", List.of("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "TWD", "ARS", "CLP", "COP")),
            Map.entry("us$", List.of("USD")), Map.entry("c$", List.of("CAD")), Map.entry("ca$", List.of("CAD")),
            Map.entry("a$", List.of("AUD")), Map.entry("au$", List.of("AUD")), Map.entry("nz$", List.of("NZD")),
            Map.entry("hk$", List.of("HKD")), Map.entry("s$", List.of("SGD")), Map.entry("r$", List.of("BRL")),
            Map.entry("mx$", List.of("MXN")), Map.entry("¥", List.of("JPY", "CNY")), Map.entry("₹", List.of("INR")),
            Map.entry("₽", List.of("RUB")), Map.entry("₩", List.of("KRW")), Map.entry("₪", List.of("ILS")), Map.entry("₺", List.of("TRY")),
            Map.entry("₴", List.of("UAH")), Map.entry("₫", List.of("VND")), Map.entry("฿", List.of("THB")), Map.entry("₱", List.of("PHP")),
            Map.entry("₦", List.of("NGN")), Map.entry("zł", List.of("PLN")), Map.entry("kč", List.of("CZK")),
            Map.entry("ft", List.of("HUF")),
            Map.entry("lei", List.of("RON")), Map.entry("лв", List.of("BGN")), Map.entry("fr", List.of("CHF")),
            Map.entry("sfr", List.of("CHF")),
            Map.entry("kr", List.of("SEK", "NOK", "DKK", "ISK")));
    private static final String WITHOUT_USUAL = "kr";

    private CurrencySigns() {}

    /// The sign or code that stands beside an amount, without points; empty where none does. Numbers without one make no object.
    public static String beside(char[] text, int start, int end) {
        var from = start;
        var to = end;
        while (from < to && "-+(".indexOf(text[from]) >= 0) {
            from++;
        }
        while (to > from && "-)".indexOf(text[to - 1]) >= 0) {
            to--;
        }
        return from < to && isFigure(text[from]) && isFigure(text[to - 1]) ? "" : letters(text, from, to);
    }

    private static boolean isFigure(char character) {
        return (character >= '0' && character <= '9') || character == '.' || character == ',';
    }

    private static String letters(char[] text, int start, int end) {
        var sign = new StringBuilder();
        for (var i = start; i < end; i++) {
            if (Character.isLetter(text[i]) || Character.getType(text[i]) == Character.CURRENCY_SYMBOL) {
                sign.append(text[i]);
            }
        }
        return sign.toString();
    }

    /// What a sign or code can mean, the usual one first; empty where it is none.
    public static List<Currency> possible(String sign) {
        var codes = SIGNS.getOrDefault(sign.toLowerCase(Locale.ROOT), List.of());
        return codes.isEmpty() ? currency(sign).stream().toList() : codes.stream().map(Currency::getInstance).toList();
    }

    /// What a sign means where nothing else tells; empty for `kr`, which is as usual in Sweden as in Norway and Denmark.
    public static Optional<Currency> usual(String sign) {
        return sign.toLowerCase(Locale.ROOT).equals(WITHOUT_USUAL) ? Optional.empty() : possible(sign).stream().findFirst();
    }

    /// The currency of a cell such as `eur`, `USD` or `€`; empty where it names none. `$` and `kr` name several.
    public static Optional<Currency> currency(String text) {
        return switch (text) {
            case "€" -> Optional.of(Currency.getInstance("EUR"));
            case "£" -> Optional.of(Currency.getInstance("GBP"));
            case "US$" -> Optional.of(Currency.getInstance("USD"));
            default -> {
                var code = text.toUpperCase(Locale.ROOT);
                yield CODES.contains(code) ? Optional.of(Currency.getInstance(code)) : CurrencyNames.currency(text);
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
