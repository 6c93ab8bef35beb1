package dev.clientele.model;

import java.time.Instant;
import java.util.Locale;

/// What a person said of two customers that may be one.
///
/// @param customer the number of the one it is about
/// @param other that of the other; empty for a split
public record CustomerLink(Kind kind, String customer, String other, Instant saidAt, Note.Author author) {

    /// What can be said.
    public enum Kind {
        /// the customer belongs to the other from now on
        MERGE,
        /// it stands for itself again
        SPLIT,
        /// the two are not one
        APART;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
