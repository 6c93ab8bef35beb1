package dev.clientele.chat.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clientele.chat.web.session.Conversation;
import dev.clientele.chat.web.session.RandomTokens;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/// The conversations of the browsers that talk to this server, in memory, each known by a session cookie that scripts cannot
/// read and other sites cannot send. Safe for use by many threads.
final class Conversations {

    /// The page is one place for all who see it.
    private static final String PLACE = "page";
    /// So much of the memory may the conversations take of those who came back, and half as much those who asked once.
    private static final long ROOM = Runtime.getRuntime().maxMemory() / 12;
    private static final Duration IDLE = Duration.ofDays(2);

    private final Optional<Denial> barred;
    private final Cache<String, Conversation> known;
    /// Of browsers that have not come back yet: however many there are, they push out each other alone.
    private final Cache<String, Conversation> passing;

    /// @param barred why nothing may be changed from the page; empty where it may
    Conversations(Optional<Denial> barred) {
        this(barred, ROOM);
    }

    /// @param room about how many bytes those may take who came back
    Conversations(Optional<Denial> barred, long room) {
        this.barred = barred;
        this.known = cache(room);
        this.passing = cache(room / 2);
    }

    /// The browser's conversation, if it has begun.
    Optional<Conversation> of(Context request) {
        return Optional.ofNullable(request.cookie(cookieName(request))).flatMap(this::of);
    }

    /// The conversation of a browser that came back.
    Optional<Conversation> of(String token) {
        var returning = Optional.ofNullable(passing.getIfPresent(token));
        returning.ifPresent(conversation -> {
            known.put(token, conversation);
            passing.invalidate(token);
        });
        return returning.or(() -> Optional.ofNullable(known.getIfPresent(token)));
    }

    /// A conversation of a browser that is new here.
    Conversation begin(String token) {
        var conversation = new Conversation(new Asker("web", RandomTokens.next().substring(0, 8), PLACE, "someone", barred));
        passing.put(token, conversation);
        return conversation;
    }

    /// Weighs a conversation once more, which has changed.
    void weigh(Context request) {
        Optional.ofNullable(request.cookie(cookieName(request))).ifPresent(token -> {
            known.asMap().computeIfPresent(token, (same, conversation) -> conversation);
            passing.asMap().computeIfPresent(token, (same, conversation) -> conversation);
        });
    }

    /// Of one that takes all the room by itself half is counted: an answer just given must not be gone when it is fetched.
    private static Cache<String, Conversation> cache(long room) {
        return Caffeine.newBuilder().maximumWeight(room).expireAfterAccess(IDLE)
                .weigher((String token, Conversation conversation) -> (int) Math.min(room / 2, conversation.weight() + 1)).build();
    }

    /// The browser's conversation, begun if need be.
    Conversation begin(Context request) {
        return of(request).orElseGet(() -> {
            var token = RandomTokens.next();
            var conversation = begin(token);
            PersonName.known(request).ifPresent(conversation::signAs);
            request.cookie(new Cookie(cookieName(request), token, "/", -1, false, true, null, SameSite.STRICT));
            return conversation;
        });
    }

    /// Cookies are shared by all ports of a host, so the name holds the port: two bots on one machine do not meet.
    private static String cookieName(Context request) {
        return "clientele-" + request.req().getLocalPort();
    }
}
