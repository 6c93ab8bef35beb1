package dev.clientele.app.doctor;

/// One thing looked at.
///
/// @param subject what it is, in a word or two
/// @param detail how it is and, where it is not fine, what to do
public record Diagnosis(State state, String subject, String detail) {

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

    public static Diagnosis fine(String subject, String detail) {
        return new Diagnosis(State.FINE, subject, detail);
    }

    public static Diagnosis notable(String subject, String detail) {
        return new Diagnosis(State.NOTABLE, subject, detail);
    }

    public static Diagnosis broken(String subject, String detail) {
        return new Diagnosis(State.BROKEN, subject, detail);
    }
}
