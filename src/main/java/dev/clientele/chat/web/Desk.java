package dev.clientele.chat.web;

import dev.clientele.chat.QuestionLimit;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// Takes questions and has them answered, each in a virtual thread of its own. Safe for use by many threads.
final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Answering answering;
    private final Gallery gallery;
    private final InstantSource clock;
    private final ExecutorService answers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("answer-", 0).factory());

    Desk(Answering answering, Gallery gallery, InstantSource clock) {
        this.answering = answering;
        this.gallery = gallery;
        this.clock = clock;
    }

    /// Begins to answer.
    ///
    /// @throws RejectedExecutionException once closed
    Exchange take(String question, Asker asker) {
        var askedAt = clock.instant();
        var tooLong = QuestionLimit.refusal(question, answering.wording());
        if (tooLong.isPresent()) {
            var answer = new Exchange.Answer(tooLong.get(), List.of(), askedAt);
            return new Exchange(Tokens.next(), askedAt, question.substring(0, QuestionLimit.LONGEST) + "...",
                    CompletableFuture.completedFuture(answer));
        }
        return new Exchange(Tokens.next(), askedAt, question, CompletableFuture.supplyAsync(() -> answer(question, asker), answers));
    }

    private Exchange.Answer answer(String question, Asker asker) {
        var response = answering.router().ask(question, asker);
        var charts = response instanceof Reply reply ? gallery.measure(reply.charts()) : List.<Gallery.Picture>of();
        return new Exchange.Answer(response, charts, clock.instant());
    }

    /// Takes no more questions and waits for the answers under way.
    @Override
    public void close() {
        answers.shutdown();
        try {
            answers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
