package dev.clientele.language;

import java.util.Optional;

/// How many stay: `churn`, `NRR last year`, `retention by segment`, `how many customers buy again`.
final class StayingTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.customers().isEmpty()) {
            return Optional.empty();
        }
        var view = view(clues);
        if (view.isEmpty()) {
            return Optional.empty();
        }
        clues.take(Meaning.RETENTION, Meaning.CHURN, Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.WHO, Meaning.HOW_MUCH, Meaning.SHARE,
                Meaning.MAKES);
        var by = clues.split().or(clues::each).or(() -> clues.takeFirst(Clues.GROUPS)).or(() -> clues.takeFirst(Clues.TIMES));
        return Optional.of(new Wanted("retention").with(view.get()).with(by.map(word -> "by " + word.word()).orElse("")).about(clues));
    }

    private static Optional<String> view(Clues clues) {
        if (clues.take(Meaning.COHORT)) {
            return Optional.of("cohorts");
        }
        if (clues.take(Meaning.REPEAT)) {
            clues.take(Meaning.NEW, Meaning.BUY); // who buys again was new once
            return Optional.of("repeat");
        }
        if (clues.has(Meaning.SHARE) && clues.take(Meaning.ONCE)) {
            clues.take(Meaning.BUY);
            return Optional.of("repeat"); // who does not buy once alone buys again
        }
        if (clues.take(Meaning.STAGES)) {
            return Optional.of("stages");
        }
        if (clues.has(Meaning.LOST) && clues.has(Meaning.SHARE) && clues.has(Meaning.CUSTOMERS)) {
            clues.take(Meaning.LOST); // what share is lost
            return Optional.of("");
        }
        if (clues.has(Meaning.RETENTION) && clues.take(Meaning.NEW)) {
            return Optional.of("cohorts");
        }
        var rate = clues.has(Meaning.CHURN, Meaning.RETENTION);
        return clues.take(Meaning.NRR, Meaning.GRR, Meaning.QUICK_RATIO) || rate ? Optional.of("") : Optional.empty();
    }
}
