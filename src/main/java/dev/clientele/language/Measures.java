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
        if (clues.has(Meaning.HOW_MANY) && clues.orderedBy().isEmpty()
                && clues.text(Meaning.REVENUE).filter(text -> text.equals("sales")).isPresent()) {
            clues.take(Meaning.REVENUE); // so many sales are orders
            clues.take(Meaning.ORDERS);
            return Optional.of(Meaning.ORDERS);
        }
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

    /// The number or the part of all that a sentence asks for: `5`, `20%`.
    static String countOrPart(Clues clues) {
        var count = count(clues);
        return count.isEmpty() ? part(clues) : count;
    }

    /// The part of all that a sentence names: `20%`.
    static String part(Clues clues) {
        return clues.takePart().map(number -> number.number().toPlainString() + "%").orElse("");
    }

    /// The number that a sentence asks for.
    static String count(Clues clues) {
        return clues.takeCount()
                .map(number -> number.number().toPlainString()).orElse("");
    }
}
