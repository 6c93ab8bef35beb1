package dev.clientele.chat.web;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.tag;

import dev.clientele.chart.Theme;
import dev.clientele.chat.QuestionLimit;
import dev.clientele.chat.web.html.Html;
import dev.clientele.chat.web.session.AnswerQueue;
import dev.clientele.chat.web.session.Exchange;
import dev.clientele.chat.web.session.Gallery;
import dev.clientele.chat.web.view.Company;
import dev.clientele.chat.web.view.MessageView;
import dev.clientele.chat.web.view.ReplyView;
import dev.clientele.chat.web.view.SidePanel;
import dev.clientele.chat.web.view.TableView;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Questions, and all that belongs to their answers. An answer is known to the browser that asked for it alone.
record AnswerHandlers(AnswerQueue desk, Gallery gallery, MessageView messages, PageMessages said, Predicate<String> isChange,
        Supplier<Company> company) {

    /// How long an unfinished answer keeps a request waiting; then the browser asks again.
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /// The same of an import, which shows how far it is.
    private static final Duration BETWEEN_STAGES = Duration.ofMillis(700);

    /// `POST /ask`: the question as a message, and a place for the answer, which fetches it. Without scripts, the page again
    /// once the answer is there.
    void ask(Context request) {
        ask(request, Optional.ofNullable(request.formParam("question")).orElse("").strip());
    }

    /// Takes a question that came with a request.
    void ask(Context request, String question) {
        var conversation = said.conversations().begin(request);
        if (Forms.arePages(request, messages.token())) {
            PersonName.sent(request).ifPresent(conversation::signAs);
        }
        var asker = Forms.asker(request, messages.token(), conversation);
        if (request.header("HX-Request") != null && !conversation.isSigned() && mayWrite(asker, question)) {
            request.html(messages.whoWrites(question).markup());
            return;
        }
        var exchange = take(question, asker);
        var before = conversation.add(exchange);
        if (request.header("HX-Request") == null) {
            exchange.answer(PATIENCE);
            request.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        var today = messages.day(exchange.askedAt());
        var newDay = before.filter(earlier -> messages.day(earlier.askedAt()).equals(today)).isEmpty();
        request.html(messages.exchange(exchange, newDay, today).markup());
    }

    /// Whether something is to be written down by somebody who may.
    private boolean mayWrite(Asker asker, String question) {
        return asker.mayChange() && question.length() <= QuestionLimit.LONGEST && isChange.test(question);
    }

    /// Waits a while for an answer.
    void await(Context request) {
        var exchange = exchange(request);
        exchange.answer(exchange.work().isPresent() ? BETWEEN_STAGES : PATIENCE);
        said.conversations().weigh(request);
    }

    /// `GET /answers/ID`: the bot's message, as soon as there is one.
    void answer(Context request) {
        var exchange = exchange(request);
        var answer = exchange.answer();
        if (answer.isEmpty()) {
            request.html(messages.waiting(exchange).markup());
            return;
        }
        var wording = messages.wording();
        var facts = new SidePanel(wording, List.of(), messages.token()).facts(company.get()).at("hx-swap-oob", "true");
        var spoken = tag("p").at("id", "announcement").at("hx-swap-oob", "innerHTML").with(ReplyView.spoken(answer.get().response()));
        var next = exchange.work().filter(work -> answer.get().response() instanceof Reply).map(work -> messages.next(work.next()))
                .orElse(Html.nothing());
        request.html(all(messages.answered(exchange, answer.get()), facts, spoken, next).markup());
    }

    /// `GET /answers/ID/tables/INDEX`: a table with all its rows.
    void table(Context request) {
        var reply = reply(request);
        var index = index(request.pathParam("index"), reply.tables().size());
        request.html(new TableView(messages.wording()).whole(reply.tables().get(index), reply.title()).markup());
    }

    /// `GET /answers/ID/files/INDEX`: a file to keep.
    void file(Context request) {
        var files = reply(request).files();
        var file = files.get(index(request.pathParam("index"), files.size()));
        request.contentType(file.mediaType()).header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .result(file.content().get());
    }

    /// `GET /charts/ID/INDEX-MODE.png`.
    void chart(Context request) {
        var pictures = exchange(request).answer().map(Exchange.Answer::pictures).orElseThrow(NotFoundResponse::new);
        var index = index(request.pathParam("index"), pictures.size());
        var dark = "dark".equals(request.pathParam("mode"));
        if (!AssetHandlers.kept(request, request.pathParam("id") + "-" + index + (dark ? "-dark" : "-light"))) {
            request.contentType("image/png").result(gallery.png(pictures.get(index).spec(), dark ? Theme.Mode.DARK : Theme.Mode.LIGHT));
        }
    }

    private Reply reply(Context request) {
        return exchange(request).answer().map(Exchange.Answer::response).filter(Reply.class::isInstance).map(Reply.class::cast)
                .orElseThrow(NotFoundResponse::new);
    }

    private Exchange exchange(Context request) {
        return said.find(request, request.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("That answer is gone. Please ask again."));
    }

    /// Who sent a form.
    Asker asker(Context request) {
        return Forms.asker(request, messages.token(), said.conversations().begin(request));
    }

    private Exchange take(String question, Asker asker) {
        try {
            return desk.take(question, asker);
        } catch (RejectedExecutionException closing) {
            throw new ServiceUnavailableResponse("I am shutting down and take no more questions.");
        }
    }

    private static int index(String typed, int size) {
        var index = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : size;
        if (index >= size) {
            throw new NotFoundResponse();
        }
        return index;
    }
}
