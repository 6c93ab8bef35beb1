package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a sentence that is no question of its own changes in the one before: `and by profit?`, `what about Germany?`, `2024`, `more`.
///
/// @param count so many instead
/// @param measure the word of what is to be counted instead
/// @param split the word of what it is to be broken down by instead
/// @param periods instead of those before
/// @param bases the periods to compare with
/// @param kept values of dimensions, instead of those of the same dimension
/// @param leftOut values left out from now on
/// @param customers instead of those before, as they are typed
/// @param customersLeftOut customers left out from now on
/// @param bound another bound
/// @param turns all else
/// @param refersBack whether `they` or `it` stands for what was told before
public record Changes(Optional<Integer> count, Optional<String> measure, Optional<String> split, List<String> periods, List<String> bases,
        Map<Dimension, List<String>> kept, Map<Dimension, List<String>> leftOut, List<String> customers, List<String> customersLeftOut,
        Optional<String> bound, Set<Turn> turns, boolean refersBack) {

    /// What else can be wanted of an answer.
    public enum Turn {
        MORE, REST, WHY, CSV, XLSX, CHART, LINE, BARS, TABLE, WHO, AMOUNT, PERCENT, GROW, FALL, PERIOD_BEFORE, YEAR_BEFORE, AGAINST,
        PRODUCTS, LOWEST, COUNT, CARD, BUYERS, BOUGHT, NEW, LOST, REGAINED, RETAINED
    }

    private static final Map<Meaning, Turn> TURNS = Map.ofEntries(Map.entry(Meaning.MORE, Turn.MORE), Map.entry(Meaning.REST, Turn.REST),
            Map.entry(Meaning.WHY, Turn.WHY), Map.entry(Meaning.EXPLAIN, Turn.WHY), Map.entry(Meaning.CSV, Turn.CSV),
            Map.entry(Meaning.XLSX, Turn.XLSX), Map.entry(Meaning.TABLE, Turn.TABLE), Map.entry(Meaning.CHART, Turn.CHART),
            Map.entry(Meaning.BARS, Turn.BARS), Map.entry(Meaning.LINE, Turn.LINE), Map.entry(Meaning.WHO, Turn.WHO),
            Map.entry(Meaning.GROW, Turn.GROW), Map.entry(Meaning.FALL, Turn.FALL), Map.entry(Meaning.PERIOD_BEFORE, Turn.PERIOD_BEFORE),
            Map.entry(Meaning.SAME_BEFORE, Turn.YEAR_BEFORE), Map.entry(Meaning.THAN, Turn.AGAINST),
            Map.entry(Meaning.COMPARE, Turn.AGAINST),
            Map.entry(Meaning.WHAT_BUYS, Turn.PRODUCTS), Map.entry(Meaning.BOTTOM, Turn.LOWEST), Map.entry(Meaning.HOW_MANY, Turn.COUNT),
            Map.entry(Meaning.LAST_ORDER, Turn.CARD), Map.entry(Meaning.FIRST_ORDER, Turn.CARD), Map.entry(Meaning.HOW_OFTEN, Turn.CARD),
            Map.entry(Meaning.NEW, Turn.NEW), Map.entry(Meaning.LOST, Turn.LOST), Map.entry(Meaning.REGAINED, Turn.REGAINED),
            Map.entry(Meaning.RETAINED, Turn.RETAINED));

    /// The changes; empty for a sentence that says more than that, and for one that says nothing.
    static Optional<Changes> of(Clues clues) {
        var alone = isAlone(clues);
        if (alone && clues.asksForPeople() && clues.rest().size() == 1 && clues.has(Meaning.BUY)) {
            clues.take(Meaning.BUY);
            return Optional.of(new Changes(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Map.of(), Map.of(),
                    List.of(), List.of(), Optional.empty(), Set.of(Turn.BUYERS), false));
        }
        var isNumber = alone && clues.rest().size() == 1 && clues.hasNumber();
        var marked = isNumber || clues.take(Meaning.FOLLOW, Meaning.INSTEAD, Meaning.ONLY, Meaning.THEM);
        marked |= clues.refersBack();
        var turns = EnumSet.noneOf(Turn.class);
        if (clues.namesGoods() && !clues.asksForPeople() && clues.rest().size() == 1 && clues.take(Meaning.BUY)) {
            turns.add(Turn.BOUGHT); // `bought bikes`
        }
        TURNS.forEach((meaning, turn) -> {
            if (clues.take(meaning)) {
                turns.add(turn);
            }
        });
        if (turns.contains(Turn.CARD)) {
            clues.take(Meaning.BUY);
        }
        if (clues.take(Meaning.HOW_MUCH)) {
            turns.add(Turn.AMOUNT);
            clues.take(Meaning.BUY);
        }
        if (clues.text(Meaning.SHARE).filter(text -> text.startsWith("percent")).isPresent()) {
            clues.take(Meaning.SHARE);
            turns.add(Turn.PERCENT);
        }
        var ordered = clues.orderedBy();
        var said = ordered.isEmpty() ? clues.takeFirst(Clues.MEASURES) : ordered;
        var count =
                clues.has(Meaning.TOP) || marked || turns.contains(Turn.MORE)
                        ? clues.takeCount().map(number -> number.number().intValue())
                        : Optional.<Integer>empty();
        if (count.isPresent()) {
            clues.take(Meaning.TOP);
        }
        var bound = clues.takeBound().map(Bounds::words);
        var changes =
                new Changes(count, said.map(Measures::word), clues.split().map(Meaning::word), clues.periods(), clues.bases(), clues.kept(),
                        clues.leftOut(), questions(clues.customers()), questions(clues.customersLeftOut()), bound, turns,
                        clues.refersBack());
        var isQuestion = said.isPresent() && ordered.isEmpty() && !marked && changes.size() > 1;
        var compares = (!clues.periods().isEmpty() && !clues.bases().isEmpty())
                || (turns.contains(Turn.AGAINST) && clues.kept().values().stream().anyMatch(values -> values.size() > 1));
        var complete =
                !compares && clues.parts().isEmpty() && clues.partsLeftOut().isEmpty() && clues.rest().isEmpty() && clues.bounds().isEmpty()
                        && clues.silent().isEmpty() && clues.vague().isEmpty()
                        && clues.each().isEmpty() && !clues.joins();
        return complete && !isQuestion && changes.size() > 0 && !(count.isPresent() && !marked && !turns.contains(Turn.MORE))
                ? Optional.of(changes)
                : Optional.empty();
    }

    /// Whether it names nothing: no period, nobody, no condition.
    private static boolean isAlone(Clues clues) {
        return Stream.of(clues.periods(), clues.bases(), clues.customers(), clues.customersLeftOut(), clues.bounds(), clues.silent(),
                clues.vague()).allMatch(List::isEmpty) && clues.kept().isEmpty() && clues.leftOut().isEmpty();
    }

    private static List<String> questions(List<Element.OfCustomer> customers) {
        return customers.stream().map(customer -> customer.questions().getFirst()).toList();
    }

    /// The same without some of what else is wanted.
    public Changes without(Turn... unwanted) {
        var left = EnumSet.noneOf(Turn.class);
        left.addAll(turns);
        left.removeAll(List.of(unwanted));
        return new Changes(count, measure, split, periods, bases, kept, leftOut, customers, customersLeftOut, bound, left, refersBack);
    }

    /// How many things are changed.
    public long size() {
        var lists = Stream.of(periods, bases, customers, customersLeftOut, List.copyOf(kept.keySet()), List.copyOf(leftOut.keySet()),
                List.copyOf(turns)).filter(list -> !list.isEmpty()).count();
        return lists + Stream.of(count, measure, split, bound).filter(Optional::isPresent).count();
    }
}
