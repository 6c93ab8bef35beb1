package dev.clientele.chat.slack.posting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// One message after the other in a channel, so far apart as Slack wants them. Safe for use by many threads.
final class RateLimiter {

    /// As Slack's limit for `chat.postMessage` has it: one message a second in a channel.
    static final Duration USUAL = Duration.ofSeconds(1);

    private static final Duration KEPT = Duration.ofHours(1);

    private final long gap;
    private final Cache<String, AtomicLong> next = Caffeine.newBuilder().expireAfterAccess(KEPT).build();
    private final AtomicInteger waiting = new AtomicInteger();

    RateLimiter(Duration gap) {
        this.gap = gap.toNanos();
    }

    /// Waits for the channel's next turn. Who comes first goes first.
    void await(String channel) {
        var now = System.nanoTime();
        var turn = next.get(channel, ignored -> new AtomicLong(now)).getAndUpdate(free -> Math.max(free, now) + gap);
        var pause = turn - now;
        if (pause > 0) {
            waiting.incrementAndGet();
            try {
                Retries.sleep(Duration.ofNanos(pause));
            } finally {
                waiting.decrementAndGet();
            }
        }
    }

    /// How many messages wait for their turn.
    int waiting() {
        return waiting.get();
    }
}
