package dev.clientele.digest.part;

import dev.clientele.model.Period;
import java.time.LocalDate;

/// Since when a digest tells what changed.
///
/// @param day the as-of day of the digest before it; for the first one seven days before its own
/// @param asOf its own as-of day, no earlier
public record Since(LocalDate day, LocalDate asOf, Kind kind) {

    private static final int FIRST_DAYS = 7;

    /// What there was before.
    public enum Kind {
        /// no digest
        FIRST,
        /// one with other data
        LATER,
        /// one with the same data, to the same day
        UNCHANGED
    }

    public Since {
        if (day.isAfter(asOf)) {
            throw new IllegalArgumentException(day + " is after " + asOf);
        }
    }

    public static Since first(LocalDate asOf) {
        return new Since(asOf.minusDays(FIRST_DAYS), asOf, Kind.FIRST);
    }

    /// Since the digest before.
    ///
    /// @param last the as-of day of the digest before; where the data ends earlier now, only that far
    public static Since last(LocalDate last, LocalDate asOf, boolean sameData) {
        var kind = sameData && last.equals(asOf) ? Kind.UNCHANGED : Kind.LATER;
        return new Since(Period.earlier(last, asOf), asOf, kind);
    }

    /// Whether a calendar year began since the last digest.
    public boolean isNewYear() {
        return kind == Kind.LATER && day.getYear() < asOf.getYear();
    }

    /// The days behind that day, to the as-of day; may be none.
    public Period period() {
        return Period.days(day.plusDays(1), asOf);
    }
}
