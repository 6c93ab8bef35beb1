package dev.clientele.language;

import dev.clientele.language.Interpretation.Unclear;
import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What no invoice tells, and so no answer either: stock, staff, the weather.
final class Missing {

    /// Words for how many pieces there are.
    private static final Set<String> PIECES =
            Set.of("units", "quantity", "quantities", "pieces", "pcs", "qty", "unit sales", "volume in units");
    /// Words that say that something changed and not which way.
    private static final Set<String> MOVING =
            Set.of("movers", "biggest movers", "swings", "swing", "biggest swings", "biggest changes", "winners", "winners and losers",
                    "gainers and losers");

    private Missing() {}

    static Optional<Interpretation> of(Clues clues, Names names) {
        if (clues.has(Meaning.CITY) || clues.breakdowns().contains(Meaning.CITY)) {
            clues.take(Meaning.CITY);
            return Optional.of(
                    new Unclear("The data knows countries, and no places in them.", List.of(new Wanted(ofCountries(clues)).about(clues)),
                            Interpretation.Reason.OBSTACLE));
        }
        if (isShareOfTwo(clues)) {
            return Optional.of(shareOfTwo(clues));
        }
        for (var dimension : Dimension.ofData()) {
            var word = Sentence.dimensionWord(dimension);
            if ((clues.has(word) || clues.breakdowns().contains(word)) && !names.knows(dimension)) {
                return Optional.of(new Unclear("The data names no " + dimension.plural() + ".", List.of("revenue by month"),
                        Interpretation.Reason.OBSTACLE));
            }
        }
        var step = clues.split().or(clues::each).filter(Clues.TIMES::contains);
        if (clues.has(Meaning.PROFIT_AND_LOSS) && step.isPresent()) {
            var ofSteps = new Wanted("revenue profit").with("by " + step.get().word()).about(clues);
            return Optional.of(new Unclear("The profit and loss and its contribution are told of a period; by " + step.get().word()
                    + " I can tell the gross profit.", List.of(ofSteps, new Wanted("profit").about(clues)),
                    Interpretation.Reason.OBSTACLE));
        }
        if (isOfPieces(clues)) {
            clues.take(Meaning.MISSING);
            return Optional.of(new Unclear("I count money and orders, and know no numbers of pieces.",
                    List.of(new Wanted("revenue").about(clues), new Wanted("revenue orders").about(clues)),
                    Interpretation.Reason.OBSTACLE));
        }
        if (clues.has(Meaning.GROW) && clues.has(Meaning.FALL) && (clues.asksForPeople() || clues.has(Meaning.CUSTOMERS, Meaning.TOP)
                || MOVING.contains(clues.text(Meaning.GROW).orElse("")))) {
            return Optional.of(new Unclear("Up or down?", List.of(new Wanted("growers").about(clues), new Wanted("decliners").about(clues)),
                    Interpretation.Reason.OBSTACLE));
        }
        return clues.text(Meaning.MISSING).map(text -> new Unclear(
                "The data has no \"" + text + "\": I know what was invoiced, to whom and when.", List.of("help"),
                Interpretation.Reason.OBSTACLE));
    }

    /// The same of countries: `customers` by the conditions named, else revenue.
    private static String ofCountries(Clues clues) {
        var lists = (clues.has(Meaning.CUSTOMERS) || clues.asksForPeople()) && (clues.breakdowns().isEmpty() || !clues.bounds().isEmpty());
        if (!lists) {
            return "revenue by country";
        }
        var wanted = new StringBuilder("customers");
        for (var bound = clues.nextBound(); bound.isPresent(); bound = clues.nextBound()) {
            wanted.append(' ').append(bound.get().measure().map(Measures::word).filter(word -> !word.isEmpty()).orElse("revenue"))
                    .append(' ').append(Bounds.words(bound.get()));
        }
        clues.takeSilent().forEach(silent -> wanted.append(" silent ").append(silent));
        return wanted.toString();
    }

    /// `what share of revenue do warehouses make in france`: of all in France, or of all warehouses.
    private static boolean isShareOfTwo(Clues clues) {
        return clues.has(Meaning.SHARE) && clues.breakdowns().isEmpty() && !clues.has(Meaning.TOP, Meaning.BOTTOM, Meaning.CUSTOMERS)
                && clues.customers().isEmpty() && clues.kept().size() == 2
                && clues.kept().values().stream().allMatch(names -> names.size() == 1);
    }

    private static Interpretation shareOfTwo(Clues clues) {
        var dimensions = List.copyOf(clues.kept().keySet());
        var instead = dimensions.stream().map(dimension -> {
            var name = clues.kept().remove(dimension);
            var question = new Wanted("revenue by " + dimension.word()).about(clues);
            if (name != null) {
                clues.kept().put(dimension, name);
            }
            return question;
        }).toList();
        return new Unclear("A share of what?", instead, Interpretation.Reason.OBSTACLE);
    }

    /// `how many bikes did we sell`, `units sold`.
    private static boolean isOfPieces(Clues clues) {
        if (clues.text(Meaning.MISSING).filter(PIECES::contains).isPresent()) {
            return true;
        }
        return clues.has(Meaning.HOW_MANY) && clues.has(Meaning.REVENUE, Meaning.BUY)
                && clues.namesGoods()
                && clues.rest().stream().allMatch(element -> element instanceof Element.Said said
                        && Stream.of(Meaning.HOW_MANY, Meaning.REVENUE, Meaning.BUY).anyMatch(said::is));
    }
}
