package dev.clientele.alert.backtest;

import dev.clientele.alert.cases.CaseBook;
import dev.clientele.alert.cases.CaseEvent;
import dev.clientele.alert.check.Check;
import dev.clientele.alert.check.Checks;
import dev.clientele.alert.check.Outcome;
import dev.clientele.alert.check.Outcomes;
import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.model.Period;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A rule over the last twelve months of data, checked at the end of each day as it would have been had the data come daily. What was
/// so before them counts as known.
///
/// @param days those that were checked; the last is the last one with data
/// @param fired the cases that would have been told, in the order of their days
/// @param again how often a case would have been told again because it got worse
/// @param recovered how many would have been told to be over and well
/// @param fates what came of those told, where that can be told; as of the last day
/// @param standing the cases open at the end, told or known before
public record AlertBacktest(Rule rule, Period days, List<AlertCase> fired, int again, int recovered, Map<Outcome, Long> fates,
        List<AlertCase> standing) {

    private static final int AT_ONCE = 16;

    public AlertBacktest {
        fired = List.copyOf(fired);
        fates = Map.copyOf(fates);
        standing = List.copyOf(standing);
    }

    /// Runs a rule over the twelve months to a day.
    ///
    /// @param portfolio not empty
    /// @param last the last day, no later than the last one with data
    public static AlertBacktest of(Rule rule, Portfolio portfolio, AnalysisSettings terms, LocalDate last) {
        var run = new Run(rule, portfolio, terms);
        var days = Period.days(last.minusYears(1).plusDays(1), last);
        run.begin(days.start().minusDays(1));
        for (var day = days.start(); !day.isAfter(last); day = day.plusDays(AT_ONCE)) {
            run.go(day, Math.toIntExact(Math.min(AT_ONCE, days.endDay() - day.toEpochDay())));
        }
        return run.result(days);
    }

    /// The run so far.
    private static final class Run {

        private final Rule rule;
        private final Portfolio portfolio;
        private final AnalysisSettings terms;
        private final CaseBook book;
        private final Map<Long, AlertCase> open = new LinkedHashMap<>();
        private final Map<Long, AlertCase> fired = new LinkedHashMap<>();
        private long cases;
        private int again;
        private int recovered;

        Run(Rule rule, Portfolio portfolio, AnalysisSettings terms) {
            this.rule = rule;
            this.portfolio = portfolio;
            this.terms = terms;
            this.book = new CaseBook(0, rule);
        }

        void begin(LocalDate day) {
            book.known(check(day)).forEach(this::put);
        }

        /// The days stand alone, so several are checked at once; what becomes of the cases goes day by day.
        void go(LocalDate first, int days) {
            var checks = IntStream.range(0, days).parallel().mapToObj(first::plusDays).map(this::check).toList();
            for (var check : checks) {
                book.next(List.copyOf(open.values()), check, this::put).forEach(this::count);
            }
        }

        private Check check(LocalDate day) {
            return new Wordless(Checks.of(rule, portfolio, terms, day));
        }

        private AlertCase put(AlertCase changed) {
            var kept = changed.id() == 0 ? changed.numbered(++cases) : changed;
            if (kept.isOpen()) {
                open.put(kept.id(), kept);
            } else {
                open.remove(kept.id());
            }
            return kept;
        }

        private void count(CaseEvent news) {
            switch (news.kind()) {
                case OPENED -> fired.put(news.about().id(), news.about());
                case WORSE -> again++;
                case RECOVERED -> recovered++;
            }
        }

        AlertBacktest result(Period days) {
            return new AlertBacktest(rule, days, List.copyOf(fired.values()), again, recovered, fates(fired.values(), days.lastDay()),
                    new ArrayList<>(open.values()));
        }

        private Map<Outcome, Long> fates(Collection<AlertCase> told, LocalDate day) {
            var counts = new EnumMap<Outcome, Long>(Outcome.class);
            if (Outcomes.isTold(rule)) {
                var fates = Outcomes.of(rule, portfolio, terms, day);
                told.forEach(one -> counts.merge(fates.of(one), 1L, Long::sum));
            }
            return counts;
        }
    }
}
