package dev.clientele.chat.web;

import dev.clientele.chat.web.session.Conversation;
import dev.clientele.chat.web.session.Exchange;
import dev.clientele.chat.web.session.Inbox;
import dev.clientele.chat.web.session.Opening;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// What has been said on the page: to each browser what it asked for, and to all the opening answer and what the bot said by itself.
record PageMessages(Conversations conversations, Inbox inbox, Opening opening) {

    List<Exchange> exchanges(Context request) {
        return conversations.of(request).map(Conversation::exchanges).orElseGet(List::of);
    }

    /// What the browser may see under an id.
    Optional<Exchange> find(Context request, String id) {
        return conversations.of(request).flatMap(conversation -> conversation.find(id)).or(() -> inbox.find(id)).or(() -> opening.find(id));
    }
}
