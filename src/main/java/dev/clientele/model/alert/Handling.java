package dev.clientele.model.alert;

import dev.clientele.model.subscription.Address;
import java.time.LocalDate;
import java.util.Optional;

/// What people did with a case.
///
/// @param assignee who looks after it
/// @param snoozedUntil it is not told again before that day
/// @param verdict the last one
public record Handling(Optional<Address> assignee, Optional<LocalDate> snoozedUntil, Optional<Verdict> verdict) {

    public static final Handling NONE = new Handling(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether it is not told again, however bad it becomes: somebody knows better.
    public boolean isSettled() {
        return verdict.filter(given -> given != Verdict.REAL).isPresent();
    }

    Handling awake() {
        return new Handling(assignee, Optional.empty(), verdict);
    }
}
