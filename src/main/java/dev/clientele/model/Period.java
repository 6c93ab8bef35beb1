package dev.clientele.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;

/// A half-open stretch of business days, `[start, end)`, and the words a person knows it by.
public record Period(LocalDate start, LocalDate end, String label) {

    public Period {
        requireNonNull(start, "start is null");
        requireNonNull(end, "end is null");
        requireNonNull(label, "label is null");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period ends before it starts: " + start + ".." + end);
        }
    }

    /// The first day as an epoch day.
    public int startDay() {
        return Math.toIntExact(start.toEpochDay());
    }

    /// The day after the last one as an epoch day.
    public int endDay() {
        return Math.toIntExact(end.toEpochDay());
    }

    /// The last day of the period; for an empty period the day before its start.
    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /// The same stretch a year before, 29 February taken for 28 February; a year's own name becomes the one before, others are named by their days.
    public Period yearBefore() {
        var name = label.matches("\\d{4}.*") && !label.contains("..")
                ? Integer.parseInt(label.substring(0, 4)) - 1 + label.substring(4)
                : start.minusYears(1) + ".." + lastDay().minusYears(1);
        var endsBeforeLeapDay = end.getMonth() == Month.FEBRUARY && end.getDayOfMonth() == 29;
        return new Period(start.minusYears(1), (endsBeforeLeapDay ? end.plusDays(1) : end).minusYears(1), name);
    }
}
