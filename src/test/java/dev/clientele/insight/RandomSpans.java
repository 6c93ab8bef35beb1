package dev.clientele.insight;

import dev.clientele.analysis.AnalysisSettings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/// Periods in all the words people use, near the data; what they mean is worked out here with java.time alone.
final class RandomSpans {

    private final SplittableRandom random;
    private final AnalysisSettings terms;
    private final Span data;
    private final LocalDate asOf;

    RandomSpans(SplittableRandom random, AnalysisSettings terms, Span data, LocalDate asOf) {
        this.random = random;
        this.terms = terms;
        this.data = data;
        this.asOf = asOf;
    }

    Span next() {
        var day = day();
        return switch (random.nextInt(6)) {
            case 0 -> Span.of(day.getYear() + "", day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1));
            case 1 -> partOfYear(day);
            case 2 -> fiscal(day);
            case 3 -> relative();
            case 4 -> range(day, day());
            default -> windowFrom(day);
        };
    }

    private Span partOfYear(LocalDate day) {
        var year = day.getYear();
        var quarter = (day.getMonthValue() + 2) / 3;
        var half = (quarter + 1) / 2;
        return switch (random.nextInt(5)) {
            case 0 -> months(year + "-Q" + quarter, LocalDate.of(year, 3 * quarter - 2, 1), 3);
            case 1 -> months("h" + half + " " + year, LocalDate.of(year, 6 * half - 5, 1), 6);
            case 2 -> months(YearMonth.from(day).toString(), day.withDayOfMonth(1), 1);
            case 3 -> week(day);
            default -> Span.of(day.toString(), day, day.plusDays(1));
        };
    }

    /// Weeks of a calendar whose week starts on Monday are those of ISO 8601.
    private static Span week(LocalDate day) {
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        var words = DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, 8);
        return Span.of(words, monday, monday.plusDays(7));
    }

    private Span fiscal(LocalDate day) {
        var first = terms.calendar().fiscalYearStart();
        var start = LocalDate.of(day.getYear(), first, 1);
        return months("fy" + start.plusMonths(11).getYear(), start, 12);
    }

    private Span relative() {
        var end = asOf.plusDays(1);
        var count = 1 + random.nextInt(20);
        return switch (random.nextInt(6)) {
            case 0 -> Span.of("last " + count + " days", end.minusDays(count), end);
            case 1 -> Span.of("last " + count + " months", end.minusMonths(count), end);
            case 2 -> Span.of("ytd", asOf.withDayOfYear(1), end);
            case 3 -> Span.of("this month", asOf.withDayOfMonth(1), asOf.withDayOfMonth(1).plusMonths(1));
            case 4 -> Span.of("last year", asOf.withDayOfYear(1).minusYears(1), asOf.withDayOfYear(1));
            default -> Span.of("last month", asOf.withDayOfMonth(1).minusMonths(1), asOf.withDayOfMonth(1));
        };
    }

    private static Span range(LocalDate one, LocalDate other) {
        var first = one.isBefore(other) ? one : other;
        return Span.days(first, first.equals(one) ? other : one);
    }

    /// As long as the activity window, or a day more or less.
    private Span windowFrom(LocalDate day) {
        var last = day.plusMonths(terms.activityWindowMonths()).plusDays(random.nextInt(3) - 2L);
        return Span.days(day, last.isBefore(day) ? day : last);
    }

    private LocalDate day() {
        var from = data.start().minusDays(100);
        var day = from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, data.end()) + 100));
        return switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(2020, 2, 27).plusDays(random.nextInt(4));
            case 1 -> day.withDayOfMonth(day.lengthOfMonth());
            default -> day;
        };
    }

    private static Span months(String words, LocalDate start, int count) {
        return Span.of(words, start, start.plusMonths(count));
    }
}
