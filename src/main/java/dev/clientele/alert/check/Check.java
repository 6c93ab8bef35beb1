package dev.clientele.alert.check;

import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertSubject;
import java.time.LocalDate;
import java.util.List;

/// A rule checked at the end of a day.
public interface Check {

    /// The day: the last with data or, for the data's own age, today.
    LocalDate day();

    /// What is so at its end, each key once.
    List<AlertFinding> findings();

    /// What a finding is about.
    AlertSubject subject(AlertFinding finding);

    /// Why it was found, in words that stand behind a name: `usually buys every 24 days, silent for 71`.
    String why(AlertFinding finding);

    /// What becomes of an open case that is not among the findings.
    Ending ending(AlertCase open);
}
