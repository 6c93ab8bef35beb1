package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertSubject;
import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The age of the newest document up to the day. Its level is the age in days.
record StaleCheck(Rule.Stale rule, Portfolio portfolio, AnalysisSettings terms, LocalDate day) implements Check {

    @Override
    public List<AlertFinding> findings() {
        return age().filter(age -> age > rule.days()).map(age -> new AlertFinding("data", AlertFinding.NOBODY, age, 0)).stream().toList();
    }

    private Optional<Long> age() {
        return portfolio.lastDay(day).map(last -> ChronoUnit.DAYS.between(last, day));
    }

    @Override
    public AlertSubject subject(AlertFinding finding) {
        return new AlertSubject(finding.key(), "", "The data", "");
    }

    @Override
    public String why(AlertFinding finding) {
        return "the newest document is of " + portfolio.lastDay(day).map(terms.wording()::day).orElse("-") + ", "
                + terms.wording().counted(finding.level(), "day", "days") + " old";
    }

    @Override
    public Ending ending(AlertCase open) {
        return portfolio.lastDay(day).isEmpty() ? Ending.LAPSED : Ending.RECOVERED;
    }
}
