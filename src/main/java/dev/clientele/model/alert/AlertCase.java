package dev.clientele.model.alert;

import java.time.LocalDate;
import java.util.Optional;

/// Something that a rule found, from the day it was first found until it is over.
///
/// @param id its number, which people use; 0 for one that is not kept yet
/// @param rule the rule's number
/// @param sight how it stood when it was found last
public record AlertCase(long id, long rule, AlertSubject subject, Course course, Observation sight, Awareness told, Handling handling) {

    /// How a case goes.
    public enum State {
        OPEN,
        /// all is well again
        RECOVERED,
        /// it is no longer watched, and not well
        LAPSED
    }

    /// From when until when.
    ///
    /// @param endedOn empty as long as it is open
    public record Course(State state, LocalDate openedOn, Optional<LocalDate> endedOn) {}

    /// A case found for the first time.
    public static AlertCase opened(long rule, AlertSubject subject, Observation sight, Awareness told) {
        return new AlertCase(0, rule, subject, new Course(State.OPEN, sight.day(), Optional.empty()), sight, told, Handling.NONE);
    }

    public AlertCase numbered(long number) {
        return new AlertCase(number, rule, subject, course, sight, told, handling);
    }

    /// The case as found again.
    public AlertCase seen(Observation again) {
        return new AlertCase(id, rule, subject, course, again, told, handling);
    }

    /// The case told once more, as found last; whoever had put it off has heard.
    public AlertCase toldAgain() {
        return new AlertCase(id, rule, subject, course, sight, told.again(sight.level()), handling.awake());
    }

    public AlertCase ended(State how, LocalDate day) {
        return new AlertCase(id, rule, subject, new Course(how, course.openedOn(), Optional.of(day)), sight, told, handling);
    }

    public boolean isOpen() {
        return course.state() == State.OPEN;
    }
}
