package dev.clientele.model.alert;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.subscription.Address;
import java.time.Instant;

/// Something that is watched for, and who hears of it.
///
/// @param id its number, which people use
public record AlertRule(long id, Order order, State state, Instant createdAt) {

    public AlertRule {
        requireNonNull(order, "order is null");
        requireNonNull(state, "state is null");
        requireNonNull(createdAt, "createdAt is null");
    }

    /// What was ordered.
    ///
    /// @param words what to watch for: `at-risk over 10000`
    /// @param to where it is told
    /// @param creator who ordered it
    public record Order(String words, Address to, Address creator) {
        public Order {
            requireNonNull(words, "words is null");
            requireNonNull(to, "to is null");
            requireNonNull(creator, "creator is null");
        }
    }

    /// Whether it is watched for.
    public enum State {
        ACTIVE, PAUSED, REMOVED
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
