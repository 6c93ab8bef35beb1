package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;
import static dev.clientele.chat.web.html.Html.when;

import dev.clientele.chat.web.html.Html;
import dev.clientele.chat.web.html.Tag;
import dev.clientele.chat.web.session.Advance;
import dev.clientele.chat.web.session.Exchange;
import dev.clientele.chat.web.session.Inbox;
import dev.clientele.model.ValueFormatter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Exchanges as messages of a chat: who, when, what.
public record MessageView(ValueFormatter wording, ZoneId zone, PageToken token) {

    /// A question with its answer, or with the sign that it is being answered.
    ///
    /// @param newDay whether it is the first of its day
    public Html exchange(Exchange exchange, boolean newDay, LocalDate today) {
        return tag("section").at("class", "exchange").with(
                when(newDay, day(day(exchange.askedAt()), today)), asked(exchange),
                exchange.answer().map(answer -> answered(exchange, answer)).orElseGet(() -> waiting(exchange)));
    }

    /// The answer that nobody asked for, with which a page begins.
    public Html opening(Exchange exchange) {
        return tag("section").at("class", "exchange").with(
                exchange.answer().map(answer -> answered(exchange, answer)).orElseGet(() -> waiting(exchange)));
    }

    /// The form by which the page learns who writes something down, with what is to be written.
    public Html whoWrites(String question) {
        return tag("section").at("class", "exchange").with(tag("article").at("class", "message bot").at("aria-label", "Clientele").with(
                tag("span").at("class", "avatar").with(Icon.of("mark")), tag("header").with(tag("b").with("Clientele")),
                tag("form").at("class", "body naming").at("method", "post")
                        .at("action", "/ask").at("hx-post", "/ask").at("hx-target", "closest .exchange").at("hx-swap", "outerHTML").with(
                                tag("p").at("class", "headline plain")
                                        .with("Who is writing? I ask once, and sign with it what you note and order here."),
                                token.field(), tag("input").at("type", "hidden").at("name", "question").at("value", question),
                                tag("label").with(text("Your name "), tag("input").at("name", "name").at("required").at("maxlength", "60")
                                        .at("autocomplete", "name")),
                                tag("button").at("class", "primary").with("Go on"))));
    }

    /// A sheet to be filled in.
    public Html sheet(SheetView sheet) {
        return tag("section").at("class", "exchange").with(tag("article").at("class", "message bot").at("aria-label", "Clientele").with(
                tag("span").at("class", "avatar").with(Icon.of("mark")), tag("header").with(tag("b").with("Clientele")), sheet.form()));
    }

    /// The bot's message.
    public Html answered(Exchange exchange, Exchange.Answer answer) {
        return bot(answer.at()).at("id", "answer-" + exchange.id()).at("tabindex", "-1")
                .with(tag("div").at("class", "body").with(new ReplyView(wording, token).of(exchange.id(), answer)));
    }

    /// What the bot said by itself. What says more about an earlier message is folded.
    public Html arrival(Inbox.Arrival arrival) {
        var exchange = arrival.answer();
        var answer = exchange.answer().orElseThrow();
        var said = new ReplyView(wording, token).of(exchange.id(), answer);
        var body = arrival.isDetail() ? tag("details").with(tag("summary").with(ReplyView.spoken(answer.response())), said) : said;
        return tag("section").at("class", "exchange").at("data-arrival", String.valueOf(arrival.number()))
                .with(bot(answer.at()).at("tabindex", "-1").with(tag("div").at("class", "body").with(body)));
    }

    /// The place of the bot's message, which fetches it.
    public Html waiting(Exchange exchange) {
        var said = exchange.work().map(work -> advance(work.advance().stage())).orElseGet(() -> typing("Clientele is looking it up"));
        return waiting(bot(exchange.askedAt()).at("id", "answer-" + exchange.id()), "/answers/" + exchange.id(), said);
    }

    /// A message of the bot that fetches itself.
    static Html waiting(Tag message, String address, Html meanwhile) {
        return message.at("data-waiting", "true").at("hx-get", address).at("hx-trigger", "load").at("hx-swap", "outerHTML")
                .with(tag("div").at("class", "body").with(meanwhile));
    }

    /// The sign that something is being done.
    static Html typing(String words) {
        return tag("p").at("class", "typing").with(tag("span").at("class", "unseen").with(words), tag("i"), tag("i"), tag("i"));
    }

    private static Html advance(Advance.Stage stage) {
        return tag("p").at("class", "advance typing").with(tag("span").with(stage.words() + " \u2026"),
                tag("progress").at("max", "100").at("value", String.valueOf(stage.percent())).at("aria-label", stage.words()));
    }

    /// What is asked by itself once something is done.
    public Html next(String question) {
        return tag("div").at("hx-swap-oob", "beforeend:#thread").with(tag("form").at("hidden").at("hx-post", "/ask")
                .at("hx-trigger", "load").at("hx-target", "#thread").at("hx-swap", "beforeend")
                .with(token.field(), tag("input").at("type", "hidden").at("name", "question").at("value", question)));
    }

    /// A message of the person's.
    Tag person(Instant at, Html tools) {
        return tag("article").at("class", "message person").at("aria-label", "You, " + time(at)).with(
                tag("span").at("class", "avatar").with(Icon.of("person")), head("You", at, tools));
    }

    /// A message of the bot that answers no question.
    public Tag bot(Instant at) {
        return tag("article").at("class", "message bot").at("aria-label", "Clientele, " + time(at)).with(
                tag("span").at("class", "avatar").with(Icon.of("mark")), head("Clientele", at, Html.nothing()));
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private Html asked(Exchange exchange) {
        var link = "/?q=" + URLEncoder.encode(exchange.question(), StandardCharsets.UTF_8);
        var copy = tag("a").at("class", "copy-link").at("href", link).at("title", "Copy a link to this question")
                .with(Icon.of("link"), tag("span").at("class", "unseen").with("Copy a link to this question"));
        return person(exchange.askedAt(), copy).with(
                tag("div").at("class", "body").with(tag("p").at("class", "question").at("dir", "auto").with(exchange.question())));
    }

    private Html head(String name, Instant at, Html tools) {
        return tag("header").with(tag("b").with(name), tag("time").at("datetime", at.toString()).with(time(at)), tools);
    }

    private Html day(LocalDate day, LocalDate today) {
        var name = day.equals(today) ? "Today" : day.equals(today.minusDays(1)) ? "Yesterday" : wording.day(day);
        return tag("h2").at("class", "day").with(tag("time").at("datetime", day.toString()).with(text(name)));
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(wording.locale()).format(at.atZone(zone));
    }
}
