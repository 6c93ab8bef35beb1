package dev.clientele.btyd.company;

import dev.clientele.btyd.history.Histories;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The checks of one company, each made once.
final class CompanyChecks implements Verdict.Checks {

    private final Selection selection;
    private final int activityWindowMonths;
    private final Map<LocalDate, Optional<ModelBacktest>> made = new HashMap<>();

    CompanyChecks(Selection selection, int activityWindowMonths) {
        this.selection = selection;
        this.activityWindowMonths = activityWindowMonths;
    }

    @Override
    public Optional<ModelBacktest> apply(LocalDate asOf) {
        return made.computeIfAbsent(asOf, this::check);
    }

    private Optional<ModelBacktest> check(LocalDate asOf) {
        var day = Math.toIntExact(asOf.toEpochDay());
        var activeDays = Math.toIntExact(ChronoUnit.DAYS.between(asOf.minusMonths(activityWindowMonths), asOf));
        var first = Arrays.stream(Histories.of(selection, day).age()).map(age -> day - age).min();
        return first.isEmpty() ? Optional.empty() : ModelBacktest.of(selection, first.getAsInt(), day, activeDays);
    }
}
