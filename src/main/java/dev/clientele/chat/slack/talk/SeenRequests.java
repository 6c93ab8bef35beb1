package dev.clientele.chat.slack.talk;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;

/// What has been taken already. Slack sends a request again where it missed the acknowledgement: an event within the hour, a socket's
/// request with the next connection. Safe for use by many threads.
final class SeenRequests {

    private static final int MOST = 100_000;
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Set<String> known = Collections.newSetFromMap(
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).<String, Boolean>build().asMap());

    /// Whether this is the first time; the next time it is not.
    ///
    /// @param identity what the same request has each time, and no other
    boolean isNew(String identity) {
        return known.add(identity);
    }

    /// It was not done, and may be tried again.
    void forget(String identity) {
        known.remove(identity);
    }
}
