package dev.clientele.language;

import java.util.Optional;
import java.util.Set;

/// What lies ahead: `expected revenue next year`, `how much will we sell next quarter`, `forecast by month`.
final class ForecastTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.take(Meaning.FORECAST)) {
            return Optional.empty();
        }
        clues.take(Meaning.AHEAD);
        clues.take(Meaning.REVENUE, Meaning.CUSTOMERS, Meaning.HOW_MUCH, Meaning.HOW_MANY, Meaning.ACTIVE, Meaning.YEAR, Meaning.TIER,
                Meaning.BUY, Meaning.COMMAND);
        return Optional.of(new Wanted("forecast").with(step(clues)).with(Measures.count(clues)).about(clues));
    }

    /// `the next 12 months`, `3 years`; or month by month.
    private static String step(Clues clues) {
        var stretch = clues.takeStretch(Set.of("month", "year"));
        if (stretch.isPresent()) {
            return stretch.get().unit() + "s " + stretch.get().count();
        }
        var isMonthly = clues.take(Meaning.MONTH);
        return isMonthly || clues.split().equals(Optional.of(Meaning.MONTH)) ? "months" : "";
    }

    /// Whether a forecast is told by a kind of group anyway: it is by tier and year, or by month.
    static boolean says(String question, Meaning group) {
        var isMonthly = question.startsWith("forecast months");
        return question.startsWith("forecast") && (isMonthly ? group == Meaning.MONTH : group == Meaning.TIER || group == Meaning.YEAR);
    }
}
