package dev.clientele.language;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The profit and loss, and what customers cost: `p&l by segment`, `contribution by touch-point`, `what does it cost to win a customer`.
final class ProfitTopic implements Topic {

    private static final Set<Meaning> GROUPS = groups();

    @Override
    public Optional<String> question(Clues clues) {
        if (clues.take(Meaning.COST_OF_CUSTOMERS)) {
            clues.take(Meaning.CUSTOMERS, Meaning.HOW_MUCH, Meaning.NEW, Meaning.WHO);
            return Optional.of(new Wanted("profit cac").about(clues));
        }
        if (!clues.has(Meaning.PROFIT_AND_LOSS, Meaning.TOUCHPOINT)) {
            return Optional.empty();
        }
        clues.take(Meaning.PROFIT_AND_LOSS, Meaning.PROFIT, Meaning.HOW_MUCH);
        var least = clues.take(Meaning.BOTTOM);
        var isRanked = clues.take(Meaning.TOP) || least;
        var group = clues.split().or(clues::each).or(() -> clues.takeFirst(GROUPS))
                .or(() -> Optional.of(Meaning.CUSTOMERS).filter(_ -> isRanked));
        clues.take(Meaning.BY, Meaning.EACH);
        return Optional.of(new Wanted("profit").with(group.isPresent() ? Measures.count(clues) : "")
                .with(group.map(word -> "by " + ProfitTopic.word(word)).orElse("")).with(least ? "lowest" : "").about(clues));
    }

    private static String word(Meaning group) {
        return group == Meaning.CUSTOMERS ? "customer" : group.word();
    }

    private static Set<Meaning> groups() {
        var groups = EnumSet.copyOf(Clues.GROUPS);
        groups.addAll(Set.of(Meaning.TOUCHPOINT, Meaning.CUSTOMERS));
        return groups;
    }
}
