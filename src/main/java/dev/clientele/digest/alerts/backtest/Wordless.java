package dev.clientele.digest.alerts.backtest;

import dev.clientele.digest.alerts.check.Check;
import dev.clientele.digest.alerts.check.Ending;
import dev.clientele.digest.alerts.check.Finding;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertSubject;
import java.time.LocalDate;
import java.util.List;

/// A check whose findings are counted and not told: words for a year of them would take longer than to find them.
record Wordless(Check check) implements Check {

    @Override
    public LocalDate day() {
        return check.day();
    }

    @Override
    public List<Finding> findings() {
        return check.findings();
    }

    @Override
    public AlertSubject subject(Finding finding) {
        return check.subject(finding);
    }

    @Override
    public String why(Finding finding) {
        return "";
    }

    @Override
    public Ending ending(AlertCase open) {
        return check.ending(open);
    }
}
