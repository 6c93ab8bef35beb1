package dev.clientele.model.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/// What comes once a month.
final class ScheduleMonths {

    private ScheduleMonths() {}

    /// The first of its moments that is not before another.
    ///
    /// @param in the moment in the month of a day
    static LocalDateTime nextFrom(LocalDateTime from, Function<LocalDate, LocalDateTime> in) {
        var first = in.apply(from.toLocalDate());
        return first.isBefore(from) ? in.apply(from.toLocalDate().withDayOfMonth(1).plusMonths(1)) : first;
    }
}
