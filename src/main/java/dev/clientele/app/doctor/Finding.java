package dev.clientele.app.doctor;

import static java.util.Objects.requireNonNull;

/// One thing looked at.
///
/// @param subject what it is, in a word or two
/// @param detail how it is and, where it is not fine, what to do
public record Finding(State state, String subject, String detail) {

    /// How it is.
    public enum State {
        FINE("\u2713"), NOTABLE("!"), BROKEN("\u2717");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }
    }

    public Finding {
        requireNonNull(state, "state is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(detail, "detail is null");
    }

    public static Finding fine(String subject, String detail) {
        return new Finding(State.FINE, subject, detail);
    }

    public static Finding notable(String subject, String detail) {
        return new Finding(State.NOTABLE, subject, detail);
    }

    public static Finding broken(String subject, String detail) {
        return new Finding(State.BROKEN, subject, detail);
    }
}
