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
    private static final int REMEMBERED = 1_000;
    private static final Duration IDLE = Duration.ofDays(2);

    private final Optional<Denial> barred;
    private final Cache<String, Conversation> byToken =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(IDLE).build();

    /// @param barred why nothing may be changed from the page; empty where it may
    Conversations(Optional<Denial> barred) {
        this.barred = barred;
    }

    /// The browser's conversation, if it has begun.
    Optional<Conversation> of(Context request) {
        return Optional.ofNullable(request.cookie(cookieName(request))).map(byToken::getIfPresent);
    }

    /// The browser's conversation, begun if need be.
    Conversation begin(Context request) {
        return of(request).orElseGet(() -> {
            var token = RandomTokens.next();
            var conversation = new Conversation(new Asker("web", RandomTokens.next().substring(0, 8), PLACE, barred));
            byToken.put(token, conversation);
            request.cookie(new Cookie(cookieName(request), token, "/", -1, false, true, null, SameSite.STRICT));
            return conversation;
        });
    }

    /// Cookies are shared by all ports of a host, so the name holds the port: two bots on one machine do not meet.
    private static String cookieName(Context request) {
        return "clientele-" + request.req().getLocalPort();
    }
}
