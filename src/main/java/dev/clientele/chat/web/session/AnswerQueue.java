package dev.clientele.chat.web.session;

import dev.clientele.chat.QuestionLimit;
import dev.clientele.command.Asker;
import dev.clientele.command.ProcessorThreads;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.model.ValueFormatter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Takes questions and has them answered, each in a virtual thread of its own. Safe for use by many threads.
public final class AnswerQueue implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Router router;
    private final ValueFormatter wording;
    private final Gallery gallery;
    private final InstantSource clock;
    private final ProcessorThreads threads;
    private final ExecutorService answers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("answer-", 0).factory());

    public AnswerQueue(Router router, ValueFormatter wording, Gallery gallery, InstantSource clock, ProcessorThreads threads) {
        this.router = router;
        this.wording = wording;
        this.gallery = gallery;
        this.clock = clock;
        this.threads = threads;
    }

    /// Begins to answer.
    ///
    /// @throws RejectedExecutionException once closed
    public Exchange take(String question, Asker asker) {
        var askedAt = clock.instant();
        var tooLong = QuestionLimit.refusal(question, wording);
        if (tooLong.isPresent()) {
            var answer = new Exchange.Answer(tooLong.get(), List.of(), askedAt);
            return new Exchange(RandomTokens.next(), askedAt, question.substring(0, QuestionLimit.LONGEST) + "...",
                    CompletableFuture.completedFuture(answer));
        }
        return new Exchange(RandomTokens.next(), askedAt, question, begin(() -> answer(question, asker)));
    }

    /// Begins something whose outcome is told as an answer is.
    ///
    /// @param words what was asked for
    /// @throws RejectedExecutionException once closed
    Exchange carryOut(String words, Asker asker, Exchange.Work work, Supplier<Response> task) {
        var askedAt = clock.instant();
        var outcome = begin(() -> {
            var response = router.carriedOut(words, asker, task);
            return new Exchange.Answer(response, List.of(), clock.instant());
        });
        return new Exchange(RandomTokens.next(), askedAt, words, outcome, Optional.of(work));
    }

    /// Begins something.
    ///
    /// @throws RejectedExecutionException once closed
    <T> CompletableFuture<T> begin(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, answers);
    }

    private Exchange.Answer answer(String question, Asker asker) {
        var response = router.ask(question, asker);
        try {
            var charts = response instanceof Reply reply ? threads.run(() -> gallery.measure(reply.charts())) : List.<Gallery.Picture>of();
            return new Exchange.Answer(response, charts, clock.instant());
        } catch (RejectedExecutionException full) {
            // the answer is worth more than its charts
            return new Exchange.Answer(response, undrawn(response), clock.instant());
        }
    }

    private static List<Gallery.Picture> undrawn(Response response) {
        return response instanceof Reply reply ? reply.charts().stream().map(spec -> new Gallery.Picture(spec, 0, 0)).toList() : List.of();
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
