package dev.clientele.language;

import dev.clientele.language.Element.Said;
import dev.clientele.language.Element.When;
import dev.clientele.language.Interpretation.Asks;
import dev.clientele.language.Interpretation.Unclear;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was never bought is of all time. `bought helmets in 2020 but never bikes` is of two times, and the person chooses one for both.
final class AllTime {

    private static final String NEVER = "never";

    private AllTime() {}

    static boolean isNever(String text) {
        return List.of(text.split(" ", -1)).contains(NEVER);
    }

    /// @param elements of a sentence in which a period stands before what was never bought
    /// @param interpret understands a sentence of a single time
    static Interpretation orOf(List<Element> elements, Function<List<Element>, Interpretation> interpret) {
        var ever = elements.stream().filter(element -> !(element instanceof When)).toList();
        var within = elements.stream().map(AllTime::withoutNever).toList();
        var questions = Stream.of(ever, within).map(interpret).flatMap(read -> question(read).stream()).distinct().toList();
        return new Unclear("I count both over the same time: all of it, or only the period you name?", questions,
                Interpretation.Reason.OBSTACLE);
    }

    private static Optional<String> question(Interpretation read) {
        return read instanceof Asks asks ? Optional.of(asks.question()) : Optional.empty();
    }

    private static Element withoutNever(Element element) {
        return element instanceof Said said && isNever(said.text())
                ? new Said(said.meanings(), said.text().replace(NEVER, "not"))
                : element;
    }
}
