package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;

import dev.clientele.chat.web.html.Html;
import java.util.List;

/// The dialogs of the page: its keyboard shortcuts, and a chart at its full size.
final class Shortcuts {

    private record Shortcut(List<String> keys, String meaning) {}

    private static final List<Shortcut> ALL = List.of(
            new Shortcut(List.of("Enter"), "Send the question"),
            new Shortcut(List.of("Shift", "Enter"), "New line"),
            new Shortcut(List.of("/"), "Write a question, from anywhere; list the commands"),
            new Shortcut(List.of("\u2191", "\u2193"), "Walk through the suggestions, or through your earlier questions"),
            new Shortcut(List.of("Tab"), "Take the suggestion"),
            new Shortcut(List.of("Esc"), "Close the suggestions or a dialog"),
            new Shortcut(List.of("?"), "This list"));

    private Shortcuts() {}

    static Html dialogs() {
        return all(dialog("shortcuts", "Keyboard shortcuts", tag("dl").with(each(ALL, shortcut -> all(
                tag("dt").with(each(shortcut.keys(), key -> tag("kbd").with(key))), tag("dd").with(shortcut.meaning()))))),
                dialog("enlarged", "Chart", tag("div").at("class", "canvas")));
    }

    private static Html dialog(String id, String title, Html content) {
        return tag("dialog").at("id", id).at("aria-labelledby", id + "-head").with(
                tag("header").with(tag("h2").at("id", id + "-head").with(title),
                        tag("form").at("method", "dialog")
                                .with(tag("button").at("class", "close").at("aria-label", "Close").with(Icon.of("close")))),
                content);
    }
}
