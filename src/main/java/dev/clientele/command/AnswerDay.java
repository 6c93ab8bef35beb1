package dev.clientele.command;

import java.time.LocalDate;
import java.util.Optional;

/// The day at whose end a question is answered.
///
/// @param today the business day on which it is asked
/// @param day the as-of day: the one the person named, else the last day with data; empty for a store without data
/// @param named whether the person named it
public record AnswerDay(LocalDate today, Optional<LocalDate> day, boolean named) {

    /// A day that was named, told of on that day.
    public static AnswerDay endOf(LocalDate day) {
        return new AnswerDay(day, Optional.of(day), true);
    }
}
