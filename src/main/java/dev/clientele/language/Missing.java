package dev.clientele.language;

import dev.clientele.language.Interpretation.Unclear;
import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What no invoice tells, and so no answer either: stock, staff, the weather.
final class Missing {

    private Missing() {}

    static Optional<Interpretation> of(Clues clues, Names names) {
        if (clues.has(Meaning.CITY) || clues.breakdowns().contains(Meaning.CITY)) {
            return Optional.of(new Unclear("The data knows no cities.", List.of("revenue by country"), Interpretation.Reason.OBSTACLE));
        }
        for (var dimension : Dimension.ofData()) {
            var word = Sentence.dimensionWord(dimension);
            if ((clues.has(word) || clues.breakdowns().contains(word)) && !names.knows(dimension)) {
                return Optional.of(new Unclear("The data names no " + dimension.plural() + ".", List.of("revenue by month"),
                        Interpretation.Reason.OBSTACLE));
            }
        }
        if (isOfPieces(clues)) {
            return Optional.of(new Unclear("I count money and orders, and know no numbers of pieces.",
                    List.of(new Wanted("revenue").about(clues), new Wanted("revenue orders").about(clues)),
                    Interpretation.Reason.OBSTACLE));
        }
        return clues.text(Meaning.MISSING).map(text -> new Unclear(
                "The data has no \"" + text + "\": I know what was invoiced, to whom and when.", List.of("help"),
                Interpretation.Reason.OBSTACLE));
    }

    /// `how many bikes did we sell`.
    private static boolean isOfPieces(Clues clues) {
        return clues.has(Meaning.HOW_MANY) && clues.has(Meaning.REVENUE, Meaning.BUY)
                && (clues.kept().containsKey(Dimension.PRODUCT) || clues.kept().containsKey(Dimension.CATEGORY))
                && clues.rest().stream().allMatch(element -> element instanceof Element.Said said
                        && Stream.of(Meaning.HOW_MANY, Meaning.REVENUE, Meaning.BUY).anyMatch(said::is));
    }
}
