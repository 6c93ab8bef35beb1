package dev.clientele.chat.slack.posting;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/// Tries again what may do at the next try: after as long as Slack asks for, else after twice as long each time.
///
/// @param first the pause before the second try
/// @param tries how often at most
/// @param longest the longest that Slack is waited for; a longer wait is a failure
public record Retries(Duration first, int tries, Duration longest) {

    private static final double JITTER = 0.3;

    /// Up to a quarter of a minute of pauses, and up to a minute where Slack asks for it.
    public static Retries usual() {
        return new Retries(Duration.ofMillis(500), 6, Duration.ofSeconds(60));
    }

    /// One more try after a second, for those who come back later anyway.
    public static Retries brief() {
        return new Retries(Duration.ofSeconds(1), 2, Duration.ofSeconds(2));
    }

    /// @throws CallFailed as the last try did
    <T> T of(Supplier<T> attempt) {
        for (var made = 1;; made++) {
            try {
                return attempt.get();
            } catch (CallFailed failed) {
                var pause = failed.waitingTime().orElse(backoff(made));
                if (!failed.isPassing() || made >= tries || pause.compareTo(longest) > 0) {
                    throw failed;
                }
                sleep(pause);
            }
        }
    }

    private Duration backoff(int made) {
        var jitter = 1 + ThreadLocalRandom.current().nextDouble(-JITTER, JITTER);
        return Duration.ofNanos((long) (first.toNanos() * jitter * (1L << Math.min(made - 1, 10))));
    }

    static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw CallFailed.lasting("waiting", "interrupted");
        }
    }
}
