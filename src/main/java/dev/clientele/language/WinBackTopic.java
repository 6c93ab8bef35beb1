package dev.clientele.language;

import java.util.Optional;

/// Whom to win back: `which customers should we win back`, `lost accounts worth winning back`.
final class WinBackTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.take(Meaning.WIN_BACK)) {
            return Optional.empty();
        }
        clues.take(Meaning.LOST, Meaning.REGAINED, Meaning.RISK, Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.WHO, Meaning.PRAISE,
                Meaning.TOP,
                Meaning.WORTH, Meaning.REST);
        return Optional.of(new Wanted("win-back").with(Measures.count(clues)).about(clues));
    }
}
