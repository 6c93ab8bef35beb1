package dev.clientele.command;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Other words for commands and their options. A synonym counts only where its word is a command or an option.
final class Synonyms {

    private static final Map<String, String> MEANT = Map.ofEntries(
            entry("top", List.of("best", "biggest", "largest", "greatest", "highest", "leading")),
            entry("by", List.of("per", "each", "every")),
            entry("revenue", List.of("sales", "turnover", "net-revenue", "spend", "spending")),
            entry("profit", List.of("earnings", "profitability")),
            entry("owner", List.of("rep", "reps", "salesperson", "salespeople", "seller", "sellers")),
            entry("orders", List.of("invoices", "purchases")),
            entry("year", List.of("yearly", "annual", "annually")),
            entry("quarter", List.of("quarterly")),
            entry("month", List.of("monthly")),
            entry("moves", List.of("moved", "move", "movers", "migration", "migrations")),
            entry("cumulative", List.of("abc")),
            entry("at-risk", List.of("risk", "risks", "risky", "endangered", "threatened", "atrisk")),
            entry("clv", List.of("ltv", "lifetime", "lifetime-value", "equity", "worth")),
            entry("digest", List.of("digests", "subscription", "subscriptions")),
            entry("unsubscribe", List.of("cancel", "delete", "remove")),
            entry("edit", List.of("change", "modify")),
            entry("overdue", List.of("late", "silent")),
            entry("shrinking", List.of("declining", "falling")),
            entry("concentration", List.of("pareto", "gini", "lorenz", "hhi", "concentrated", "dependence", "dependency")),
            entry("retention", List.of("churn", "loyalty", "retain", "retaining")),
            entry("compare", List.of("vs", "versus", "compared", "comparison", "comparing", "against", "difference")),
            entry("lost", List.of("churned", "gone", "lose")),
            entry("regained", List.of("reactivated", "returned", "returning"))).entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(other -> Map.entry(other, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Synonyms() {}

    /// The word a person means by another.
    static Optional<String> of(Words.Word word) {
        return word.quoted() ? Optional.empty() : Optional.ofNullable(MEANT.get(word.lower()));
    }
}
