package dev.clientele.language;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Two or more of a kind side by side: `france vs uk`, `compare A and B`, `q3 against q2`.
final class ComparisonTopic implements Topic {

    /// Net revenue is what a comparison tells first.
    private static final Set<Meaning> MEASURES =
            EnumSet.of(Meaning.PROFIT, Meaning.MARGIN, Meaning.ORDERS, Meaning.AVERAGE_ORDER, Meaning.PER_CUSTOMER,
                    Meaning.ORDERS_PER_CUSTOMER);

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.has(Meaning.COMPARE, Meaning.THAN) || clues.has(Meaning.GROW, Meaning.FALL)) {
            return Optional.empty();
        }
        var periods = clues.periods().size() + clues.bases().size();
        var names = clues.customers().size() > 1 || clues.kept().values().stream().anyMatch(values -> values.size() > 1);
        if (!names && (periods < 2 || clues.has(Clues.MEASURES) || clues.split().isPresent())) {
            return Optional.empty();
        }
        var measure = clues.customers().isEmpty() && clues.kept().size() == 1 && periods < 2
                ? clues.orderedBy().or(() -> clues.takeFirst(MEASURES))
                : Optional.<Meaning>empty();
        if (measure.isPresent()) { // one measure of each, not all
            clues.take(Meaning.COMPARE, Meaning.THAN, Meaning.BETWEEN, Meaning.WHO);
            var dimension = clues.kept().keySet().iterator().next();
            return Optional.of(new Wanted("revenue").with(Measures.word(measure.get())).with("by " + dimension.word()).about(clues));
        }
        clues.take(Meaning.COMPARE, Meaning.THAN, Meaning.BETWEEN, Meaning.TOP, Meaning.CUSTOMERS, Meaning.REVENUE, Meaning.WHO);
        clues.kept().keySet().forEach(dimension -> clues.take(Sentence.dimensionWord(dimension)));
        return Optional.of(new Wanted("compare").about(clues, String.join(" ", clues.periods()) + " " + String.join(" ", clues.bases()))
                .replaceAll(" +", " ").strip());
    }
}
