package dev.clientele.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that shows what it is set to.
final class SetClock implements InstantSource {

    private volatile Instant now;

    SetClock(Instant now) {
        this.now = now;
    }

    SetClock(String now) {
        this(Instant.parse(now));
    }

    @Override
    public Instant instant() {
        return now;
    }

    void set(Instant other) {
        now = other;
    }

    void set(String other) {
        now = Instant.parse(other);
    }

    void forward(Duration time) {
        now = now.plus(time);
    }
}
