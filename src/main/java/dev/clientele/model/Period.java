package dev.clientele.model;

import java.time.LocalDate;
import java.time.Month;

/// A half-open stretch of business days, `[start, end)`, and the words a person knows it by.
public record Period(LocalDate start, LocalDate end, String label) {

    private static final String ALL_TIME = "all time";
    /// What is longer is compared with a whole year.
    private static final int MOST_MONTHS = 7;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period ends before it starts: " + start + ".." + end);
        }
    }

    /// One day: `2025-06-30`.
    public static Period day(LocalDate day) {
        return days(day, day);
    }

    /// The days from the first to the last, that one included: `2025-01-01..2025-06-30`.
    ///
    /// @param last no earlier than the day before the first
    public static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1), first.equals(last) ? first.toString() : first + ".." + last);
    }

    /// All days up to the last one; who answers begins with the first day of the data.
    public static Period allTime(LocalDate last) {
        return new Period(BEGINNING, last.plusDays(1), ALL_TIME);
    }

    /// From the start of the first to the end of the last, named by both: `2019..2021`.
    public static Period spanning(Period first, Period last) {
        return first.equals(last) ? first : new Period(first.start, last.end, first.label + ".." + last.label);
    }

    /// The later one of two days.
    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /// The earlier one of two days.
    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }

    public boolean isAllTime() {
        return label.equals(ALL_TIME);
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

    /// The same stretch a year before, 29 February taken for 28 February. A year, quarter or month and a fiscal year becomes the one before; others are named by
    /// their days.
    public Period yearBefore() {
        var endsBeforeLeapDay = end.getMonth() == Month.FEBRUARY && end.getDayOfMonth() == 29;
        var earlierEnd = (endsBeforeLeapDay ? end.plusDays(1) : end).minusYears(1);
        var earlier = days(start.minusYears(1), earlierEnd.minusDays(1));
        if (label.startsWith("fy")) {
            return new Period(earlier.start, earlier.end, "fy" + (Integer.parseInt(label.substring(2, 6)) - 1) + label.substring(6));
        }
        var named = !label.isEmpty() && label.length() <= 7 && !label.contains("W") && Character.isDigit(label.charAt(0));
        return named
                ? new Period(earlier.start, earlier.end, (Integer.parseInt(label.substring(0, 4)) - 1) + label.substring(4))
                : earlier;
    }

    /// What this is compared with where another is named: the same days a year before where the whole of that year is named beside a part of
    /// the next (`last quarter vs last year`), else what is named.
    public Period comparedWith(Period named) {
        var isPartOfNext = named.isYear() && !isYear() && start.getYear() - 1 == named.start.getYear()
                && end.isBefore(start.plusMonths(MOST_MONTHS));
        return isPartOfNext ? yearBefore() : named;
    }

    private boolean isYear() {
        return label.matches("\\d{4}");
    }
}
