package dev.clientele.chat.web;

import dev.clientele.chat.QuestionLimit;
import dev.clientele.chat.web.html.Html;
import dev.clientele.chat.web.session.Exchange;
import dev.clientele.chat.web.session.Inbox;
import dev.clientele.chat.web.view.Attaching;
import dev.clientele.chat.web.view.Company;
import dev.clientele.chat.web.view.MessageView;
import dev.clientele.chat.web.view.Page;
import dev.clientele.chat.web.view.SidePanel;
import dev.clientele.chat.web.view.Suggestions;
import dev.clientele.chat.web.view.Welcome;
import dev.clientele.command.Reply;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The page as a whole, and what the composer asks for while a question is being typed.
///
/// @param attaching how files come to the page; empty where none are taken
record PageHandlers(WebAnswering answering, MessageView messages, PageMessages said, Supplier<Company> company,
        Optional<Attaching> attaching, InstantSource clock) {

    private static final Set<String> THEMES = Set.of("light", "dark");
    /// How long a page waits for its opening answer; then the browser fetches it.
    private static final Duration OPENING_PATIENCE = Duration.ofMillis(300);

    /// `GET /`, with `?q=QUESTION` asking at once. A change comes into the composer, for the person to send or not: anybody can make a link.
    void page(Context request) {
        if (comesFromElsewhere(request)) {
            bounce(request);
            return;
        }
        var asked = Optional.ofNullable(request.queryParam("q")).filter(question -> !question.isBlank());
        var isChange = asked.filter(answering.router()::isChange).isPresent();
        var current = company.get();
        var specs = answering.router().specs();
        var panel = new SidePanel(answering.wording(), specs, messages.token()).of(current);
        var theme = Optional.ofNullable(request.cookie("theme")).filter(THEMES::contains);
        var arrivals = said.inbox().after(0);
        var seen = arrivals.isEmpty() ? 0 : arrivals.getLast().number();
        var thread = thread(said.exchanges(request), arrivals, current);
        request.html(new Page(current, panel, thread, seen, isChange ? Optional.empty() : asked,
                isChange ? asked.orElseThrow() : "", attaching, messages.token(), theme).markup());
    }

    /// `GET /complete?question=UNFINISHED`.
    void complete(Context request) {
        var typed = Optional.ofNullable(request.queryParam("question")).orElse("");
        var router = answering.router();
        var possible = !typed.isBlank() && typed.length() <= QuestionLimit.LONGEST;
        var suggestions = possible ? new Suggestions(router.specs()).of(typed, router.complete(typed)) : Html.nothing();
        request.html(suggestions.markup());
    }

    private Html thread(List<Exchange> exchanges, List<Inbox.Arrival> arrived, Company current) {
        var arrivals = new ArrayDeque<>(arrived);
        var parts = new ArrayList<Html>();
        if (exchanges.isEmpty()) {
            parts.add(beginning(current));
        }
        var today = messages.day(clock.instant());
        var before = LocalDate.MIN;
        for (var exchange : exchanges) {
            while (!arrivals.isEmpty() && arrivals.getFirst().answer().askedAt().isBefore(exchange.askedAt())) {
                parts.add(messages.arrival(arrivals.removeFirst()));
            }
            var day = messages.day(exchange.askedAt());
            parts.add(messages.exchange(exchange, !day.equals(before), today));
            before = day;
        }
        arrivals.forEach(arrival -> parts.add(messages.arrival(arrival)));
        return new Html.Fragment(parts);
    }

    /// How the company does; the bot's first words where there is nothing to tell.
    private Html beginning(Company current) {
        var opening = current.lastDay().flatMap(last -> said.opening().now());
        if (opening.isPresent()) {
            var answer = opening.get().answer(OPENING_PATIENCE);
            if (answer.filter(made -> !(made.response() instanceof Reply)).isEmpty()) {
                return messages.opening(opening.get());
            }
        }
        return messages.bot(clock.instant()).with(Html.tag("div").at("class", "body")
                .with(new Welcome(current, answering.router().specs(), messages.token(),
                        attaching.filter(way -> way.denial().isEmpty()).isPresent()).body()));
    }

    /// A browser that follows a link from another site keeps the session cookie to itself.
    private static boolean comesFromElsewhere(Context request) {
        return "cross-site".equals(request.header("Sec-Fetch-Site"));
    }

    /// Sends the browser to the same address once more, now from this site and with its cookie.
    private static void bounce(Context request) {
        var query = Optional.ofNullable(request.queryString()).map(words -> "?" + words).orElse("");
        request.html("<!DOCTYPE html>" + Html.tag("html").with(Html.tag("head").with(
                Html.tag("meta").at("http-equiv", "refresh").at("content", "0;url=/" + query), Html.tag("title").with("Clientele")))
                .markup());
    }
}
