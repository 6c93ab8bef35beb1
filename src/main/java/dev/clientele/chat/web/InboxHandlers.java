package dev.clientele.chat.web;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;

import dev.clientele.chat.web.session.Inbox;
import dev.clientele.chat.web.view.MessageView;
import dev.clientele.chat.web.view.Page;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/// What the bot said by itself since the page was loaded.
record InboxHandlers(Inbox inbox, MessageView messages) {

    /// `GET /inbox?after=NUMBER`: the messages behind that one, for the end of the thread, and the place that asks for the next ones.
    void arrivals(Context request) {
        var typed = Optional.ofNullable(request.queryParam("after")).orElse("");
        var after = typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
        var arrivals = inbox.after(after);
        if (arrivals.isEmpty()) {
            request.status(HttpStatus.NO_CONTENT);
            return;
        }
        var behind = tag("div").at("hx-swap-oob", "beforeend:#thread").with(each(arrivals, messages::arrival));
        var spoken = tag("p").at("id", "announcement").at("hx-swap-oob", "innerHTML").with("A message has arrived");
        request.html(all(Page.inbox(arrivals.getLast().number()), behind, spoken).markup());
    }
}
