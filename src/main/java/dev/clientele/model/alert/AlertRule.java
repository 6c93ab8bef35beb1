package dev.clientele.model.alert;

import dev.clientele.model.subscription.Address;
import java.time.Instant;

/// Something that is watched for, and who hears of it.
///
/// @param id its number, which people use
public record AlertRule(long id, Order order, State state, Instant createdAt) {

    /// What was ordered.
    ///
    /// @param words what to watch for: `at-risk over 10000`
    /// @param to where it is told
    /// @param creator who ordered it
    public record Order(String words, Address to, Address creator) {}

    /// Whether it is watched for.
    public enum State {
        ACTIVE, PAUSED, REMOVED
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
