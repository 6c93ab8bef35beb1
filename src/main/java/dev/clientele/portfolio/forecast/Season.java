package dev.clientele.portfolio.forecast;

import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// What the selected customers brought on each day of the past, added up, so that any stretch of days is told at once; and from that what
/// part of a year's revenue a stretch of days usually makes.
///
/// @param first the first day, epoch day
/// @param cumulative net revenue of all days before the i-th, minor units
public record Season(int first, long[] cumulative) {

    /// Adds up the days from one to another, that one not included. Revenue without a customer is left out.
    public static Season of(Selection selection, LocalDate from, LocalDate end) {
        var first = Math.toIntExact(from.toEpochDay());
        var length = Math.toIntExact(end.toEpochDay()) - first;
        var cumulative = new long[length + 1];
        var days = selection.days();
        var day = days.day();
        var net = days.net();
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer]) {
                for (var row = days.firstRow(customer, first); row < days.offsets()[customer + 1] && day[row] < first + length; row++) {
                    cumulative[day[row] - first + 1] += net[row];
                }
            }
        }
        for (var i = 1; i < cumulative.length; i++) {
            cumulative[i] += cumulative[i - 1];
        }
        return new Season(first, cumulative);
    }

    /// Net revenue from one day to another, that one not included; what lies outside the days counted is 0.
    public long net(LocalDate from, LocalDate end) {
        return upTo(end) - upTo(from);
    }

    private long upTo(LocalDate day) {
        return cumulative[Math.clamp(day.toEpochDay() - first, 0, cumulative.length - 1)];
    }

    /// The part that a stretch of days makes of the year in which it lies, as it did in the years before on average.
    ///
    /// @param begin the first day of the first year ahead: years are counted from there
    /// @param from the first day of the stretch, which lies in one of the years ahead
    /// @param pastYears how many years before `begin` are looked at
    /// @return empty where these years brought nothing
    public OptionalDouble share(LocalDate begin, LocalDate from, LocalDate end, int pastYears) {
        var ahead = 0;
        while (!begin.plusYears(ahead + 1L).isAfter(from)) {
            ahead++;
        }
        var part = 0L;
        var all = 0L;
        for (var year = 1; year <= pastYears; year++) {
            part += net(from.minusYears((long) ahead + year), end.minusYears((long) ahead + year));
            all += net(begin.minusYears(year), begin.minusYears(year - 1L));
        }
        return all > 0 ? OptionalDouble.of((double) part / all) : OptionalDouble.empty();
    }
}
