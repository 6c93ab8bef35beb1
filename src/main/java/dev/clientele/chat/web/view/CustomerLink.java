package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.tag;

import dev.clientele.chat.web.html.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A customer's name that leads to all about it.
final class CustomerLink {

    private CustomerLink() {}

    static Html to(String name) {
        var question = "customer \"" + name.replace("\"", "") + '"';
        return tag("a").at("class", "card").at("data-ask", question)
                .at("href", "/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)).with(name);
    }
}
