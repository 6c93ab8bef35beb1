package dev.clientele.language;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Who may go: `who's at risk`, `which warehouses might we lose`, `customers who are overdue`.
final class RiskTopic implements Topic {

    private static final Set<Meaning> REASONS = EnumSet.of(Meaning.OVERDUE, Meaning.SHRINKING, Meaning.FADING, Meaning.NARROWING);

    private static final Set<String> CALLS = Set.of("call", "ring", "phone", "contact", "visit", "talk", "speak");

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.has(Meaning.RISK, Meaning.VALUE_AT_RISK) && !clues.has(REASONS)) {
            return Optional.empty();
        }
        var calls = clues.text(Meaning.RISK).filter(text -> CALLS.stream().anyMatch(text::contains)).isPresent();
        var about = !clues.customers().isEmpty();
        clues.take(Meaning.RISK, Meaning.VALUE_AT_RISK, Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.HOW_MUCH, Meaning.WHO, Meaning.PRAISE,
                Meaning.TOP, Meaning.REVENUE, Meaning.REST);
        if (!clues.bounds().isEmpty()) {
            clues.take(Meaning.WORTH); // `worth more than 5000`
        }
        if (isOfCalls(clues, calls)) {
            clues.periods().clear();
        }
        if (about) {
            clues.take(Meaning.WHY, Meaning.EXPLAIN);
            REASONS.forEach(clues::take);
            return Optional.of(new Wanted("customer").about(clues));
        }
        if (clues.has(REASONS)) {
            clues.take(Meaning.ORDERS, Meaning.BUY); // what shrinks are purchases
        }
        var reason = clues.takeFirst(REASONS).map(Meaning::word).orElse("");
        var lead = clues.take(Meaning.WHY) ? "explain at-risk" : "at-risk";
        return Optional.of(new Wanted(lead).with(Measures.count(clues)).with(reason).with(stake(clues)).about(clues));
    }

    /// `who should I phone today`: a call of today or this week is made on what is known now.
    private static boolean isOfCalls(Clues clues, boolean calls) {
        return calls && clues.periods().size() == 1 && clues.bases().isEmpty()
                && clues.lastPeriod().filter(named -> named.start().plusWeeks(1).compareTo(named.end()) >= 0).isPresent();
    }

    /// A bound on money: `accounts at risk with more than 10k`.
    private static String stake(Clues clues) {
        var isOnMoney = clues.bounds().size() == 1 && !clues.bounds().getFirst().percent() && clues.bounds().getFirst().measure().isEmpty();
        return isOnMoney ? clues.nextBound().map(bound -> "stake " + Bounds.words(bound)).orElse("") : "";
    }
}
