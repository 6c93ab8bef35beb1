package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;

import dev.clientele.chat.web.html.Html;
import dev.clientele.chat.web.html.Tag;
import dev.clientele.command.CommandSpec;
import dev.clientele.model.ValueFormatter;
import java.util.List;

/// What stands beside the chat, or above it on a narrow screen: whose data, how fresh, what can be asked.
public record SidePanel(ValueFormatter wording, List<CommandSpec> specs, PageToken token) {

    public Html of(Company company) {
        return tag("aside").at("class", "panel").at("aria-label", "About this chat").with(
                tag("a").at("class", "brand").at("href", "/").with(tag("span").at("class", "avatar").with(Icon.of("mark")),
                        tag("b").with("Clientele")),
                facts(company), commands(), tools());
    }

    /// The company and its data, by an id under which a later answer replaces it.
    public Tag facts(Company company) {
        var freshness = company.lastDay().map(day -> "Invoices to " + wording.day(day)).orElse("No invoices yet");
        return tag("div").at("id", "facts").at("class", "facts").with(
                tag("b").with(company.name()),
                tag("span").with(tag("span").with(freshness),
                        tag("span").at("class", "version").with("Data version " + company.dataVersion())));
    }

    private Html commands() {
        return tag("nav").at("class", "commands").at("aria-labelledby", "commands-head").with(
                tag("h2").at("id", "commands-head").with("Questions"),
                tag("ul").with(each(specs, spec -> tag("li").with(tag("button").at("type", "button").at("data-insert", spec.name() + " ")
                        .with(tag("b").with(spec.name()), tag("span").with(spec.summary()))))));
    }

    private Html tools() {
        var help = tag("form").at("method", "post").at("action", "/ask").at("hx-post", "/ask").at("hx-target", "#thread")
                .at("hx-swap", "beforeend")
                .with(token.field(),
                        tag("button").at("name", "question").at("value", "help").at("class", "tool").with(label("help", "Help")));
        return tag("div").at("class", "tools").with(help, tool("shortcuts", "keyboard", "Shortcuts"),
                tool("theme", "theme", "Light or dark"));
    }

    private static Html tool(String id, String icon, String name) {
        return tag("button").at("type", "button").at("id", id + "-tool").at("class", "tool").with(label(icon, name));
    }

    private static Html label(String icon, String name) {
        return all(Icon.of(icon), tag("span").with(text(name)));
    }
}
