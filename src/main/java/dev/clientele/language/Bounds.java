package dev.clientele.language;

import dev.clientele.language.Clues.Bound;

/// Bounds in canonical words: `over 50%`, `at most 3`.
final class Bounds {

    private Bounds() {}

    static String words(Bound bound) {
        return relation(bound.comparator()) + ' ' + bound.number().toPlainString() + (bound.percent() ? "%" : "");
    }

    private static String relation(Meaning comparator) {
        return switch (comparator) {
            case UNDER -> "under";
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            default -> "over";
        };
    }
}
