package dev.clientele.language;

import dev.clientele.language.Element.Amount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What would be: `what happens if we lose Steinhorst`, `if retention rises 5 points`, `which lever matters most`, `how
/// should we split our budget between winning and keeping customers`.
final class WhatIfTopic implements Topic {

    private static final Map<Meaning,
            String> LEVERS = new LinkedHashMap<>(Map.of(Meaning.RETENTION, "retention", Meaning.CHURN, "retention",
                    Meaning.AVERAGE_ORDER, "order-value", Meaning.MARGIN, "margin", Meaning.HOW_OFTEN, "frequency", Meaning.OFTEN,
                    "frequency",
                    Meaning.COST_OF_CUSTOMERS, "acquisition-cost"));

    @Override
    public Optional<String> question(Clues clues) {
        if (clues.has(Meaning.SPLIT_SPENDING) && clues.has(Meaning.SPENDING_ENDS)) {
            clues.take(Meaning.SPLIT_SPENDING, Meaning.SPENDING_ENDS, Meaning.CUSTOMERS, Meaning.NEW, Meaning.RETAINED, Meaning.MORE);
            return Optional.of(new Wanted("what-if").with("split").about(clues));
        }
        if (clues.take(Meaning.TORNADO)) {
            return Optional.of(new Wanted("what-if").about(clues));
        }
        var isChange = clues.hasNumber() && (clues.has(LEVERS.keySet()) || clues.has(Meaning.SHIFTING));
        if (!clues.has(Meaning.WHAT_IF) || !(isChange || clues.has(Meaning.LOST))) {
            return Optional.empty();
        }
        clues.take(Meaning.WHAT_IF);
        if (clues.take(Meaning.LOST)) {
            clues.take(Meaning.CUSTOMERS, Meaning.RISK, Meaning.REVENUE);
            return Optional.of(new Wanted("what-if").with("losing").about(clues));
        }
        if (clues.take(Meaning.SHIFTING)) {
            clues.take(LEVERS.keySet().toArray(Meaning[]::new));
            return clues.takeNumber().map(number -> "what-if shift " + change(clues, number, false));
        }
        var lever = clues.takeFirst(LEVERS.keySet());
        var number = clues.takeNumber();
        if (lever.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Wanted("what-if").with(LEVERS.getOrDefault(lever.get(), ""))
                .with(change(clues, number.get(), lever.get() == Meaning.CHURN)).about(clues));
    }

    /// @param isReversed whether less of what is named is more of the lever, as less churn is more retention
    private static String change(Clues clues, Amount number, boolean isReversed) {
        var falls = clues.take(Meaning.FALL);
        clues.take(Meaning.GROW, Meaning.POINTS, Meaning.MORE, Meaning.BY);
        return (falls == isReversed ? "+" : "-") + number.number().abs().stripTrailingZeros().toPlainString() + "%";
    }
}
