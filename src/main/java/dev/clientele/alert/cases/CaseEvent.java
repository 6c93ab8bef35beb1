package dev.clientele.alert.cases;

import dev.clientele.model.alert.AlertCase;

/// Something to be said about a case.
public record CaseEvent(Kind kind, AlertCase about) {

    /// What is said.
    public enum Kind {
        /// it is new
        OPENED,
        /// it is worse than people know, or was put off and still stands
        WORSE,
        /// it is over, and well
        RECOVERED
    }
}
