package dev.clientele.language;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a sentence counts by.
final class Measures {

    private static final Set<Meaning> OTHER_THAN_REVENUE = EnumSet.complementOf(EnumSet.of(Meaning.REVENUE));

    private Measures() {}

    /// Takes the measure that the sentence names; of two the one behind `by`, and of revenue and another the other, since `sold` says
    /// revenue without meaning to.
    static Optional<Meaning> take(Clues clues) {
        var others = EnumSet.copyOf(Clues.MEASURES);
        others.retainAll(OTHER_THAN_REVENUE);
        var first = clues.orderedBy().or(() -> clues.takeFirst(others)).or(() -> clues.takeFirst(Clues.MEASURES));
        clues.take(Meaning.REVENUE);
        first.ifPresent(clues::take);
        return first;
    }

    /// The word of a measure in a canonical question; none for revenue, which goes without saying.
    static String word(Optional<Meaning> measure) {
        return measure.filter(known -> known != Meaning.REVENUE).map(Measures::word).orElse("");
    }

    static String word(Meaning measure) {
        return switch (measure) {
            case PER_CUSTOMER -> "revenue-per-customer";
            default -> measure.word();
        };
    }

    /// The number that a sentence asks for.
    static String count(Clues clues) {
        return clues.takeCount()
                .map(number -> number.number().toPlainString()).orElse("");
    }
}
