package dev.clientele.alert.rule;

import dev.clientele.command.Refusal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads amounts and numbers as people type them: `10000`, `10,000`, `€10k`, `1.5m`, `20%`.
final class Amounts {

    private static final Pattern AMOUNT =
            Pattern.compile("[^\\d.,%-]{0,3}(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(\\.\\d{1,2})?(k|m|bn)?[^\\d.,%]{0,3}");
    private static final Map<String, Integer> MAGNITUDES = Map.of("k", 3, "m", 6, "bn", 9);

    private Amounts() {}

    /// An amount in major units.
    static BigDecimal money(String typed) {
        var matcher = AMOUNT.matcher(typed.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new Refusal("\"" + typed + "\" is no amount I understand. Write it like `10000`, `10,000` or `10k`.");
        }
        var cents = matcher.group(2) == null ? "" : matcher.group(2);
        var number = new BigDecimal(matcher.group(1).replace(",", "") + cents);
        var exponent = matcher.group(3) == null ? 0 : MAGNITUDES.getOrDefault(matcher.group(3), 0);
        var major = number.movePointRight(exponent).stripTrailingZeros();
        return major.scale() < 0 ? major.setScale(0) : major;
    }

    /// A whole number within bounds; a percent sign behind it falls away.
    static int whole(String typed, int least, int most, String what) {
        var bare = typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed;
        if (bare.matches("\\d{1,6}") && Integer.parseInt(bare) >= least && Integer.parseInt(bare) <= most) {
            return Integer.parseInt(bare);
        }
        throw new Refusal("\"" + typed + "\" is no " + what + ". Write a whole number from " + least + " to " + most + ".");
    }
}
