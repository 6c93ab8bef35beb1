package dev.clientele.analysis;

import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.time.LocalDate;

/// From which day on the data is whole. Days of which the data has a part alone are no measure for others: what is compared with
/// them is undefined.
///
/// @param start the first of the month of the first document where that lies in the first week of a month (nobody sells on New
///     Year's Day), else the first document's day
public record Coverage(LocalDate start) {

    /// Why a figure has no value that compares with days the data does not hold whole.
    public static final Value BEGINS_LATER = new Value.Undefined("the data begins later");

    private static final int WEEK = 7;

    /// @param first the day of the first document
    static Coverage from(LocalDate first) {
        return new Coverage(first.getDayOfMonth() <= WEEK ? first.withDayOfMonth(1) : first);
    }

    /// Whether days that begin on this one are held whole.
    public boolean reaches(LocalDate day) {
        return !day.isBefore(start);
    }

    /// `the data begins on 1 Dec 2010`.
    public String words(ValueFormatter wording) {
        return "the data begins on " + wording.day(start);
    }
}
