package dev.clientele.language;

import java.util.Optional;

/// Two or more of a kind side by side: `france vs uk`, `compare A and B`, `q3 against q2`.
final class ComparisonTopic implements Topic {

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
        clues.take(Meaning.COMPARE, Meaning.THAN, Meaning.BETWEEN, Meaning.TOP, Meaning.CUSTOMERS, Meaning.REVENUE, Meaning.WHO);
        Clues.GROUPS.forEach(clues::take);
        return Optional.of(new Wanted("compare").about(clues, String.join(" ", clues.periods()) + " " + String.join(" ", clues.bases()))
                .replaceAll(" +", " ").strip());
    }
}
