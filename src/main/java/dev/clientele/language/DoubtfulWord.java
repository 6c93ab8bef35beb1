package dev.clientele.language;

import dev.clientele.language.Element.Doubtful;
import dev.clientele.language.Element.Named;
import dev.clientele.language.Element.Part;
import dev.clientele.language.Interpretation.Asks;
import dev.clientele.language.Interpretation.Unclear;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A word that may name several things, such as `282`, an owner's and a customer's, or one that is mostly none, such as `season`: read as
/// each of them; where more than one makes a question or none is likely, the person chooses.
final class DoubtfulWord {

    private DoubtfulWord() {}

    /// @param elements of the sentence, in which other words may be as doubtful: they are read as the same kind of thing
    /// @param interpret understands the elements of a sentence in which no word is doubtful
    static Interpretation interpret(Doubtful word, List<Element> elements, Function<List<Element>, Interpretation> interpret) {
        var read =
                word.readings().stream().map(reading -> interpret.apply(elements.stream().map(element -> as(reading, element)).toList()))
                        .toList();
        var questions = read.stream().filter(Asks.class::isInstance).map(asks -> ((Asks) asks).question())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (questions.isEmpty()) {
            return read.getFirst();
        }
        if (word.readings().size() == 1) {
            return new Unclear("I don't understand \"" + word.text() + "\" here.", List.copyOf(questions), Interpretation.Reason.OBSTACLE);
        }
        if (questions.size() == 1) {
            return new Asks(questions.getFirst());
        }
        return new Unclear(word.text() + " may be " + kinds(word) + ". Which one do you mean?", List.copyOf(questions),
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
    private static String kinds(Doubtful word) {
        var kinds = word.readings().stream().map(DoubtfulWord::kind).toList();
        return String.join(", ", kinds.subList(0, kinds.size() - 1)) + " or " + kinds.getLast();
    }

    private static String kind(Element reading) {
        var word = switch (reading) {
            case Named named -> named.dimension().word();
            case Part ignored -> "part of products' names";
            case Element ignored -> "customer";
        };
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}
