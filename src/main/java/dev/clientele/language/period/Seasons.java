package dev.clientele.language.period;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The seasons of the year, of three whole months each, as meteorologists of the northern hemisphere have them: spring begins in March.
/// A winter lies in two years: `winter 2018/19`.
record Seasons(BusinessCalendar calendar, Atoms atoms, LocalDate asOf) {

    private static final Map<String, Integer> FIRST_MONTHS =
            Map.of("spring", 3, "springtime", 3, "summer", 6, "summertime", 6, "autumn", 9, "fall", 9, "winter", 12, "wintertime", 12);
    private static final int WINTER = 12;
    private static final int MONTHS = 3;
    private static final int CENTURY = 100;

    /// The season that an atom begins; by itself `fall` is what figures do.
    Optional<Part> at(int index) {
        var month = FIRST_MONTHS.get(atoms.at(index).text());
        if (month != null) {
            return named(month, index + 1).or(() -> atoms.isWord(index, "fall")
                    ? Optional.empty()
                    : Optional.of(Part.inAnyYear(year -> season(year, month), index + 1)));
        }
        if (isYear(index)) { // `2019 summer`
            var behind = FIRST_MONTHS.get(atoms.at(index + 1).text());
            return behind == null ? Optional.empty() : Optional.of(Part.of(inYear(atoms.number(index), behind), index + 2));
        }
        return relative(index);
    }

    private boolean isYear(int index) {
        return atoms.isYear(index) && atoms.number(index) >= 1900 && atoms.number(index) < 2200;
    }

    /// `summer 2019`, `winter 2018/19`, `summer of last year`.
    private Optional<Part> named(int month, int index) {
        var next = atoms.isAnyWord(index, List.of("of", "in")) ? index + 1 : index;
        if (isYear(next)) {
            var second = second(next);
            return Optional.of(second.isPresent()
                    ? Part.of(joined(month, atoms.number(next), second.getAsInt()), next + 3)
                    : Part.of(inYear(atoms.number(next), month), next + 1));
        }
        var isThis = atoms.isAnyWord(next, RelativeTimes.THIS);
        if ((isThis || atoms.isAnyWord(next, RelativeTimes.LAST)) && atoms.isWord(next + 1, "year")) {
            return Optional.of(Part.of(inYear(isThis ? asOf.getYear() : asOf.getYear() - 1, month), next + 2));
        }
        return Optional.empty();
    }

    /// The second year of `2018/19`, `2018-2019`.
    private OptionalInt second(int index) {
        var joined = (atoms.isMark(index + 1, "/") || atoms.isMark(index + 1, "-")) && atoms.at(index + 1).glued()
                && atoms.at(index + 2).glued() && (atoms.isNumber(index + 2, 2, 2) || atoms.isYear(index + 2));
        return joined ? OptionalInt.of(atoms.number(index + 2)) : OptionalInt.empty();
    }

    private Period joined(int month, int first, int second) {
        if (month != WINTER || (second < CENTURY ? first / CENTURY * CENTURY + second : second) != first + 1) {
            throw new DateTimeException("Only a winter lies in two years, such as `winter 2018/19`.");
        }
        return season(first, month);
    }

    private Period inYear(int year, int month) {
        if (month == WINTER) {
            throw new DateTimeException("Which winter: `winter " + (year - 1) + "/" + twoDigits(year) + "` or `winter " + year + "/"
                    + twoDigits(year + 1) + "`?");
        }
        return season(year, month);
    }

    private static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", year % CENTURY);
    }

    /// `last summer`, `this winter`, `the previous autumn`.
    private Optional<Part> relative(int index) {
        var month = FIRST_MONTHS.get(atoms.at(index + 1).text());
        if (month == null) {
            return Optional.empty();
        }
        if (atoms.isAnyWord(index, RelativeTimes.LAST)) {
            return Optional.of(Part.of(last(month), index + 2));
        }
        return atoms.isAnyWord(index, RelativeTimes.THIS) ? Optional.of(Part.of(current(month), index + 2)) : Optional.empty();
    }

    /// The last that is over, or was over before the one that holds the as-of day.
    private Period last(int month) {
        var season = season(asOf.getYear(), month);
        while (season.end().isAfter(asOf)) {
            season = season(season.start().getYear() - 1, month);
        }
        return season;
    }

    /// The one that holds the as-of day, else that of its year.
    private Period current(int month) {
        var earlier = season(asOf.getYear() - 1, month);
        return earlier.end().isAfter(asOf) ? earlier : season(asOf.getYear(), month);
    }

    private Period season(int year, int firstMonth) {
        var first = calendar.month(year, firstMonth);
        var last = calendar.of(Grain.MONTH, first.start().plusMonths(MONTHS - 1L));
        return new Period(first.start(), last.end(), first.label() + ".." + last.label());
    }
}
