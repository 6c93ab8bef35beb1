package dev.clientele.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The company's calendar: its time zone, the month its fiscal year starts in and the day its week starts on. Makes the
/// named periods of DEFINITIONS.
///
/// A fiscal year is named after the calendar year in which it ends: with a fiscal year from April, `fy2025` is
/// 2024-04-01..2025-03-31. A week is named by the ISO rule whatever day it starts on: the week that holds most of its days
/// in the year counts to that year.
public record BusinessCalendar(ZoneId zone, Month fiscalYearStart, DayOfWeek weekStart) {

    /// Calendar years and weeks from Monday, in UTC.
    public static BusinessCalendar standard() {
        return new BusinessCalendar(ZoneId.of("UTC"), Month.JANUARY, DayOfWeek.MONDAY);
    }

    /// The business day on which an instant falls.
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Integer.toString(year));
    }

    public Period half(int year, int half) {
        requireWithin(half, 2, "half", year + " has H1 and H2");
        var start = LocalDate.of(year, 6 * half - 5, 1);
        return new Period(start, start.plusMonths(6), year + "-H" + half);
    }

    public Period halfOf(LocalDate day) {
        return half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    public Period quarter(int year, int quarter) {
        requireWithin(quarter, 4, "quarter", "a year has Q1 to Q4");
        var start = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(start, start.plusMonths(3), year + "-Q" + quarter);
    }

    public Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public Period month(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1), month.toString());
    }

    public Period month(int year, int month) {
        requireWithin(month, 12, "month", "months run from 01 to 12");
        return month(YearMonth.of(year, month));
    }

    public Period day(int year, int month, int day) {
        var days = month(year, month);
        requireWithin(day, days.lastDay().getDayOfMonth(), "day", days.label() + " ends on " + days.lastDay());
        return Period.day(LocalDate.of(year, month, day));
    }

    public Period week(int year, int week) {
        requireWithin(week, weeksIn(year), "week", year + " has W01 to W" + weeksIn(year));
        var fields = WeekFields.of(weekStart, 4);
        var start = LocalDate.of(year, 7, 1).with(fields.weekOfWeekBasedYear(), week).with(TemporalAdjusters.previousOrSame(weekStart));
        return new Period(start, start.plusDays(7), String.format(Locale.ROOT, "%d-W%02d", year, week));
    }

    /// How many weeks a week-based year has: 52 or 53.
    public int weeksIn(int year) {
        return (int) WeekFields.of(weekStart, 4).weekOfWeekBasedYear().rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
    }

    public Period weekOf(LocalDate day) {
        var fields = WeekFields.of(weekStart, 4);
        return week(day.get(fields.weekBasedYear()), day.get(fields.weekOfWeekBasedYear()));
    }

    public Period fiscalYear(int year) {
        var start = LocalDate.of(fiscalYearStart == Month.JANUARY ? year : year - 1, fiscalYearStart, 1);
        return new Period(start, start.plusYears(1), "fy" + year);
    }

    public Period fiscalYearOf(LocalDate day) {
        var year = fiscalYear(day.getYear());
        return year.contains(day) ? year : fiscalYear(day.getYear() + 1);
    }

    /// The calendar year, quarter, month or week that holds a day, or that day.
    public Period of(Grain grain, LocalDate day) {
        return switch (grain) {
            case YEAR -> year(day.getYear());
            case QUARTER -> quarterOf(day);
            case MONTH -> month(YearMonth.from(day));
            case WEEK -> weekOf(day);
            case DAY -> Period.day(day);
        };
    }

    /// The like period that ends where one starts: the year, quarter, month or week before; else as many months or days.
    public Period preceding(Period period) {
        if (period.label().matches("fy\\d+")) {
            return fiscalYear(Integer.parseInt(period.label().substring(2)) - 1);
        }
        for (var grain : Grain.values()) {
            if (of(grain, period.start()).equals(period)) {
                return of(grain, period.start().minusDays(1));
            }
        }
        return Period.days(startBefore(period), period.start().minusDays(1));
    }

    /// As many months before a period as it is long or, where it is not whole months long, as many days.
    private static LocalDate startBefore(Period period) {
        var months = ChronoUnit.MONTHS.between(period.start(), period.end());
        if (months > 0 && period.start().plusMonths(months).equals(period.end())) {
            return period.start().minusMonths(months);
        }
        return period.start().minusDays(ChronoUnit.DAYS.between(period.start(), period.end()));
    }

    /// Cuts a period at the borders of calendar years, quarters, months, weeks or days; the first and the last step may be shorter and
    /// then bear their own days as label. Empty for an empty period.
    public List<Period> steps(Period period, Grain grain) {
        var steps = new ArrayList<Period>();
        var start = period.start();
        while (start.isBefore(period.end())) {
            var whole = of(grain, start);
            var end = Period.earlier(whole.end(), period.end());
            var isWhole = start.equals(whole.start()) && end.equals(whole.end());
            steps.add(isWhole ? whole : new Period(start, end, start + ".." + end.minusDays(1)));
            start = end;
        }
        return List.copyOf(steps);
    }

    /// A step's label for an axis: `2025`, `Q3 2025`, `Nov 2025`.
    public static String axisLabel(Period step, Locale locale) {
        return step.label().contains("..") ? spanLabel(step, locale) : axisLabel(step.label(), locale);
    }

    /// A step cut short by the period it belongs to: `Jan\u2013May 2020`.
    private static String spanLabel(Period step, Locale locale) {
        var first = YearMonth.from(step.start());
        var last = YearMonth.from(step.lastDay());
        var month = first.getMonth().getDisplayName(TextStyle.SHORT, locale);
        if (first.equals(last)) {
            return month + " " + Year.of(first.getYear());
        }
        var start = first.getYear() == last.getYear() ? month : month + " " + Year.of(first.getYear());
        return start + "\u2013" + last.getMonth().getDisplayName(TextStyle.SHORT, locale) + " " + Year.of(last.getYear());
    }

    /// The same for the name of a period: `Q3 2025` for `2025-Q3`.
    public static String axisLabel(String label, Locale locale) {
        if (label.matches("\\d{4}-[QH]\\d")) {
            return label.substring(5) + " " + label.substring(0, 4);
        }
        if (label.matches("\\d{4}-\\d{2}")) {
            var month = YearMonth.parse(label);
            return month.getMonth().getDisplayName(TextStyle.SHORT, locale) + " " + Year.of(month.getYear());
        }
        return label;
    }

    private static void requireWithin(int number, int most, String unit, String known) {
        if (number < 1 || number > most) {
            throw new DateTimeException("There is no " + unit + " " + number + ": " + known + ".");
        }
    }
}
