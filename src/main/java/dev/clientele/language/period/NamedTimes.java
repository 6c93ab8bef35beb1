package dev.clientele.language.period;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/// Periods that bear a name or a date: `2025`, `2025-Q3`, `nov 2025`, `fy2025`, `2025-W07`, `31 May 2020`.
record NamedTimes(BusinessCalendar calendar, Atoms atoms, LocalDate asOf) {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final List<String> SUFFIXES = List.of("st", "nd", "rd", "th");
    private static final int FIRST_BARE_YEAR = 1900;
    private static final int CENTURY = 2000;
    private static final int LAST_BARE_YEAR = 2199;

    /// A unit that the year numbers.
    private enum Numbered {
        QUARTER, HALF, WEEK
    }

    private record NumberedRead(Numbered unit, int number, int next) {}

    private record YearRead(int year, int next) {}

    Optional<Part> at(int index) {
        return switch (atoms.at(index).kind()) {
            case NUMBER -> atoms.isYear(index) ? yearFirst(index) : dayFirst(index).or(() -> numbered(index));
            case LETTERS -> numbered(index).or(() -> monthFirst(index)).or(() -> fiscalYear(index)).or(() -> spokenYear(index));
            case MARK, OTHER, END -> Optional.empty();
        };
    }

    /// The month, 1 to 12, that a lower-case word names: `nov`, `november`, `sept`.
    static OptionalInt month(String word) {
        if (word.length() < 3) {
            return OptionalInt.empty();
        }
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(word) && (word.length() == 3 || word.length() == name.length() || word.equals("sept"))) {
                return OptionalInt.of(month.getValue());
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Part> yearFirst(int index) {
        var year = atoms.number(index);
        if (isGluedNumber(index + 1, "-") || isGluedNumber(index + 1, "/") || isGluedNumber(index + 1, ".")) {
            var mark = atoms.at(index + 1).text();
            if (isGluedNumber(index + 3, mark)) {
                return Optional.of(Part.of(calendar.day(year, atoms.number(index + 2), atoms.number(index + 4)), index + 5));
            }
            if (!mark.equals(".")) {
                return Optional.of(Part.of(calendar.month(year, atoms.number(index + 2)), index + 3));
            }
        }
        var marked = (atoms.isMark(index + 1, "-") || atoms.isMark(index + 1, "/")) && atoms.at(index + 1).glued();
        var rest = marked ? index + 2 : index + 1;
        var unit = unit(rest);
        if (unit.isPresent()) {
            return unit.map(read -> Part.of(inYear(read).apply(year), read.next()));
        }
        var month = month(atoms.at(rest).text());
        if (month.isPresent()) {
            return Optional.of(Part.of(calendar.month(year, month.getAsInt()), rest + 1));
        }
        return year < FIRST_BARE_YEAR || year > LAST_BARE_YEAR ? Optional.empty() : Optional.of(Part.of(calendar.year(year), index + 1));
    }

    private boolean isGluedNumber(int index, String mark) {
        return atoms.isMark(index, mark) && atoms.at(index).glued() && atoms.isNumber(index + 1, 1, 2) && atoms.at(index + 1).glued();
    }

    /// `31.12.2025`, `11/2025`, `31 May 2020`.
    private Optional<Part> dayFirst(int index) {
        if (!atoms.isNumber(index, 1, 2)) {
            return Optional.empty();
        }
        if (isGluedNumber(index + 1, ".") && atoms.isMark(index + 3, ".") && atoms.isYear(index + 4)) {
            var day = calendar.day(atoms.number(index + 4), atoms.number(index + 2), atoms.number(index));
            return Optional.of(Part.of(day, index + 5));
        }
        if (isGluedNumber(index + 1, "/") && atoms.isMark(index + 3, "/") && atoms.at(index + 3).glued()) {
            throw new DateTimeException("Is the day or the month first? Write a day as 2025-12-31.");
        }
        var mark = atoms.isMark(index + 1, "/") || atoms.isMark(index + 1, "-");
        if (mark && atoms.at(index + 1).glued() && atoms.isYear(index + 2) && atoms.at(index + 2).glued()) {
            return Optional.of(Part.of(calendar.month(atoms.number(index + 2), atoms.number(index)), index + 3));
        }
        var suffixed = atoms.isAnyWord(index + 1, SUFFIXES) ? index + 2 : index + 1;
        var next = atoms.isWord(suffixed, "of") || atoms.isMark(suffixed, "-") ? suffixed + 1 : suffixed;
        var month = month(atoms.at(next).text());
        return month.isEmpty() ? Optional.empty() : Optional.of(dayOf(month.getAsInt(), atoms.number(index), next + 1));
    }

    /// `nov`, `nov 2025`, `may last year`, `May 31, 2020`.
    private Optional<Part> monthFirst(int index) {
        var month = month(atoms.at(index).text());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        if (atoms.isNumber(index + 1, 1, 2)) {
            var suffixed = atoms.isAnyWord(index + 2, SUFFIXES);
            var day = dayOf(month.getAsInt(), atoms.number(index + 1), suffixed ? index + 3 : index + 2);
            if (suffixed || !day.yearless()) {
                return Optional.of(day);
            }
        }
        return Optional.of(withYear(year -> calendar.month(year, month.getAsInt()), index + 1));
    }

    private Part dayOf(int month, int day, int next) {
        return withYear(year -> calendar.day(year, month, day), next);
    }

    /// `q3`, `q3 2025`, `week 7 of 2025`, `first half of 2025`, `1st quarter`.
    private Optional<Part> numbered(int index) {
        return unit(index).or(() -> ordinalUnit(index)).map(read -> {
            var behind = atoms.isWord(read.next(), "of") ? read.next() + 1 : read.next();
            return fiscalYearRead(behind).map(year -> Part.of(inFiscalYear(read, year.year()), year.next()))
                    .orElseGet(() -> withYear(inYear(read), read.next()));
        });
    }

    private Optional<NumberedRead> unit(int index) {
        if (!atoms.isNumber(index + 1, 1, 2)) {
            return Optional.empty();
        }
        var number = atoms.number(index + 1);
        var unit = switch (atoms.at(index).text()) {
            case "q" -> Optional.of(Numbered.QUARTER);
            case "h" -> Optional.of(Numbered.HALF);
            case "w" -> Optional.of(Numbered.WEEK);
            case "quarter", "week" -> Optional.of(Numbered.valueOf(atoms.at(index).text().toUpperCase(Locale.ROOT)));
            default -> Optional.<Numbered>empty();
        };
        var glued = atoms.at(index).text().length() > 1 || atoms.at(index + 1).glued();
        return glued ? unit.map(found -> new NumberedRead(found, number, index + 2)) : Optional.empty();
    }

    private Optional<NumberedRead> ordinalUnit(int index) {
        var number = atoms.isNumber(index, 1, 1) && atoms.isAnyWord(index + 1, SUFFIXES)
                ? atoms.number(index)
                : ORDINALS.indexOf(atoms.at(index).text()) + 1;
        var next = atoms.at(index).kind() == Atoms.Kind.NUMBER ? index + 2 : index + 1;
        if (number == 0 || atoms.at(index).kind() == Atoms.Kind.END) {
            return Optional.empty();
        }
        if (atoms.isWord(next, "quarter")) {
            return Optional.of(new NumberedRead(Numbered.QUARTER, number, next + 1));
        }
        return atoms.isWord(next, "half") ? Optional.of(new NumberedRead(Numbered.HALF, number, next + 1)) : Optional.empty();
    }

    private IntFunction<Period> inYear(NumberedRead read) {
        return switch (read.unit()) {
            case QUARTER -> year -> calendar.quarter(year, read.number());
            case HALF -> year -> calendar.half(year, read.number());
            case WEEK -> year -> calendar.week(year, read.number());
        };
    }

    /// `fy2025`, `fy25`, `fiscal year 2025`, `fy2024/25`, and of one a quarter or half: `fy2025-Q2`, `FY25 H1`.
    private Optional<Part> fiscalYear(int index) {
        return fiscalYearRead(index).map(read -> {
            var marked = (atoms.isMark(read.next(), "-") || atoms.isMark(read.next(), "/")) && atoms.at(read.next()).glued();
            var rest = marked ? read.next() + 1 : read.next();
            var unit = unit(rest).or(() -> ordinalUnit(rest));
            if (unit.isPresent()) {
                return Part.of(inFiscalYear(unit.get(), read.year()), unit.get().next());
            }
            if (marked && atoms.at(rest).glued() && !atoms.isWord(rest, "fy")) {
                throw unknownFiscalForm();
            }
            return Part.of(calendar.fiscalYear(read.year()), read.next());
        });
    }

    private Optional<YearRead> fiscalYearRead(int index) {
        var fiscal = atoms.isWord(index, "fiscal") && atoms.isWord(index + 1, "year");
        if (!fiscal && !atoms.isWord(index, "fy")) {
            return Optional.empty();
        }
        var behind = fiscal ? index + 2 : index + 1;
        var next = atoms.isMark(behind, "-") ? behind + 1 : behind;
        if (!atoms.isYear(next) && !(atoms.isNumber(next, 2, 2) && (fiscal || atoms.at(next).glued()))) {
            return Optional.empty();
        }
        var year = atoms.isYear(next) ? atoms.number(next) : CENTURY + atoms.number(next);
        var joined = (atoms.isMark(next + 1, "/") || atoms.isMark(next + 1, "-")) && atoms.at(next + 1).glued()
                && (atoms.isNumber(next + 2, 2, 2) || atoms.isYear(next + 2)) && atoms.at(next + 2).glued();
        return Optional.of(joined ? new YearRead(endingYear(year, atoms.number(next + 2)), next + 3) : new YearRead(year, next + 1));
    }

    /// The year in which `2024/25` ends.
    private int endingYear(int first, int second) {
        var last = second < 100 ? first / 100 * 100 + second : second;
        if (last != first + 1 || calendar.fiscalYear(last).start().getYear() == last) {
            throw unknownFiscalForm();
        }
        return last;
    }

    private static DateTimeException unknownFiscalForm() {
        return new DateTimeException("Write a fiscal year by the year in which it ends, such as fy2025, and its quarter as fy2025-Q2.");
    }

    private Period inFiscalYear(NumberedRead read, int year) {
        var whole = calendar.fiscalYear(year);
        return switch (read.unit()) {
            case QUARTER -> part(whole, read.number(), 3, "Q");
            case HALF -> part(whole, read.number(), 6, "H");
            case WEEK -> throw unknownFiscalForm();
        };
    }

    private static Period part(Period year, int number, int months, String letter) {
        if (number < 1 || number > 12 / months) {
            throw new DateTimeException("A fiscal year has no " + letter + number + ".");
        }
        var start = year.start().plusMonths((long) months * (number - 1));
        return new Period(start, start.plusMonths(months), year.label() + "-" + letter + number);
    }

    /// `year 2025`.
    private Optional<Part> spokenYear(int index) {
        return atoms.isWord(index, "year") && atoms.isYear(index + 1) ? yearFirst(index + 1) : Optional.empty();
    }

    private Part withYear(IntFunction<Period> inYear, int next) {
        return year(next).map(read -> Part.of(inYear.apply(read.year()), read.next())).orElseGet(() -> Part.inAnyYear(inYear, next));
    }

    /// The year behind a month or quarter: `2025`, `of 2025`, `-2025`, `last year`.
    private Optional<YearRead> year(int index) {
        var between = atoms.isWord(index, "of") || atoms.isWord(index, "in") || atoms.isMark(index, ",") || atoms.isMark(index, "/")
                || (atoms.isMark(index, "-") && atoms.at(index).glued() && atoms.at(index + 1).glued());
        var next = between ? index + 1 : index;
        if (atoms.isYear(next)) {
            return Optional.of(new YearRead(atoms.number(next), next + 1));
        }
        if (atoms.isWord(next + 1, "year") && atoms.isAnyWord(next, RelativeTimes.THIS)) {
            return Optional.of(new YearRead(asOf.getYear(), next + 2));
        }
        return atoms.isWord(next + 1, "year") && atoms.isAnyWord(next, RelativeTimes.LAST)
                ? Optional.of(new YearRead(asOf.getYear() - 1, next + 2))
                : Optional.empty();
    }
}
