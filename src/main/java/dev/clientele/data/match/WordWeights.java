package dev.clientele.data.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How much a word tells: the fewer customers have it in their names, the more (inverse document frequency; Spärck Jones 1972).
final class WordWeights {

    private final Map<String, Integer> uses = new HashMap<>();
    private final int customers;

    /// @param names of each customer its names
    WordWeights(List<List<CompanyName>> names) {
        customers = names.size();
        for (var ofOne : names) {
            var words = new HashSet<String>();
            ofOne.forEach(name -> words.addAll(name.words()));
            words.forEach(word -> uses.merge(word, 1, Integer::sum));
        }
    }

    /// So many customers have it.
    int uses(String word) {
        return uses.getOrDefault(word, 0);
    }

    double of(String word) {
        return Math.log(1 + (double) customers / Math.max(1, uses(word)));
    }
}
