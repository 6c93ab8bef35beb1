package dev.clientele.language;

import dev.clientele.language.Element.Amount;
import dev.clientele.language.number.NumberWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers and amounts as people type them: `10`, `1,000`, `250k`, `$1.5m`, `20 thousand`, `50%`, `ten`.
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("[$\u20ac\u00a3]?(\\d{1,3}(?:[,.']\\d{3})+|\\d+(?:[.,]\\d{1,2})?)(%|k|m|mio|mn|bn|tsd|kr)?[$\u20ac\u00a3]?");
    private static final Map<String, Integer> EXPONENTS = Map.ofEntries(Map.entry("k", 3), Map.entry("tsd", 3), Map.entry("thousand", 3),
            Map.entry("grand", 3), Map.entry("m", 6), Map.entry("mio", 6), Map.entry("mn", 6), Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("bn", 9), Map.entry("billion", 9), Map.entry("tausend", 3), Map.entry("hundred", 2));
    private static final int MOST_DIGITS = 15;

    record Found(Element element, int tokens) {}

    private Numbers() {}

    static Optional<Found> at(List<Token> tokens, int index) {
        var token = tokens.get(index);
        if (token.quoted()) {
            return Optional.empty();
        }
        var text = token.text().toLowerCase(Locale.ROOT);
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            var spoken = NumberWords.of(token.letters());
            return spoken.isEmpty() || token.letters().equals("one")
                    ? Optional.empty()
                    : Optional.of(counted(BigDecimal.valueOf(spoken.getAsInt()), tokens, index + 1, 1));
        }
        var digits = matcher.group(1);
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var plain = digits.matches("\\d{1,3}(?:[,.']\\d{3})+") ? digits.replaceAll("[,.']", "") : digits.replace(',', '.');
        var suffix = matcher.group(2) == null ? "" : matcher.group(2);
        if (suffix.equals("%")) {
            return Optional.of(new Found(new Amount(new BigDecimal(plain), true), 1));
        }
        return Optional.of(counted(scaled(new BigDecimal(plain), EXPONENTS.getOrDefault(suffix, 0)), tokens, index + 1, 1));
    }

    private static Found counted(BigDecimal number, List<Token> tokens, int next, int taken) {
        if (next >= tokens.size() || tokens.get(next).quoted()) {
            return new Found(new Amount(number, false), taken);
        }
        var unit = tokens.get(next).letters();
        if (tokens.get(next).text().equals("%") || unit.equals("percent") || unit.equals("pct") || unit.equals("prozent")) {
            return new Found(new Amount(number, true), taken + 1);
        }
        return EXPONENTS.containsKey(unit)
                ? new Found(new Amount(scaled(number, EXPONENTS.get(unit)), false), taken + 1)
                : new Found(new Amount(number, false), taken);
    }

    private static BigDecimal scaled(BigDecimal number, int exponent) {
        var scaled = number.scaleByPowerOfTen(exponent);
        return scaled.stripTrailingZeros().scale() <= 0 ? scaled.setScale(0) : scaled;
    }
}
