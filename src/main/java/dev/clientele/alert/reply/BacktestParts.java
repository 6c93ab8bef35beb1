package dev.clientele.alert.reply;

import dev.clientele.alert.backtest.AlertBacktest;
import dev.clientele.alert.check.Checks;
import dev.clientele.alert.check.Outcome;
import dev.clientele.alert.check.Outcomes;
import dev.clientele.alert.rule.Rule;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.alert.AlertCase;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The table and the chart of a backtest: the greatest alerts, and how many came by the month.
record BacktestParts(AlertBacktest test, Ground ground) {

    private static final int MOST_ROWS = 10;

    /// The alerts with the most money, with what came of them.
    List<Table> tables() {
        if (test.fired().isEmpty()) {
            return List.of();
        }
        var columns = new ArrayList<>(List.of(new Column("on", "On", Unit.Plain.DAY), new Column("subject", "Who", Unit.Plain.TEXT),
                new Column("atStake", "At stake", ground.money()), new Column("why", "Why", Unit.Plain.TEXT)));
        var fates = fates();
        fates.ifPresent(ignored -> columns.add(new Column("fate", "Outcome", Unit.Plain.TEXT)));
        var shown = test.fired().stream().sorted(Comparator.comparingLong((AlertCase found) -> -found.sight().money())
                .thenComparing(found -> found.course().openedOn())).limit(MOST_ROWS).toList();
        var title = shown.size() < test.fired().size()
                ? "The greatest " + shown.size() + " of " + ground.wording().count(test.fired().size())
                : "";
        return List.of(new Table(title, columns, shown.stream().map(found -> row(found, fates)).toList(), List.of()));
    }

    private Optional<Outcomes> fates() {
        return Outcomes.isTold(test.rule())
                ? Optional.of(Outcomes.of(test.rule(), ground.portfolio(), ground.terms(), test.days().lastDay()))
                : Optional.empty();
    }

    private List<Value> row(AlertCase found, Optional<Outcomes> fates) {
        var row = new ArrayList<Value>(List.of(new Value.Day(found.course().openedOn()), new Value.Text(found.subject().name()),
                ground.stake(test.rule(), found), new Value.Text(why(found))));
        fates.ifPresent(known -> row.add(new Value.Text(word(known.of(found)))));
        return row;
    }

    /// In the words of that day.
    private String why(AlertCase found) {
        var check = Checks.of(test.rule(), ground.portfolio(), ground.terms(), found.course().openedOn());
        return check.findings().stream().filter(finding -> finding.key().equals(found.subject().key())).findFirst().map(check::why)
                .orElse("");
    }

    private String word(Outcome fate) {
        var drop = test.rule() instanceof Rule.TierDrop;
        return switch (fate) {
            case REAL -> drop ? "still lower" : "real loss";
            case BACK -> drop ? "rose again" : "bought again";
            case UNDECIDED -> "too early to tell";
        };
    }

    /// How many alerts came in each month.
    Optional<ChartSpec> chart() {
        if (test.fired().size() < 2) {
            return Optional.empty();
        }
        var months = months();
        var labels = months.stream().map(month -> BusinessCalendar.axisLabel(month, ground.wording().locale())).toList();
        var values = months.stream().map(month -> count(month, test.fired())).toList();
        var finding = test.rule().words() + " " + new BacktestReply(test, ground).finding() + ".";
        var heading = new ChartSpec.Heading(title(), "Alerts by month, " + test.rule().words(), finding);
        return Optional.of(
                new ChartSpec.StackedBars(heading, Unit.Plain.COUNT, labels, List.of(new Series("Alerts", values, Tone.PRIMARY)),
                        List.of()));
    }

    /// `14 alerts in 12 months, 10 of them real losses`.
    private String title() {
        var alerts = ground.wording().counted(test.fired().size(), "alert", "alerts") + " in 12 months";
        var real = test.fates().getOrDefault(Outcome.REAL, 0L);
        if (!Outcomes.isTold(test.rule())) {
            return alerts;
        }
        return alerts + ", " + (real == 0 ? "none" : ground.wording().count(real)) + " of them " + (test.rule() instanceof Rule.TierDrop
                ? "still lower"
                : real == 1 ? "a real loss" : "real losses");
    }

    private static double count(Period month, List<AlertCase> cases) {
        return cases.stream().filter(found -> month.contains(found.course().openedOn())).count();
    }

    private List<Period> months() {
        var first = test.days().start().withDayOfMonth(1);
        var count = ChronoUnit.MONTHS.between(first, test.days().lastDay().withDayOfMonth(1)) + 1;
        return IntStream.range(0, Math.toIntExact(count)).mapToObj(first::plusMonths)
                .map(start -> new Period(start, start.plusMonths(1), start.toString().substring(0, 7))).toList();
    }
}
