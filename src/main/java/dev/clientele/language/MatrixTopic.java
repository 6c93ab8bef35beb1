package dev.clientele.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The portfolio matrix: `where does Kronstahl stand in the portfolio`, `which customers should we invest in`.
final class MatrixTopic implements Topic {

    /// What of a phrase says how attractive or how strong, the most telling first.
    private static final Map<String, String> LEVELS = levels();

    @Override
    public Optional<String> question(Clues clues) {
        var attractive = level(clues, Meaning.ATTRACTIVE);
        var bound = level(clues, Meaning.RELATIONSHIP);
        if (!clues.take(Meaning.MATRIX) && attractive.isEmpty() && bound.isEmpty()) {
            return Optional.empty();
        }
        clues.take(Meaning.CUSTOMERS, Meaning.WHO, Meaning.COMMAND, Meaning.OVERVIEW, Meaning.HOW_MANY);
        if (!attractive.isEmpty() || !bound.isEmpty()) {
            clues.take(Meaning.TOP); // `star customers with a weak relationship`
        }
        return Optional.of(new Wanted("matrix").with(Measures.count(clues)).with(attractive).with(bound).about(clues));
    }

    /// `attractiveness low` of `low attractiveness`; nothing where that is not said.
    private static String level(Clues clues, Meaning axis) {
        var said = clues.text(axis);
        clues.take(axis);
        return said.map(text -> (axis == Meaning.ATTRACTIVE ? "attractiveness " : "relationship ") + LEVELS.entrySet().stream()
                .filter(level -> text.contains(level.getKey())).map(Map.Entry::getValue).findFirst().orElse("high")).orElse("")
                .replace("relationship high", "relationship strong");
    }

    private static Map<String, String> levels() {
        var levels = new LinkedHashMap<String, String>();
        for (var low : new String[]{"unattractive", "not attractive", "low", "little"}) {
            levels.put(low, "low");
        }
        levels.put("weak", "weak");
        levels.put("poor", "weak");
        levels.put("loose", "weak");
        levels.put("medium", "medium");
        return levels;
    }
}
