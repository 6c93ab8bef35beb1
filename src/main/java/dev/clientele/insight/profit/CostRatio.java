package dev.clientele.insight.profit;

import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.List;

/// How much cheaper it is to keep a customer than to win one, in words: `Keeping a customer costs about a sixth of winning one`.
record CostRatio(double keepingPerWinning, ValueFormatter wording) {

    private static final List<String> PARTS =
            List.of("as much as", "half of", "a third of", "a quarter of", "a fifth of", "a sixth of", "a seventh of", "an eighth of",
                    "a ninth of", "a tenth of");
    private static final double ALIKE = 1.5;

    String words() {
        if (keepingPerWinning > ALIKE) {
            return wording.phrase("Keeping a customer costs {times} times as much as winning one")
                    .with("times", new Value.Decimal(keepingPerWinning)).words();
        }
        var part = Math.round(1 / keepingPerWinning);
        if (part > PARTS.size()) {
            return wording.phrase("Keeping a customer costs {share} of winning one").with("share", new Value.Share(keepingPerWinning))
                    .words();
        }
        return "Keeping a customer costs about " + PARTS.get(Math.toIntExact(Math.max(1, part)) - 1) + " winning one";
    }
}
