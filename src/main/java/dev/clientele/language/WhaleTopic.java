package dev.clientele.language;

import java.util.Optional;

/// Who loses money: `which customers are unprofitable`, `profit whale`, `who do we lose money on`.
final class WhaleTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (clues.has(Clues.GROUPS) || !clues.take(Meaning.WHALE)) {
            return Optional.empty();
        }
        clues.take(Meaning.CUSTOMERS, Meaning.WHO, Meaning.PROFIT, Meaning.HOW_MANY, Meaning.TOP);
        return Optional.of(new Wanted("whale").with(Measures.count(clues)).about(clues));
    }
}
