package dev.clientele.language;

import java.util.Optional;

/// What customers could also buy: `what else could nordlicht buy`, `cross selling for nordlicht`, `share of wallet of nordlicht`.
final class CrossSellTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.take(Meaning.CROSS_SELL, Meaning.WALLET)) {
            return Optional.empty();
        }
        clues.take(Meaning.BUY, Meaning.PRODUCT, Meaning.CUSTOMERS, Meaning.WHAT_BUYS);
        return Optional.of(new Wanted("products").with(Measures.count(clues)).about(clues));
    }
}
