package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.alert.backtest.AlertBacktest;
import dev.clientele.alert.check.Check;
import dev.clientele.alert.check.Checks;
import dev.clientele.alert.check.Ending;
import dev.clientele.alert.rule.Rule;
import dev.clientele.alert.rule.RuleParser;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertSubject;
import dev.clientele.model.alert.Awareness;
import dev.clientele.model.alert.Observation;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.RandomStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A backtest against a slow loop over the days of the year, one as-of day after the other, with a ledger of its own.
final class BacktestTest {

    private static final AnalysisSettings TERMS = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);
    private static final List<String> RULES =
            List.of("at-risk", "at-risk over 50 reason overdue, fading", "at-risk tier Platinum, Gold", "tier drop", "lost",
                    "regained", "big order over 100", "big order 2 times usual", "revenue drops 10%", "concentration top 2 over 40%",
                    "stale 3 days");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void countsAreThoseOfTheSlowLoop(long seed) {
        var portfolio = new CurrentPortfolio(RandomStore.write(seed, folder).database()).get();
        if (portfolio.isEmpty()) {
            System.out.println("seed " + seed + " makes an empty store");
            return;
        }
        var last = portfolio.lastDay().orElseThrow();
        var fired = 0;
        for (var words : RULES) {
            var rule = RuleParser.kept().parse(words);
            var slow = new SlowLoop(rule, portfolio);
            for (var day = last.minusYears(1); !day.isAfter(last); day = day.plusDays(1)) {
                slow.next(day, day.equals(last.minusYears(1)));
            }
            var test = AlertBacktest.of(rule, portfolio, TERMS, last);
            assertThat(test.fired().stream().map(found -> found.course().openedOn() + " " + found.subject().key()))
                    .as("seed %s, %s", seed, words)
                    .containsExactlyInAnyOrderElementsOf(slow.fired);
            assertThat(List.of(test.again(), test.recovered(), test.standing().size())).as("seed %s, %s", seed, words)
                    .isEqualTo(List.of(slow.again, slow.recovered, slow.open.size()));
            fired += test.fired().size();
        }
        System.out.println("seed " + seed + ": " + fired + " alerts of " + RULES.size() + " rules in a year, as the slow loop counts them");
    }

    /// A ledger kept by the words of the documentation.
    private static final class SlowLoop {

        private final Rule rule;
        private final Portfolio portfolio;
        private final Map<String, Entry> open = new TreeMap<>();
        private final List<String> fired = new ArrayList<>();
        private int again;
        private int recovered;

        /// @param known the level that people know
        private record Entry(String customer, LocalDate since, LocalDate seen, long known, boolean told) {}

        SlowLoop(Rule rule, Portfolio portfolio) {
            this.rule = rule;
            this.portfolio = portfolio;
        }

        void next(LocalDate day, boolean isBefore) {
            var check = Checks.of(rule, portfolio, TERMS, day);
            var missing = new HashSet<>(open.keySet());
            for (var finding : check.findings()) {
                missing.remove(finding.key());
                var entry = open.get(finding.key());
                if (entry == null) {
                    open.put(finding.key(), new Entry(check.subject(finding).customer(), day, day, finding.level(), !isBefore));
                    if (!isBefore) {
                        fired.add(day + " " + finding.key());
                    }
                } else {
                    var worse = rule.isWorse(entry.known(), finding.level());
                    again += worse ? 1 : 0;
                    open.put(finding.key(), new Entry(entry.customer(), entry.since(), day, worse ? finding.level() : entry.known(),
                            worse || entry.told()));
                }
            }
            missing.forEach(key -> Optional.ofNullable(open.get(key)).ifPresent(entry -> end(check, key, entry)));
        }

        private void end(Check check, String key, Entry entry) {
            var subject = new AlertSubject(key, entry.customer(), "", "");
            var ending = check.ending(AlertCase.opened(0, subject, new Observation(entry.since(), 0, 0, ""), new Awareness(0, 0))
                    .seen(new Observation(entry.seen(), 0, 0, "")));
            if (ending != Ending.STAYS) {
                open.remove(key);
                recovered += ending == Ending.RECOVERED && entry.told() ? 1 : 0;
            }
        }
    }
}
