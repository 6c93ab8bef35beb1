package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What a word means: `what does NRR mean`, `what's a gold customer`, `how do you count active customers`.
final class DefinitionTopic implements Topic {

    private static final Map<Meaning, String> TERMS = new EnumMap<>(Map.ofEntries(Map.entry(Meaning.NRR, "net revenue retention"),
            Map.entry(Meaning.GRR, "gross revenue retention"), Map.entry(Meaning.CHURN, "churn rate"),
            Map.entry(Meaning.RETENTION, "retention rate"), Map.entry(Meaning.QUICK_RATIO, "quick ratio"),
            Map.entry(Meaning.COHORT, "cohort"),
            Map.entry(Meaning.REPEAT, "repeat rate"), Map.entry(Meaning.ACTIVE, "active"), Map.entry(Meaning.LOST, "lost"),
            Map.entry(Meaning.REGAINED, "regained"), Map.entry(Meaning.RETAINED, "retained"), Map.entry(Meaning.NEW, "new"),
            Map.entry(Meaning.RISK, "at risk"), Map.entry(Meaning.VALUE_AT_RISK, "value at risk"),
            Map.entry(Meaning.OVERDUE, "overdue ratio"),
            Map.entry(Meaning.CLV, "clv"), Map.entry(Meaning.CONCENTRATION, "concentration"), Map.entry(Meaning.STAGES, "stage"),
            Map.entry(Meaning.TIER, "tier"), Map.entry(Meaning.AVERAGE_ORDER, "average order value"), Map.entry(Meaning.PROFIT, "profit"),
            Map.entry(Meaning.REVENUE, "net revenue"), Map.entry(Meaning.ORDERS, "order"), Map.entry(Meaning.BUY, "order"),
            Map.entry(Meaning.FADING, "at risk"), Map.entry(Meaning.SHRINKING, "at risk"), Map.entry(Meaning.NARROWING, "at risk"),
            Map.entry(Meaning.MODELS, "BG/NBD"), Map.entry(Meaning.MARGIN, "profit")));

    @Override
    public Optional<String> question(Clues clues) {
        if (isOfDifference(clues)) {
            clues.take(Meaning.COMPARE, Meaning.BETWEEN, Meaning.DEFINE, Meaning.THAN);
            var both = clues.takeFirst(TERMS.keySet()).map(TERMS::get).orElse("");
            return Optional.of("definitions " + both + " and " + clues.takeFirst(TERMS.keySet()).map(TERMS::get).orElse(both));
        }
        if (!clues.has(Meaning.DEFINE, Meaning.EXPLAIN) && !(clues.defines() && clues.has(TERMS.keySet()))) {
            return Optional.empty();
        }
        var tier = clues.kept().get(Dimension.TIER);
        var term = tier != null ? Optional.of("tier") : clues.takeFirst(TERMS.keySet()).map(TERMS::get);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        clues.take(Meaning.DEFINE, Meaning.EXPLAIN, Meaning.CUSTOMERS, Meaning.HOW_MUCH, Meaning.WHY, Meaning.WHO);
        return Optional.of("definitions " + term.get());
    }

    /// `the difference between NRR and GRR`: nothing but words of ours are compared.
    private static boolean isOfDifference(Clues clues) {
        return clues.text(Meaning.COMPARE).filter(text -> text.contains("difference")).isPresent() && clues.kept().isEmpty()
                && clues.customers().isEmpty() && clues.periods().isEmpty() && clues.bases().isEmpty()
                && TERMS.keySet().stream().filter(clues::has).count() == 2;
    }
}
