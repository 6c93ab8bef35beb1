package dev.clientele.alert.check;

import dev.clientele.analysis.Scope;
import dev.clientele.model.Phrase;
import dev.clientele.model.alert.AlertSubject;
import java.time.LocalDate;

/// A check of what is about all customers that fit some filters.
interface Overall extends Check {

    /// The customers that fit.
    Scope asked();

    @Override
    default LocalDate day() {
        return asked().asOf();
    }

    /// `All customers`, `Segment Retail`.
    @Override
    default AlertSubject subject(AlertFinding finding) {
        var words = asked().filterWords().replaceFirst("^[, ]+", "");
        var name = words.isEmpty() ? "All customers" : Phrase.capitalised(words);
        return new AlertSubject(finding.key(), "", name, "");
    }
}
