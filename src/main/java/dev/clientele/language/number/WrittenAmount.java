package dev.clientele.language.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amounts as people type them: `10000`, `10,000`, `\u20ac10k`, `1.5m`, `250k`.
public final class WrittenAmount {

    private static final Pattern AMOUNT =
            Pattern.compile("[^\\d.,%-]{0,3}(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(\\.\\d{1,2})?(k|m|bn)?[^\\d.,%]{0,3}");
    private static final Map<String, Integer> MAGNITUDES = Map.of("k", 3, "m", 6, "bn", 9);

    private WrittenAmount() {}

    /// The amount in major units; empty for what is none.
    public static Optional<BigDecimal> of(String typed) {
        var matcher = AMOUNT.matcher(typed.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var cents = matcher.group(2) == null ? "" : matcher.group(2);
        var number = new BigDecimal(matcher.group(1).replace(",", "") + cents);
        var exponent = matcher.group(3) == null ? 0 : MAGNITUDES.getOrDefault(matcher.group(3), 0);
        var major = number.movePointRight(exponent).stripTrailingZeros();
        return Optional.of(major.scale() < 0 ? major.setScale(0) : major);
    }
}
