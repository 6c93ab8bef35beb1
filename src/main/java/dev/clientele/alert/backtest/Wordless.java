package dev.clientele.alert.backtest;

import dev.clientele.alert.check.AlertFinding;
import dev.clientele.alert.check.Check;
import dev.clientele.alert.check.Ending;
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
    public List<AlertFinding> findings() {
        return check.findings();
    }

    @Override
    public AlertSubject subject(AlertFinding finding) {
        return check.subject(finding);
    }

    @Override
    public String why(AlertFinding finding) {
        return "";
    }

    @Override
    public Ending ending(AlertCase open) {
        return check.ending(open);
    }
}
