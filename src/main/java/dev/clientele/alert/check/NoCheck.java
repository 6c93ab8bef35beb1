package dev.clientele.alert.check;

import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertSubject;
import java.time.LocalDate;
import java.util.List;

/// Nothing to look at: there is no data.
record NoCheck(LocalDate day) implements Check {

    @Override
    public List<AlertFinding> findings() {
        return List.of();
    }

    @Override
    public AlertSubject subject(AlertFinding finding) {
        throw new IllegalArgumentException("nothing was found: " + finding);
    }

    @Override
    public String why(AlertFinding finding) {
        throw new IllegalArgumentException("nothing was found: " + finding);
    }

    @Override
    public Ending ending(AlertCase open) {
        return Ending.STAYS;
    }
}
