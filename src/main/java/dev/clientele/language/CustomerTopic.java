package dev.clientele.language;

import java.util.Optional;

/// One customer: its card, what it bought, how much.
final class CustomerTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (clues.customers().size() != 1) {
            return Optional.empty();
        }
        if (clues.has(Meaning.PRODUCT, Meaning.CATEGORY, Meaning.WHAT_BUYS) || isAboutProducts(clues)) {
            var by = clues.has(Meaning.CATEGORY) ? "category" : "product";
            clues.take(Meaning.PRODUCT, Meaning.CATEGORY, Meaning.WHAT_BUYS, Meaning.BUY, Meaning.TOP, Meaning.REVENUE, Meaning.OFTEN);
            return Optional.of(new Wanted("revenue").with(Measures.count(clues)).with("by " + by).about(clues));
        }
        if (clues.has(Clues.MEASURES) || clues.split().isPresent() || !clues.periods().isEmpty()
                || !clues.bases().isEmpty()) {
            clues.take(Meaning.BUY, Meaning.HOW_MUCH);
            return Optional.empty();
        }
        if (clues.text(Meaning.NEW).filter(text -> text.contains("first")).isPresent()) {
            clues.take(Meaning.NEW); // since when it buys
        }
        if (clues.asksWhether()) {
            clues.take(Meaning.LOST, Meaning.REGAINED, Meaning.ACTIVE); // whether it left, came back or still buys
        }
        clues.take(Meaning.BUY, Meaning.LAST_ORDER, Meaning.FIRST_ORDER, Meaning.HOW_OFTEN, Meaning.OFTEN, Meaning.HOW_MUCH,
                Meaning.CUSTOMERS,
                Meaning.WHY, Meaning.REST, Meaning.OVERVIEW, Meaning.WHO, Meaning.DEFINE, Meaning.EXPLAIN, Meaning.OWNER, Meaning.COUNTRY,
                Meaning.SEGMENT,
                Meaning.INDUSTRY, Meaning.TIER);
        return Optional.of(new Wanted("customer").about(clues));
    }

    private static boolean isAboutProducts(Clues clues) {
        return clues.has(Meaning.BUY) && !clues.asksWhen()
                && !clues.has(Meaning.HOW_MUCH, Meaning.LAST_ORDER, Meaning.FIRST_ORDER, Meaning.HOW_OFTEN)
                && (clues.periods().isEmpty() || clues.asksWhat()) && !clues.has(Clues.MEASURES) && clues.split().isEmpty();
    }
}
