package dev.clientele.bench;

import dev.clientele.alert.backtest.AlertBacktest;
import dev.clientele.alert.check.AlertFinding;
import dev.clientele.alert.check.Checks;
import dev.clientele.alert.rule.Rule;
import dev.clientele.alert.rule.RuleParser;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.CurrentPortfolio;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a rule takes to be checked at the end of one day, as after each import, and over a year of days, as before it is saved.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class AlertBench {

    @Param("1000000")
    private long lines;

    @Param({"at-risk over 10000", "at-risk", "at-risk tier Platinum, Gold", "tier drop over 1000", "lost over 1000", "regained",
            "big order 5 times usual", "revenue drops 20%", "concentration top 5 over 60%", "stale 5 days"})
    private String words;

    private Portfolio portfolio;
    private AnalysisSettings terms;
    private Rule rule;
    private LocalDate last;

    @Setup
    public void read() {
        portfolio = new CurrentPortfolio(GeneratedStore.of(lines)).get();
        terms = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);
        rule = RuleParser.kept().parse(words);
        last = portfolio.lastDay().orElseThrow();
    }

    @Benchmark
    public List<AlertFinding> checked() {
        return Checks.of(rule, portfolio, terms, last).findings();
    }

    @Benchmark
    public AlertBacktest backtested() {
        return AlertBacktest.of(rule, portfolio, terms, last);
    }
}
