package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;

import dev.clientele.chat.web.html.Html;
import java.util.List;
import java.util.Optional;

/// The whole page around the messages.
///
/// @param thread the messages
/// @param seen the number of the last message among them that the bot sent by itself; 0 for none
/// @param ask a question to be asked as soon as the page is there
/// @param draft what stands in the composer
/// @param attaching how files come to the page; empty where none are taken
/// @param theme `light` or `dark` where the person chose one
public record Page(Company company, Html panel, Html thread, long seen, Optional<String> ask, String draft,
        Optional<Attaching> attaching, PageToken token, Optional<String> theme) {

    private static final String HTMX_SETTINGS =
            "{\"allowEval\":false,\"includeIndicatorStyles\":false,\"historyCacheSize\":0,\"scrollIntoViewOnBoost\":false}";

    public String markup() {
        var html = tag("html").at("lang", "en");
        var themed = theme.map(chosen -> html.at("data-theme", chosen)).orElse(html);
        return "<!DOCTYPE html>" + themed.with(head(), tag("body").with(
                tag("a").at("class", "skip").at("href", "#question").with("Skip to the question"),
                panel, tag("main").with(tag("h1").at("class", "unseen").with("Questions about the customers of " + company.name()), log(),
                        composer()),
                Shortcuts.dialogs())).markup();
    }

    private Html head() {
        return tag("head").with(
                tag("meta").at("charset", "utf-8"),
                tag("meta").at("name", "viewport").at("content", "width=device-width, initial-scale=1, interactive-widget=resizes-content"),
                tag("meta").at("name", "color-scheme").at("content", "light dark"),
                tag("meta").at("name", "htmx-config").at("content", HTMX_SETTINGS),
                tag("title").with("Clientele \u00b7 " + company.name()),
                tag("link").at("rel", "icon").at("type", "image/svg+xml").at("href", Assets.url("mark.svg")),
                each(List.of("page.css", "message.css", "composer.css", "files.css"),
                        name -> tag("link").at("rel", "stylesheet").at("href", Assets.url(name))),
                tag("script").at("src", Assets.url("htmx.js")).at("defer"),
                tag("script").at("src", Assets.url("page.js")).at("type", "module"));
    }

    /// The log itself is silent: reading whole tables out loud helps nobody. Each answer's headline is announced instead.
    private Html log() {
        return tag("div").at("id", "log").at("role", "log").at("aria-live", "off").at("aria-label", "Messages").at("tabindex", "0").with(
                tag("div").at("id", "thread").with(thread, asking()), inbox(seen),
                tag("p").at("id", "announcement").at("class", "unseen").at("role", "status").at("aria-live", "polite"));
    }

    /// The place that asks, again and again, for what the bot says by itself.
    ///
    /// @param seen the number of the last message that is there
    public static Html inbox(long seen) {
        return tag("div").at("id", "inbox").at("hidden").at("hx-get", "/inbox?after=" + seen).at("hx-trigger", "every 5s")
                .at("hx-swap", "outerHTML");
    }

    private Html asking() {
        return ask.<Html>map(question -> tag("form").at("hidden").at("id", "asking").at("hx-post", "/ask").at("hx-trigger", "load")
                .at("hx-target", "#thread").at("hx-swap", "beforeend")
                .with(token.field(), tag("input").at("type", "hidden").at("name", "question").at("value", question)))
                .orElse(Html.nothing());
    }

    private Html composer() {
        return tag("div").at("class", "dock").with(
                tag("p").at("id", "notice").at("role", "alert").at("hidden"),
                attaching.map(ignored -> Attaching.signs()).orElseGet(Html::nothing),
                tag("form").at("id", "composer").at("method", "post").at("action", "/ask").at("hx-post", "/ask")
                        .at("hx-target", "#thread").at("hx-swap", "beforeend").at("hx-sync", "this:queue all")
                        .with(token.field(), attaching.map(Attaching::button).orElseGet(Html::nothing), field(), send()),
                tag("p").at("class", "hint").at("aria-hidden", "true").with(tag("kbd").with("/"), text(" commands"),
                        tag("kbd").with("\u2191"),
                        text(" earlier questions"), tag("kbd").with("?"), text(" shortcuts")));
    }

    private Html field() {
        return all(
                tag("ul").at("id", "suggestions").at("role", "listbox").at("aria-label", "Suggestions").at("hidden"),
                tag("label").at("class", "unseen").at("for", "question").with("Your question"),
                tag("textarea").at("id", "question").at("name", "question").at("rows", "1").at("required")
                        .at("placeholder", "Ask about your customers, in your own words").at("autocomplete", "off")
                        .at("autocapitalize", "off")
                        .at("spellcheck", "false").at("enterkeyhint", "send")
                        .at("role", "combobox").at("aria-autocomplete", "list").at("aria-haspopup", "listbox")
                        .at("aria-expanded", "false").at("aria-controls", "suggestions")
                        .at("hx-get", "/complete").at("hx-trigger", "input changed delay:40ms").at("hx-target", "#suggestions")
                        .at("hx-swap", "innerHTML").at("hx-sync", "this:queue last").at("hx-params", "question").with(text(draft)));
    }

    private static Html send() {
        return tag("button").at("class", "send").at("aria-label", "Send").with(Icon.of("send"));
    }
}
