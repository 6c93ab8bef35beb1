package dev.clientele.model.action;

import dev.clientele.model.Note.Author;
import java.time.Instant;

/// One line of an action's history: who said what of it, and when.
///
/// @param id its number, ascending in the order of writing; 0 for one that is not kept yet
/// @param what what is said
/// @param author who said it
public record Entry(long id, What what, Author author, Instant at) {

    /// What is said.
    ///
    /// @param about the step's number or the customer's id; empty for the whole action
    /// @param value the new value: `running`, `Anna`, `2025-06-30`
    /// @param detail what belongs to it: a step's due day, where a person is to be found; empty for nothing
    public record What(Field field, String about, String value, String detail) {

        /// Of the whole action.
        public static What of(Field field, String value) {
            return new What(field, "", value, "");
        }

        /// Whether the other one takes its place.
        boolean isReplacedBy(What other) {
            return field == other.field && about.equals(other.about);
        }
    }

    /// One that is not kept yet.
    public static Entry of(What what, Author author, Instant at) {
        return new Entry(0, what, author, at);
    }
}
