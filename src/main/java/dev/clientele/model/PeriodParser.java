package dev.clientele.model;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Understands the words for a stretch of time: `2025`, `2025-Q3`, `q3 2025`, `2025-11`, `nov 2025`, `2025-W07`, `fy2025`,
/// `this year`, `last quarter`, `ytd`, `last 90 days`, `2025-01-01..2025-06-30`, `2019 to 2021`, `since 2024`.
///
/// Relative words count from the as-of day. A period named by its calendar (`2025`) is the whole of it, even where the
/// as-of day lies inside; `ytd` and `last 90 days` end with the as-of day.
public final class PeriodParser {

    private static final int MOST_WORDS = 4;
    private static final String THIS = "this|current";
    private static final String LAST = "last|previous|past|prior";

    private final BusinessCalendar calendar;
    private final List<Rule> rules = new ArrayList<>();

    /// A period found, and how many words it took.
    public record Match(Period period, int words) {}

    private record Rule(Pattern pattern, Meaning meaning) {}

    @FunctionalInterface
    private interface Meaning {
        Period period(MatchResult words, LocalDate asOf);
    }

    public PeriodParser(BusinessCalendar calendar) {
        this.calendar = requireNonNull(calendar, "calendar is null");
        namedPeriods();
        relativePeriods();
        toDatePeriods();
    }

    /// The longest period that begins at the first word.
    ///
    /// @param words lower case
    /// @param asOf the day relative words count from
    /// @throws DateTimeException when the words name a time that does not exist (`2025-13`, `2025-06-30..2025-01-01`)
    public Optional<Match> match(List<String> words, LocalDate asOf) {
        var single = single(words, asOf);
        var lead = words.isEmpty() ? "" : words.getFirst();
        if (lead.equals("since") || lead.equals("from") || lead.equals("between")) {
            return ranged(words, asOf, lead);
        }
        if (single.isEmpty()) {
            return dotted(words, asOf);
        }
        var taken = single.get().words();
        if (taken < words.size() && words.get(taken).matches("to|until|till|-|\\.\\.")) {
            var end = single(words.subList(taken + 1, words.size()), asOf);
            if (end.isPresent()) {
                return Optional.of(new Match(span(single.get().period(), end.get().period()), taken + 1 + end.get().words()));
            }
        }
        return single;
    }

    private Optional<Match> ranged(List<String> words, LocalDate asOf, String lead) {
        var rest = words.subList(1, words.size());
        var first = single(rest, asOf);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var taken = 1 + first.get().words();
        if (taken < words.size() && words.get(taken).matches("to|until|till|and|-")) {
            var end = single(words.subList(taken + 1, words.size()), asOf);
            if (end.isPresent()) {
                return Optional.of(new Match(span(first.get().period(), end.get().period()), taken + 1 + end.get().words()));
            }
        }
        if (lead.equals("between")) {
            return Optional.empty();
        }
        return Optional.of(new Match(span(first.get().period(), day(asOf)), taken));
    }

    private Optional<Match> dotted(List<String> words, LocalDate asOf) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var parts = words.getFirst().split("\\.\\.\\.?", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        var first = single(List.of(parts[0]), asOf);
        var last = parts[1].isEmpty() ? Optional.of(new Match(day(asOf), 1)) : single(List.of(parts[1]), asOf);
        return first.flatMap(from -> last.map(to -> new Match(span(from.period(), to.period()), 1)));
    }

    private static Period span(Period first, Period last) {
        if (last.end().isBefore(first.end()) || last.start().isBefore(first.start())) {
            throw new DateTimeException(last.label() + " lies before " + first.label());
        }
        var named = first.label().matches("\\d{4}(-.*)?") && last.label().matches("\\d{4}(-.*)?");
        var label = named ? first.label() + ".." + last.label() : first.start() + ".." + last.lastDay();
        return first.equals(last) ? first : new Period(first.start(), last.end(), label);
    }

    private Optional<Match> single(List<String> words, LocalDate asOf) {
        for (var length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            var text = String.join(" ", words.subList(0, length));
            for (var rule : rules) {
                var matcher = rule.pattern().matcher(text);
                if (matcher.matches()) {
                    return Optional.of(new Match(rule.meaning().period(matcher, asOf), length));
                }
            }
        }
        return Optional.empty();
    }

    private void namedPeriods() {
        rule("((?:19|20|21)\\d\\d)", (m, asOf) -> calendar.year(number(m, 1)));
        rule("(\\d{4})-?h([12])", (m, asOf) -> calendar.half(number(m, 1), number(m, 2)));
        rule("h([12])[ -]?(\\d{4})", (m, asOf) -> calendar.half(number(m, 2), number(m, 1)));
        rule("(\\d{4})[ -]?q([1-4])", (m, asOf) -> calendar.quarter(number(m, 1), number(m, 2)));
        rule("q([1-4])[ -]?(?:of )?(\\d{4})", (m, asOf) -> calendar.quarter(number(m, 2), number(m, 1)));
        rule("q([1-4])", (m, asOf) -> lastStarted(calendar.quarter(asOf.getYear(), number(m, 1)), asOf));
        rule("(\\d{4})-(\\d{2})", (m, asOf) -> calendar.month(YearMonth.of(number(m, 1), number(m, 2))));
        rule("(\\d{4})[ -]?w(\\d{1,2})", (m, asOf) -> week(number(m, 1), number(m, 2)));
        rule("(\\d{4})-(\\d{2})-(\\d{2})", (m, asOf) -> day(LocalDate.of(number(m, 1), number(m, 2), number(m, 3))));
        rule("(?:fy|fiscal year) ?(\\d{4})", (m, asOf) -> calendar.fiscalYear(number(m, 1)));
        for (var month : Month.values()) {
            var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            var pattern = "(?:" + name + "|" + name.substring(0, 3) + ")";
            rule(pattern + " (\\d{4})", (m, asOf) -> calendar.month(YearMonth.of(number(m, 1), month)));
            rule(pattern, (m, asOf) -> lastStarted(calendar.month(YearMonth.of(asOf.getYear(), month)), asOf));
        }
    }

    private void relativePeriods() {
        rule("today", (m, asOf) -> day(asOf));
        rule("yesterday", (m, asOf) -> day(asOf.minusDays(1)));
        for (var grain : Grain.values()) {
            rule("(?:" + THIS + ") " + grain.word(), (m, asOf) -> calendar.of(grain, asOf));
            rule("(?:" + LAST + ") " + grain.word(), (m, asOf) -> calendar.of(grain, calendar.of(grain, asOf).start().minusDays(1)));
        }
        rule("(?:" + THIS + ") week", (m, asOf) -> calendar.weekOf(asOf));
        rule("(?:" + LAST + ") week", (m, asOf) -> calendar.weekOf(asOf.minusWeeks(1)));
        rule("(?:" + THIS + ") (?:fy|fiscal year)", (m, asOf) -> calendar.fiscalYearOf(asOf));
        rule("(?:" + LAST + ") (?:fy|fiscal year)", (m, asOf) -> calendar.fiscalYearOf(asOf.minusYears(1)));
        rule("(?:" + LAST + ") (\\d{1,4}) days?", (m, asOf) -> trailing(asOf.minusDays(number(m, 1)), asOf, m));
        rule("(?:" + LAST + ") (\\d{1,3}) weeks?", (m, asOf) -> trailing(asOf.minusWeeks(number(m, 1)), asOf, m));
        rule("(?:" + LAST + ") (\\d{1,3}) months?", (m, asOf) -> trailingMonths(number(m, 1), asOf, m));
        rule("(?:" + LAST + ") (\\d{1,2}) quarters?", (m, asOf) -> trailingMonths(3 * number(m, 1), asOf, m));
        rule("(?:" + LAST + ") (\\d{1,2}) years?", (m, asOf) -> trailingMonths(12 * number(m, 1), asOf, m));
    }

    private void toDatePeriods() {
        rule("ytd|year to date", (m, asOf) -> toDate(calendar.of(Grain.YEAR, asOf), asOf));
        rule("qtd|quarter to date", (m, asOf) -> toDate(calendar.of(Grain.QUARTER, asOf), asOf));
        rule("mtd|month to date", (m, asOf) -> toDate(calendar.of(Grain.MONTH, asOf), asOf));
        rule("wtd|week to date", (m, asOf) -> toDate(calendar.weekOf(asOf), asOf));
        rule("fytd|fiscal year to date", (m, asOf) -> toDate(calendar.fiscalYearOf(asOf), asOf));
    }

    private void rule(String pattern, Meaning meaning) {
        rules.add(new Rule(Pattern.compile(pattern), meaning));
    }

    private Period week(int year, int week) {
        if (week < 1 || week > calendar.weeksIn(year)) {
            throw new DateTimeException(year + " has no week " + week);
        }
        return calendar.week(year, week);
    }

    /// The period itself or, where it has not begun by the as-of day, the same one a year before.
    private Period lastStarted(Period period, LocalDate asOf) {
        if (!period.start().isAfter(asOf)) {
            return period;
        }
        var grain = period.label().contains("Q") ? Grain.QUARTER : Grain.MONTH;
        return calendar.of(grain, period.start().minusYears(1));
    }

    private static Period toDate(Period whole, LocalDate asOf) {
        return new Period(whole.start(), asOf.plusDays(1), whole.start() + ".." + asOf);
    }

    private static Period trailing(LocalDate before, LocalDate asOf, MatchResult words) {
        return new Period(before.plusDays(1), asOf.plusDays(1), words.group().replaceFirst(LAST, "last"));
    }

    private static Period trailingMonths(int months, LocalDate asOf, MatchResult words) {
        var end = asOf.plusDays(1);
        return new Period(end.minusMonths(months), end, words.group().replaceFirst(LAST, "last"));
    }

    private static Period day(LocalDate day) {
        return new Period(day, day.plusDays(1), day.toString());
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
