package dev.clientele.model.subscription;

import dev.clientele.model.schedule.Timetable;
import java.time.Instant;

/// A digest that comes again and again.
///
/// @param id its number, which people use
/// @param pausedBecause why it is paused; empty where a person wanted it so, or it is not
/// @param claimedUntil all of its times up to then are dealt with
public record Subscription(long id, Order order, State state, String pausedBecause, Instant claimedUntil) {

    /// What was ordered.
    ///
    /// @param to where it goes
    /// @param creator who ordered it, and is told when it cannot go there
    /// @param content what it tells, in words
    public record Order(Address to, Address creator, Timetable timetable, String content) {}

    /// Whether it comes.
    public enum State {
        ACTIVE, PAUSED, ENDED
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
