package dev.clientele.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The nearest to a mistyped word that were found so far: those at the least distance and those one further, a few of each, in the
/// order in which they were found.
final class Nearest {

    private static final int MOST = 3;

    private final List<Set<String>> byDistance = new ArrayList<>();
    private int furthest = LetterSlips.LONGEST;

    /// So far away may another one be.
    int furthest() {
        return furthest;
    }

    /// @param distance [LetterSlips#TOO_FAR] for one that does not count
    void add(String text, int distance) {
        if (distance < 0 || distance > furthest) {
            return;
        }
        while (byDistance.size() <= distance) {
            byDistance.add(new LinkedHashSet<>());
        }
        if (byDistance.get(distance).size() < MOST) {
            byDistance.get(distance).add(text);
        }
        furthest = Math.min(furthest, distance + 1);
    }

    List<Spelling.Guess> guesses() {
        var guesses = new ArrayList<Spelling.Guess>();
        for (var distance = 0; distance < byDistance.size() && distance <= furthest; distance++) {
            for (var text : byDistance.get(distance)) {
                guesses.add(new Spelling.Guess(text, distance));
            }
        }
        return guesses.stream().limit(MOST).toList();
    }
}
