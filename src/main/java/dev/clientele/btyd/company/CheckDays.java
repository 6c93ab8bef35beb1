package dev.clientele.btyd.company;

import dev.clientele.model.Period;
import dev.clientele.portfolio.risk.Aftermath;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days at whose end models are fitted and checked: the ends of quarters, so that all days of a quarter go by one method and
/// by one fit. The first of them is the first day on which the data is long enough for a check; before it nothing is checked.
///
/// @param first the first of them
record CheckDays(LocalDate first) {

    private static final int PAST_QUARTERS = 8;

    /// Those of data that begins on a day.
    static CheckDays from(LocalDate begin) {
        return new CheckDays(begin.plusDays(ModelBacktest.LEAST_DAYS - 1L));
    }

    /// On what day the method was chosen by which a day's answers go: the end of the quarter before the day's own.
    LocalDate chosen(LocalDate asOf) {
        return atLeastFirst(quarter(asOf).minusDays(1), asOf);
    }

    /// To the end of which day models are fitted for a day's answers: of the latest quarter that is over by then.
    LocalDate fitted(LocalDate asOf) {
        return atLeastFirst(quarter(asOf.plusDays(1)).minusDays(1), asOf);
    }

    /// The one before another; empty for the first.
    Optional<LocalDate> before(LocalDate day) {
        return day.isAfter(first) ? Optional.of(chosen(day)) : Optional.empty();
    }

    /// The ends of the quarters of two years, each with half a year of data behind it by the end of a day, the latest first.
    List<LocalDate> past(LocalDate asOf) {
        return Stream
                .iterate(quarter(asOf.minusDays(Aftermath.DAYS - 1L)).minusDays(1), day -> !day.isBefore(first),
                        day -> quarter(day).minusDays(1))
                .limit(PAST_QUARTERS).toList();
    }

    private LocalDate atLeastFirst(LocalDate day, LocalDate asOf) {
        return Period.earlier(Period.later(day, first), asOf);
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
