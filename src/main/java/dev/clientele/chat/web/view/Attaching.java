package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.tag;

import dev.clientele.chat.web.html.Html;
import java.util.Optional;

/// How files come to the page: by a button at the composer, or dropped anywhere on it.
///
/// @param largest how many bytes those may have that are brought at once
/// @param denial why none are taken; empty where they are
public record Attaching(long largest, Optional<String> denial) {

    /// The button, and the file chooser behind it.
    Html button() {
        var button = tag("button").at("type", "button").at("id", "attach").at("class", "attach").at("title", "Import files")
                .at("aria-label", "Import files").at("data-largest", String.valueOf(largest));
        return all(denial.map(why -> button.at("data-denial", why)).orElse(button).with(Icon.of("attach")),
                tag("input").at("type", "file").at("id", "chooser").at("multiple").at("hidden").at("aria-label", "Files to import")
                        .at("tabindex", "-1"));
    }

    /// What is shown while files are sent, and while they are held over the page.
    static Html signs() {
        return all(tag("div").at("id", "sending").at("hidden").with(
                tag("p").with(tag("span").at("id", "sending-words"),
                        tag("progress").at("max", "100").at("value", "0").at("aria-label", "Sent")),
                tag("button").at("type", "button").at("class", "secondary").at("id", "stop-sending").with("Cancel")),
                tag("div").at("id", "landing").at("hidden").at("aria-hidden", "true")
                        .with(tag("p").with("Drop files or folders to import them")));
    }
}
