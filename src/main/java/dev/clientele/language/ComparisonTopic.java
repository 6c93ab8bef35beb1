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
        if (clues.has(Meaning.REST) && clues.kept().size() == 1 && clues.customers().isEmpty()
                && (clues.bases().isEmpty() || clues.periods().isEmpty())) {
            return Optional.of(withTheRest(clues));
        }
        if (clues.has(Meaning.SAME_BEFORE) && clues.periods().size() == 1 && clues.bases().isEmpty() && !clues.has(Clues.MEASURES)) {
            clues.take(Meaning.COMPARE, Meaning.THAN, Meaning.SAME_BEFORE); // what revenue is compared with by itself
            return Optional.of(new Wanted("revenue").about(clues));
        }
        var periods = clues.periods().size() + clues.bases().size();
        var names = clues.customers().size() > 1 || clues.vague().size() > 1
                || clues.kept().values().stream().anyMatch(values -> values.size() > 1);
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

    /// `uk vs the rest`: a comparison tells all key figures of both.
    private static String withTheRest(Clues clues) {
        clues.take(Meaning.COMPARE, Meaning.THAN, Meaning.REST, Meaning.CUSTOMERS, Meaning.WHO, Meaning.HOW_MUCH);
        Clues.MEASURES.forEach(clues::take);
        clues.kept().keySet().forEach(dimension -> clues.take(Sentence.dimensionWord(dimension)));
        clues.periods().addAll(clues.bases()); // what stands behind `vs the rest` is when
        clues.bases().clear();
        return new Wanted("compare rest").about(clues);
    }
}
