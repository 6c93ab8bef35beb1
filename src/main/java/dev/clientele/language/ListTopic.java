package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.Optional;

/// Customers picked by conditions: `customers over 250k`, `bought bikes but no accessories`, `no order since march`.
final class ListTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        var aged = clues.has(Meaning.OLDEST, Meaning.NEWEST);
        if (clues.has(Meaning.LOST, Meaning.REGAINED, Meaning.CHURN, Meaning.RETENTION, Meaning.CONCENTRATION, Meaning.CLV,
                Meaning.REPEAT, Meaning.COHORT, Meaning.SHARE, Meaning.SINGLE_ORDER) || (clues.has(Meaning.NEW) && !aged)
                || !clues.customers().isEmpty() || !picks(clues)) {
            return Optional.empty();
        }
        clues.take(Meaning.CUSTOMERS, Meaning.BUY, Meaning.BUT_NOT, Meaning.HOW_MUCH, Meaning.HOW_MANY, Meaning.NEVER_BOUGHT,
                Meaning.ACTIVE,
                Meaning.WHO, Meaning.ONLY);
        var wanted = new Wanted("customers");
        for (var bound = clues.nextBound(); bound.isPresent(); bound = clues.nextBound()) {
            wanted.with(bound.get().measure().map(Measures::word).filter(word -> !word.isEmpty()).orElse("revenue") + " "
                    + Bounds.words(bound.get()));
        }
        if (clues.take(Meaning.ONCE)) {
            wanted.with("orders at most 1").with(clues.periods().isEmpty() ? "ever" : "");
        }
        clues.takeSilent().forEach(silent -> wanted.with("silent " + silent));
        clues.take(Meaning.REVENUE);
        var by = clues.take(Meaning.OLDEST) ? "oldest" : clues.take(Meaning.NEWEST) ? "newest" : "";
        if (!by.isEmpty()) {
            clues.take(Meaning.NEW);
            wanted.with(Measures.count(clues)).with("by " + by);
        }
        return Optional.of(wanted.about(clues));
    }

    private static boolean picks(Clues clues) {
        var bounded = !clues.bounds().isEmpty() && clues.bounds().stream().noneMatch(Clues.Bound::percent)
                && (clues.asksForPeople() || clues.has(Meaning.CUSTOMERS, Meaning.BUY)
                        || clues.text(Meaning.REVENUE).filter(text -> text.startsWith("spen")).isPresent());
        var someone = clues.asksForPeople() || clues.has(Meaning.CUSTOMERS, Meaning.BUT_NOT);
        var bought = clues.has(Meaning.BUY) && someone && names(clues) && !clues.has(Meaning.TOP, Meaning.BOTTOM, Meaning.OFTEN);
        var plain = clues.has(Meaning.CUSTOMERS) && clues.rest().size() == 1 && clues.split().isEmpty() && clues.each().isEmpty()
                && clues.orderedBy().isEmpty() && !clues.kept().containsKey(Dimension.TIER);
        var aged = clues.has(Meaning.OLDEST, Meaning.NEWEST) && someone && !clues.has(Clues.GROUPS);
        var once = clues.has(Meaning.ONCE) && (someone || clues.has(Meaning.BUY));
        return aged || once || bounded || !clues.silent().isEmpty() || bought || plain
                || (clues.has(Meaning.NEVER_BOUGHT) && !clues.leftOut().isEmpty());
    }

    private static boolean names(Clues clues) {
        return clues.kept().containsKey(Dimension.PRODUCT) || clues.kept().containsKey(Dimension.CATEGORY)
                || clues.kept().containsKey(Dimension.CHANNEL);
    }
}
