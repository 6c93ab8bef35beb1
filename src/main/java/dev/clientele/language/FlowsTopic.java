package dev.clientele.language;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Who came, came back, went and stayed: `new customers in q3`, `who did we lose`, `how many active customers`.
final class FlowsTopic implements Topic {

    private static final Set<Meaning> STATES = EnumSet.of(Meaning.NEW, Meaning.LOST, Meaning.REGAINED, Meaning.RETAINED);

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.customers().isEmpty()) {
            return Optional.empty();
        }
        if (clues.has(Meaning.CUSTOMERS) && clues.silent().isEmpty() && clues.leftOut().isEmpty()
                && clues.text(Meaning.NEVER_BOUGHT).filter(Sorting.ASLEEP::contains).isPresent()) {
            clues.take(Meaning.NEVER_BOUGHT, Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.WHO);
            return Optional.of(new Wanted("flows").with("list lost").with(Measures.count(clues)).about(clues));
        }
        if (clues.has(Meaning.ACTIVE) && clues.has(Meaning.CUSTOMERS)
                && (clues.split().filter(Clues.TIMES::contains).isPresent() || clues.has(Clues.TIMES) || clues.periods().size() == 1)) {
            clues.take(Meaning.ACTIVE, Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.FLOWS);
            return Optional.of(course(clues)); // who is active at the end of each step, not who bought in it
        }
        if (!clues.has(STATES)) {
            return clues.take(Meaning.FLOWS) ? Optional.of(course(clues)) : Optional.empty();
        }
        if (STATES.stream().filter(clues::has).count() > 1) {
            STATES.forEach(clues::take);
            clues.take(Meaning.THAN, Meaning.COMPARE, Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.FLOWS);
            return Optional.of(course(clues));
        }
        var state = clues.takeFirst(STATES).orElseThrow();
        if (state == Meaning.REGAINED) {
            clues.take(Meaning.FORMER); // whoever came back was a customer before
        }
        var money = clues.take(Meaning.REVENUE) ? Optional.of(Meaning.REVENUE) : Optional.<Meaning>empty();
        clues.take(Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.WHO, Meaning.BUY, Meaning.HOW_MUCH, Meaning.TOP, Meaning.ACTIVE,
                Meaning.MAKES, state);
        clues.take(Meaning.FLOWS);
        var step = clues.split().or(clues::each).or(() -> clues.takeFirst(Clues.TIMES))
                .or(() -> state == Meaning.LOST ? clues.takeFirst(Clues.GROUPS) : Optional.empty());
        var wanted = new Wanted("flows");
        if (state == Meaning.LOST && step.filter(Clues.GROUPS::contains).isPresent()) { // those lost of each stand beside those kept
            return Optional.of(new Wanted("retention").with("by " + step.get().word()).about(clues));
        }
        if (step.isPresent()) {
            return Optional.of(wanted.with("by " + step.get().word()).about(clues));
        }
        return Optional.of(wanted.with("list " + state.word()).with(money.isPresent() ? "" : Measures.count(clues)).about(clues));
    }

    private static String course(Clues clues) {
        var step = clues.split().or(clues::each).or(() -> clues.takeFirst(Clues.TIMES));
        return new Wanted("flows").with(step.map(word -> "by " + word.word()).orElse("")).about(clues);
    }
}
