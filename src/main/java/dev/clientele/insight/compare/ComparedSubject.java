package dev.clientele.insight.compare;

import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.OptionalInt;

/// One of the things compared.
///
/// @param label what it is called in a sentence and over its column
/// @param asked the question about it alone
/// @param period the period counted over, as far as the data holds it
/// @param customer the customer's number where it is about a single one
/// @param whole what its share is a share of
record ComparedSubject(String label, Inquiry asked, Period period, OptionalInt customer, Selection whole) {

    Selection selection() {
        return asked.selection();
    }

    /// The first day of the period as an epoch day.
    int startDay() {
        return period.startDay();
    }

    /// The day after the last one that counts as an epoch day.
    int endDay() {
        return period.endDay();
    }

    LocalDate end() {
        return period.end();
    }

    /// Whether the data holds the period from its first day on.
    boolean isWholeFromStart() {
        return asked.coverage().reaches(period.start());
    }
}
