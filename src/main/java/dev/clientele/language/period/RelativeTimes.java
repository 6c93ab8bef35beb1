package dev.clientele.language.period;

import dev.clientele.language.number.NumberWords;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Periods that count from the as-of day: `this year`, `last quarter`, `last 90 days`, `ytd`.
record RelativeTimes(BusinessCalendar calendar, Atoms atoms, LocalDate asOf) {

    static final List<String> THIS = List.of("this", "current");
    static final List<String> LAST = List.of("last", "previous", "past", "prior");
    private static final List<String> NEXT = List.of("next", "coming", "upcoming", "following");
    private static final List<String> TRAILING = List.of("trailing", "rolling");
    private static final List<String> WHOLE = List.of("full", "whole", "calendar");
    private static final int MOST_UNITS = 9_999;

    private enum Unit {
        DAY, WEEK, MONTH, QUARTER, HALF, YEAR, FISCAL_YEAR
    }

    private record UnitRead(Unit unit, int next) {}

    Optional<Part> at(int index) {
        if (atoms.at(index).kind() != Atoms.Kind.LETTERS) {
            return Optional.empty();
        }
        var word = atoms.at(index).text();
        var single = single(word);
        if (single.isPresent()) {
            return single.map(period -> Part.of(period, index + 1));
        }
        if (THIS.contains(word)) {
            return unit(pastWhole(index + 1)).flatMap(read -> current(read.unit()).map(period -> Part.of(period, read.next())));
        }
        if (LAST.contains(word) || TRAILING.contains(word)) {
            return trailing(index + 1).or(() -> LAST.contains(word) ? last(index + 1) : Optional.empty());
        }
        if (NEXT.contains(word)) {
            return leading(index + 1).or(() -> next(index + 1));
        }
        return allTime(index).or(() -> toDate(index));
    }

    /// `all time`, `of all time`.
    private Optional<Part> allTime(int index) {
        var all = atoms.isWord(index, "of") ? index + 1 : index;
        return atoms.isWord(all, "all") && atoms.isWord(all + 1, "time")
                ? Optional.of(Part.of(Period.allTime(asOf), all + 2))
                : Optional.empty();
    }

    private Optional<Period> single(String word) {
        return switch (word) {
            case "today", "now" -> Optional.of(Period.day(asOf));
            case "yesterday" -> Optional.of(Period.day(asOf.minusDays(1)));
            case "ytd" -> Optional.of(toDate(calendar.of(Grain.YEAR, asOf)));
            case "qtd" -> Optional.of(toDate(calendar.of(Grain.QUARTER, asOf)));
            case "mtd" -> Optional.of(toDate(calendar.of(Grain.MONTH, asOf)));
            case "wtd" -> Optional.of(toDate(calendar.weekOf(asOf)));
            case "fytd" -> Optional.of(toDate(calendar.fiscalYearOf(asOf)));
            case "ever", "overall" -> Optional.of(Period.allTime(asOf));
            case "ttm", "ltm" -> Optional.of(trailing(12, Unit.MONTH));
            default -> weekday(word);
        };
    }

    /// The last day of that name, the as-of day included.
    private Optional<Period> weekday(String word) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().equalsIgnoreCase(word)).findFirst()
                .map(day -> Period.day(asOf.with(TemporalAdjusters.previousOrSame(day))));
    }

    /// `year to date`, `fiscal year to date`.
    private Optional<Part> toDate(int index) {
        var read = unit(index);
        var next = read.map(UnitRead::next).orElse(index);
        if (read.isEmpty() || !atoms.isWord(next, "to") || !atoms.isWord(next + 1, "date")) {
            return Optional.empty();
        }
        return current(read.get().unit()).map(period -> Part.of(toDate(period), next + 2));
    }

    private Period toDate(Period whole) {
        return Period.days(whole.start(), asOf);
    }

    private Optional<Period> current(Unit unit) {
        return switch (unit) {
            case DAY -> Optional.empty();
            case WEEK -> Optional.of(calendar.weekOf(asOf));
            case MONTH -> Optional.of(calendar.of(Grain.MONTH, asOf));
            case QUARTER -> Optional.of(calendar.of(Grain.QUARTER, asOf));
            case HALF -> Optional.of(calendar.halfOf(asOf));
            case YEAR -> Optional.of(calendar.of(Grain.YEAR, asOf));
            case FISCAL_YEAR -> Optional.of(calendar.fiscalYearOf(asOf));
        };
    }

    /// The whole calendar unit before the one that holds the as-of day, or the month of that name before it.
    private Optional<Part> last(int index) {
        var weekday = weekday(atoms.at(index).text());
        if (weekday.isPresent()) {
            return weekday.map(day -> Part.of(day, index + 1));
        }
        var month = NamedTimes.month(atoms.at(index).text());
        if (month.isPresent()) {
            var thisYear = asOf.withDayOfMonth(1).withMonth(month.getAsInt());
            var day = thisYear.isBefore(asOf.withDayOfMonth(1)) ? thisYear : thisYear.minusYears(1);
            return Optional.of(Part.of(calendar.of(Grain.MONTH, day), index + 1));
        }
        return unit(pastWhole(index)).flatMap(read -> current(read.unit()).map(period -> {
            var earlier = new RelativeTimes(calendar, atoms, period.start().minusDays(1));
            return Part.of(earlier.current(read.unit()).orElseThrow(), read.next());
        }));
    }

    /// `90 days`, `twelve months`: so many units that end with the as-of day.
    private Optional<Part> trailing(int index) {
        var count = count(index);
        var read = count.isPresent() ? unit(pastWhole(index + 1)) : Optional.<UnitRead>empty();
        return read.filter(found -> found.unit() != Unit.HALF && found.unit() != Unit.FISCAL_YEAR)
                .map(found -> Part.of(trailing(count.getAsInt(), found.unit()), found.next()));
    }

    /// The whole calendar unit behind the one that holds the as-of day.
    private Optional<Part> next(int index) {
        return unit(pastWhole(index)).flatMap(read -> current(read.unit()).map(period -> {
            var later = new RelativeTimes(calendar, atoms, period.end());
            return Part.of(later.current(read.unit()).orElseThrow(), read.next());
        }));
    }

    /// `90 days` behind `next`: so many units that begin the day after the as-of day.
    private Optional<Part> leading(int index) {
        var count = count(index);
        var read = count.isPresent() ? unit(pastWhole(index + 1)) : Optional.<UnitRead>empty();
        return read.filter(found -> found.unit() != Unit.HALF && found.unit() != Unit.FISCAL_YEAR).map(found -> {
            var trailing = trailing(count.getAsInt(), found.unit());
            var length = java.time.Period.between(trailing.start(), trailing.end());
            var start = asOf.plusDays(1);
            return Part.of(new Period(start, start.plus(length), trailing.label().replace("last ", "next ")), found.next());
        });
    }

    private OptionalInt count(int index) {
        var atom = atoms.at(index);
        return switch (atom.kind()) {
            case NUMBER -> OptionalInt.of(atoms.isNumber(index, 1, 9) ? atoms.number(index) : Integer.MAX_VALUE);
            case LETTERS -> NumberWords.of(atom.text());
            case MARK, OTHER, END -> OptionalInt.empty();
        };
    }

    private Period trailing(int count, Unit unit) {
        var word = unit.name().toLowerCase(Locale.ROOT);
        if (count < 1 || count > MOST_UNITS) {
            throw new DateTimeException("\"last\" takes a number of " + word + "s from 1 to " + MOST_UNITS + ".");
        }
        var end = asOf.plusDays(1);
        var start = switch (unit) {
            case DAY -> end.minusDays(count);
            case WEEK -> end.minusWeeks(count);
            case MONTH -> end.minusMonths(count);
            case QUARTER -> end.minusMonths(3L * count);
            case HALF -> end.minusMonths(6L * count);
            case YEAR, FISCAL_YEAR -> end.minusYears(count);
        };
        return new Period(start, end, "last " + count + " " + word + (count == 1 ? "" : "s"));
    }

    private int pastWhole(int index) {
        return atoms.isAnyWord(index, WHOLE) ? index + 1 : index;
    }

    private Optional<UnitRead> unit(int index) {
        if (atoms.at(index).kind() != Atoms.Kind.LETTERS) {
            return Optional.empty();
        }
        return switch (atoms.at(index).text()) {
            case "day", "days" -> Optional.of(new UnitRead(Unit.DAY, index + 1));
            case "week", "weeks" -> Optional.of(new UnitRead(Unit.WEEK, index + 1));
            case "month", "months" -> Optional.of(new UnitRead(Unit.MONTH, index + 1));
            case "quarter", "quarters" -> Optional.of(new UnitRead(Unit.QUARTER, index + 1));
            case "half" -> Optional.of(new UnitRead(Unit.HALF, atoms.isWord(index + 1, "year") ? index + 2 : index + 1));
            case "year", "years" -> Optional.of(new UnitRead(Unit.YEAR, index + 1));
            case "fy" -> Optional.of(new UnitRead(Unit.FISCAL_YEAR, index + 1));
            case "fiscal" -> atoms.isWord(index + 1, "year") ? Optional.of(new UnitRead(Unit.FISCAL_YEAR, index + 2)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
