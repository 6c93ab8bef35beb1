package dev.clientele.portfolio.matrix;

import java.time.LocalDate;

/// The days that the factors look at, all of them epoch days.
///
/// @param yearBefore the first of the twelve months before the twelve months
/// @param year the first of the twelve months
/// @param end the day after the as-of day
/// @param window the first day of the activity window
/// @param isYearBeforeWhole whether the data holds the twelve months before whole: otherwise there is no growth
public record FactorDays(int yearBefore, int year, int end, int window, boolean isYearBeforeWhole) {

    /// Those of the end of a day.
    ///
    /// @param windowMonths W, the months a customer stays active
    /// @param dataFrom the first day from which on the data is whole
    public static FactorDays of(LocalDate asOf, int windowMonths, LocalDate dataFrom) {
        var end = asOf.plusDays(1);
        var before = end.minusYears(2);
        return new FactorDays(day(before), day(end.minusYears(1)), day(end), day(end.minusMonths(windowMonths)),
                !before.isBefore(dataFrom));
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
