package dev.clientele.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is kept beside the figures, where it is only looked at: `which actions are running`, `what alerts do we have`, `the weekly digest`.
final class KeptTopic implements Topic {

    private static final Map<Meaning, String> SHOWN = new EnumMap<>(Map.of(Meaning.ACTION_LIST, "action list", Meaning.ALERT_LIST,
            "alerts list", Meaning.ALERT_BACKTEST, "alerts backtest", Meaning.DIGEST_NOW, "digest"));

    @Override
    public Optional<String> question(Clues clues) {
        var isAlone = clues.kept().isEmpty() && clues.leftOut().isEmpty() && clues.customers().isEmpty() && clues.periods().isEmpty();
        return isAlone ? clues.takeFirst(SHOWN.keySet()).map(shown -> SHOWN.getOrDefault(shown, "")) : Optional.empty();
    }
}
