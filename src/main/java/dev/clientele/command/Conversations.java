package dev.clientele.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/// What everyone asked last, in each place, for what is asked next. Safe for use by many threads.
final class Conversations {

    private static final int MOST = 10_000;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(8);

    private final Cache<Conversation, Invocation> last = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LONGEST_PAUSE).build();

    /// Someone who asks, and where.
    private record Conversation(String platform, String person, String place) {
        static Conversation of(Asker asker) {
            return new Conversation(asker.platform(), asker.id(), asker.place());
        }
    }

    /// What was asked before.
    Optional<Invocation> before(Asker asker) {
        return Optional.ofNullable(last.getIfPresent(Conversation.of(asker)));
    }

    /// Remembers what was asked; of a question about a question that one.
    void remember(Invocation asked, Asker asker) {
        last.put(Conversation.of(asker), asked.about().orElse(asked));
    }
}
