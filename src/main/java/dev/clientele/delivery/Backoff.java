package dev.clientele.delivery;

import java.time.Duration;

/// How long to wait before the next try: twice as long each time.
///
/// @param first after the first try
/// @param longest never longer
record Backoff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /// From half a minute to half an hour.
    static Backoff usual() {
        return new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30));
    }

    /// @param attempt how many tries were made
    Duration after(int attempt) {
        var pause = first.multipliedBy(1L << Math.clamp(attempt - 1L, 0, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
