package dev.clientele.language;

import dev.clientele.language.Element.Doubtful;
import dev.clientele.language.Element.Named;
import dev.clientele.language.Interpretation.Asks;
import dev.clientele.language.Interpretation.Unclear;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A number that names several things, such as `282`, an owner's and a customer's: read as each of them; where more than one makes a
/// question, the person chooses.
final class DoubtfulNumber {

    private DoubtfulNumber() {}

    /// @param elements of the sentence, in which other numbers may be as doubtful: they are read as the same kind of thing
    /// @param interpret understands the elements of a sentence in which no number is doubtful
    static Interpretation interpret(Doubtful number, List<Element> elements, Function<List<Element>, Interpretation> interpret) {
        var read =
                number.readings().stream().map(reading -> interpret.apply(elements.stream().map(element -> as(reading, element)).toList()))
                        .toList();
        var questions = read.stream().filter(Asks.class::isInstance).map(asks -> ((Asks) asks).question())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (questions.isEmpty()) {
            return read.getFirst();
        }
        if (questions.size() == 1) {
            return new Asks(questions.getFirst());
        }
        return new Unclear(number.text() + " may be " + kinds(number) + ". Which one do you mean?", List.copyOf(questions),
                Interpretation.Reason.OBSTACLE);
    }

    /// The element read as the same kind of thing, or what it may be otherwise.
    private static Element as(Element reading, Element element) {
        return element instanceof Doubtful doubtful
                ? doubtful.readings().stream().filter(other -> kind(other).equals(kind(reading))).findFirst()
                        .orElse(doubtful.readings().getFirst())
                : element;
    }

    /// `an owner, a product or a customer`.
    private static String kinds(Doubtful number) {
        var kinds = number.readings().stream().map(DoubtfulNumber::kind).toList();
        return String.join(", ", kinds.subList(0, kinds.size() - 1)) + " or " + kinds.getLast();
    }

    private static String kind(Element reading) {
        var word = Optional.of(reading).filter(Named.class::isInstance).map(named -> ((Named) named).dimension().word()).orElse("customer");
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}
