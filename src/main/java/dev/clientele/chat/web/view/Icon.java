package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.tag;

import dev.clientele.chat.web.html.Html;

/// A small picture from the sheet of icons. It says nothing to a screen reader: what it stands on has a label.
final class Icon {

    private Icon() {}

    static Html of(String name) {
        return tag("svg").at("class", "icon").at("aria-hidden", "true").at("viewBox", "0 0 24 24")
                .with(tag("use").at("href", Assets.url("icons.svg") + "#" + name));
    }
}
