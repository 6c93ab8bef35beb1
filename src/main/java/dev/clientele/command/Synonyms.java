package dev.clientele.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Other words for commands and their options. A synonym counts only where its word is a command or an option.
final class Synonyms {

    private static final Map<String, String> MEANT = Map.of("top", List.of("best", "biggest", "largest", "greatest", "highest", "leading"),
            "by", List.of("per", "each", "every"),
            "revenue", List.of("sales", "turnover", "net-revenue", "spend", "spending"), "profit",
            List.of("margin", "earnings", "profitability"),
            "orders", List.of("invoices", "purchases"), "year", List.of("yearly", "annual", "annually"),
            "quarter", List.of("quarterly"), "month", List.of("monthly"),
            "lost", List.of("churned", "gone", "lose"), "regained", List.of("reactivated", "returned", "returning")).entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(other -> Map.entry(other, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Synonyms() {}

    /// The word a person means by another.
    static Optional<String> of(Words.Word word) {
        return word.quoted() ? Optional.empty() : Optional.ofNullable(MEANT.get(word.lower()));
    }
}
