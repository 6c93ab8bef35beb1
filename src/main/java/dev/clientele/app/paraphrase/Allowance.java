package dev.clientele.app.paraphrase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/// So many times in any stretch of time, and no more. Safe for use by many threads.
final class Allowance {

    private final int most;
    private final Duration stretch;
    private final InstantSource clock;
    private final Deque<Instant> taken = new ArrayDeque<>();

    Allowance(int most, Duration stretch, InstantSource clock) {
        this.most = most;
        this.stretch = stretch;
        this.clock = clock;
    }

    /// Takes one.
    ///
    /// @return whether there was one left
    synchronized boolean take() {
        var now = clock.instant();
        while (!taken.isEmpty() && !taken.peekFirst().plus(stretch).isAfter(now)) {
            taken.removeFirst();
        }
        if (taken.size() >= most) {
            return false;
        }
        taken.addLast(now);
        return true;
    }
}
