package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.tag;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.clientele.chat.web.html.Html;
import java.security.MessageDigest;
import java.util.Optional;

/// What the page's forms carry and no other page knows: a change is carried out only for who sends it along.
public record PageToken(String value) {

    /// The form field that holds it.
    public static final String FIELD = "token";

    /// Whether that is what came with a form.
    public boolean is(Optional<String> sent) {
        return sent.filter(text -> MessageDigest.isEqual(text.getBytes(UTF_8), value.getBytes(UTF_8))).isPresent();
    }

    Html field() {
        return tag("input").at("type", "hidden").at("name", FIELD).at("value", value);
    }
}
