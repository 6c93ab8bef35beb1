package dev.clientele.language.period;

import dev.clientele.model.Period;
import java.time.LocalDate;
import java.util.function.IntFunction;

/// One end of a range or a period by itself, as it was read.
///
/// @param inYear the period in a given year; the same for every year where the words name it
/// @param yearless whether the words leave the year open: `q3`, `nov`
/// @param next the index of the atom behind it
record Part(IntFunction<Period> inYear, boolean yearless, int next) {

    static Part of(Period period, int next) {
        return new Part(year -> period, false, next);
    }

    static Part inAnyYear(IntFunction<Period> inYear, int next) {
        return new Part(inYear, true, next);
    }

    /// The last such period that has begun by the as-of day.
    Period latest(LocalDate asOf) {
        var period = inYear.apply(asOf.getYear());
        return yearless && period.start().isAfter(asOf) ? inYear.apply(asOf.getYear() - 1) : period;
    }

    /// The last such period that begins by the start of another.
    Period before(Period last) {
        var period = inYear.apply(last.start().getYear());
        return yearless && period.start().isAfter(last.start()) ? inYear.apply(last.start().getYear() - 1) : period;
    }

    /// The first such period that is not over when another begins.
    Period after(Period first) {
        var period = inYear.apply(first.start().getYear());
        return yearless && !period.end().isAfter(first.start()) ? inYear.apply(first.start().getYear() + 1) : period;
    }
}
