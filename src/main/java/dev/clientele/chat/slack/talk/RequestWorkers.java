package dev.clientele.chat.slack.talk;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where work lies once it is acknowledged: each piece is done in a virtual thread of its own, as most of its time is spent waiting
/// for Slack. Safe for use by many threads.
public final class RequestWorkers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RequestWorkers.class);

    private final Duration patience;
    private final AtomicInteger running = new AtomicInteger();
    private final ExecutorService work = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-answer-", 0).factory());
    /// Helps with the work on the desk, and so must outlive it.
    private final ExecutorService help = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-picture-", 0).factory());

    /// @param patience how long closing waits for the work under way
    public RequestWorkers(Duration patience) {
        this.patience = patience;
    }

    /// Begins a piece of work.
    ///
    /// @throws java.util.concurrent.RejectedExecutionException once closed
    void take(Runnable piece) {
        work.execute(() -> {
            running.incrementAndGet();
            try {
                piece.run();
            } catch (RuntimeException | LinkageError broken) {
                LOG.error("not answered, reference {}", UUID.randomUUID().toString().substring(0, 8), broken);
            } finally {
                running.decrementAndGet();
            }
        });
    }

    /// The outcome of a piece of work that someone waits for; something else where it fails or takes longer than that.
    <T> T within(Duration longest, T otherwise, Supplier<T> piece) {
        return CompletableFuture.supplyAsync(piece, help).exceptionally(broken -> {
            LOG.error("not done", broken);
            return otherwise;
        }).completeOnTimeout(otherwise, longest.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /// How many pieces are under way.
    public int running() {
        return running.get();
    }

    /// Threads that work on the desk may wait for.
    public Executor help() {
        return help;
    }

    /// Takes nothing more, and waits for what is under way.
    @Override
    public void close() {
        work.shutdown();
        try {
            if (!work.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} answers are given up: Slack took too long", running());
                work.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            work.shutdownNow();
            Thread.currentThread().interrupt();
        }
        help.shutdownNow();
    }
}
