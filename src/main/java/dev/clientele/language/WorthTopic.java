package dev.clientele.language;

import java.util.Optional;

/// Lifetime value: `clv by segment`, `what's Nordlicht worth`, `what's our whole customer base worth`.
final class WorthTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.has(Meaning.CLV, Meaning.WORTH)) {
            return Optional.empty();
        }
        clues.take(Meaning.CLV, Meaning.WORTH, Meaning.CUSTOMERS, Meaning.TOP, Meaning.HOW_MUCH, Meaning.WHO);
        var by = clues.split().or(clues::each).or(() -> clues.takeFirst(Clues.GROUPS));
        return Optional.of(new Wanted("clv").with(Measures.count(clues)).with(clues.take(Meaning.MODELS) ? "model" : "")
                .with(by.map(word -> "by " + word.word()).orElse("")).about(clues));
    }
}
