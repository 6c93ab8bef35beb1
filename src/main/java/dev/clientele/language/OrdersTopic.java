package dev.clientele.language;

import java.util.Optional;

/// The greatest single orders: `biggest order ever`, `largest invoices last month`.
final class OrdersTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.has(Meaning.SINGLE_ORDER)) {
            return Optional.empty();
        }
        var one = clues.text(Meaning.SINGLE_ORDER).filter(text -> !text.endsWith("s")).isPresent();
        clues.take(Meaning.SINGLE_ORDER, Meaning.WHO, Meaning.REVENUE, Meaning.BUY);
        var count = Measures.count(clues);
        return Optional.of(new Wanted("orders").with(count.isEmpty() && one ? "1" : count).about(clues));
    }
}
