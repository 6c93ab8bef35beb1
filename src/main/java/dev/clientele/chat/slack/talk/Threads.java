package dev.clientele.chat.slack.talk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/// The threads of channels in which the bot was asked something: what follows there may be meant for it, too, without its name. Safe for
/// use by many threads.
final class Threads {

    private static final Duration LONGEST_PAUSE = Duration.ofDays(2);
    private static final int MOST = 10_000;

    private final Cache<String, Boolean> joined =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LONGEST_PAUSE).build();

    /// The bot was asked in a thread.
    void join(Origin origin) {
        if (origin.isInThread()) {
            joined.put(name(origin.channel(), origin.thread().orElseThrow()), true);
        }
    }

    boolean isJoined(String channel, String thread) {
        return joined.getIfPresent(name(channel, thread)) != null;
    }

    private static String name(String channel, String thread) {
        return channel + " " + thread;
    }
}
