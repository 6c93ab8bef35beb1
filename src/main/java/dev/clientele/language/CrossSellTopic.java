package dev.clientele.language;

import java.util.Optional;

/// What customers could also buy: `what else could nordlicht buy`, `cross selling for nordlicht`, `share of wallet of nordlicht`.
final class CrossSellTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.take(Meaning.CROSS_SELL, Meaning.WALLET) && !isOfStopped(clues)) {
            return Optional.empty();
        }
        clues.take(Meaning.LOST, Meaning.BUY, Meaning.PRODUCT, Meaning.CUSTOMERS, Meaning.WHAT_BUYS);
        return Optional.of(new Wanted("products").with(Measures.count(clues)).about(clues));
    }

    /// `what did nordlicht stop buying`: what a customer no longer buys stands beside what it buys.
    private static boolean isOfStopped(Clues clues) {
        return clues.customers().size() == 1 && clues.periods().isEmpty()
                && clues.text(Meaning.LOST).filter(text -> text.startsWith("stop") || text.startsWith("no longer")).isPresent()
                && (clues.has(Meaning.PRODUCT) || clues.asksWhat());
    }
}
