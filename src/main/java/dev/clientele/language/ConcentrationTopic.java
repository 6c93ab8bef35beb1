package dev.clientele.language;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How few make how much: `are we too dependent on a few customers`, `share of the top 10`, `how many customers make half our revenue`.
final class ConcentrationTopic implements Topic {

    private static final Set<Meaning> COUNTED = EnumSet.of(Meaning.PROFIT, Meaning.REVENUE);

    @Override
    public Optional<String> question(Clues clues) {
        if (clues.customers().size() == 1 && clues.periods().isEmpty() && clues.breakdowns().isEmpty()
                && (clues.has(Meaning.CONCENTRATION) || (clues.asksWhat() && clues.has(Meaning.SHARE)))) {
            clues.take(Meaning.CONCENTRATION, Meaning.SHARE);
            clues.take(Meaning.REVENUE, Meaning.HOW_MUCH, Meaning.MAKES);
            return Optional.of(new Wanted("customer").about(clues));
        }
        var few = clues.has(Meaning.CUSTOMERS, Meaning.HOW_MANY) && clues.has(Meaning.HALF);
        var part = clues.has(Meaning.SHARE) && clues.has(Meaning.TOP);
        var makers = clues.has(Meaning.HOW_MANY) && clues.has(Meaning.CUSTOMERS) && clues.hasNumber() && clues.has(Clues.MEASURES);
        if (!clues.has(Meaning.CONCENTRATION) && !few && !part && !makers) {
            return Optional.empty();
        }
        if (makers && clues.text(Meaning.THAN).filter(text -> text.startsWith("behind")).isPresent()) {
            clues.take(Meaning.THAN); // `how many customers are behind 80 % of profit`
        }
        clues.take(Meaning.CONCENTRATION, Meaning.HALF, Meaning.SHARE, Meaning.MAKES, Meaning.TOP, Meaning.CUSTOMERS, Meaning.HOW_MANY,
                Meaning.WHO, Meaning.HOW_MUCH, Meaning.BUY);
        var measure = clues.orderedBy().or(() -> clues.takeFirst(COUNTED));
        clues.take(Meaning.REVENUE);
        var count = Measures.count(clues);
        var percent = Measures.part(clues);
        return Optional.of(new Wanted("concentration").with(count).with(makers && !percent.isEmpty() ? "making " + percent : percent)
                .with(measure.filter(known -> known == Meaning.PROFIT).map(known -> "by profit").orElse("")).about(clues));
    }
}
