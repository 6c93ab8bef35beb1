package dev.clientele.alert.rule;

import dev.clientele.command.Refusal;
import dev.clientele.model.WrittenAmount;
import java.math.BigDecimal;

/// Reads amounts and numbers as people type them: `10000`, `10,000`, `€10k`, `1.5m`, `20%`.
final class Amounts {

    private Amounts() {}

    /// An amount in major units.
    static BigDecimal money(String typed) {
        return WrittenAmount.of(typed).orElseThrow(
                () -> new Refusal("\"" + typed + "\" is no amount I understand. Write it like `10000`, `10,000` or `10k`."));
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
