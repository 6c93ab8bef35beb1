package dev.clientele.command;

import dev.clientele.model.Reader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The few threads on which is computed and drawn, one for each processor: the system's own, as a virtual thread that computes keeps all
/// others waiting. Whoever wants something done waits for it on a thread of theirs. Safe for use by many threads.
public final class ProcessorThreads {

    private static final int MOST_WAITING = 256;
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final ThreadPoolExecutor threads;

    /// @param name what their names begin with
    public ProcessorThreads(String name) {
        var count = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.threads = new ThreadPoolExecutor(count, count, IDLE.toSeconds(), TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING),
                work -> new Own(this, work, name));
        threads.allowCoreThreadTimeOut(true);
    }

    /// How far a piece of work has come.
    private enum State {
        WAITING, BEGUN, GIVEN_UP
    }

    private static final class Own extends Thread {

        private final ProcessorThreads home;

        private Own(ProcessorThreads home, Runnable work, String name) {
            super(work, name);
            this.home = home;
            setDaemon(true);
        }
    }

    /// What has come of a piece of work in its time.
    ///
    /// @param outcome empty where it takes longer
    /// @param begun whether it goes on; what had not begun in time is never done
    record Done<T>(Optional<T> outcome, boolean begun) {}

    /// Does a piece of work and waits for it, however long it takes.
    ///
    /// @throws RejectedExecutionException where too much is waiting already
    public <T> T run(Supplier<T> work) {
        return within(Duration.ofDays(1), work).outcome().orElseThrow(() -> new RejectedExecutionException("not done in a day"));
    }

    /// Does a piece of work and waits so long for it. Work that is part of other work here is done at once.
    ///
    /// @throws RejectedExecutionException where too much is waiting already
    <T> Done<T> within(Duration longest, Supplier<T> work) {
        if (Thread.currentThread() instanceof Own own && own.home == this) {
            return new Done<>(Optional.of(work.get()), true);
        }
        var state = new AtomicReference<>(State.WAITING);
        var carried = Reader.carried(work);
        var task = new FutureTask<Optional<T>>(
                () -> state.compareAndSet(State.WAITING, State.BEGUN) ? Optional.of(carried.get()) : Optional.empty());
        threads.execute(task);
        try {
            return new Done<>(task.get(longest.toMillis(), TimeUnit.MILLISECONDS), true);
        } catch (TimeoutException late) {
            return new Done<>(Optional.empty(), !state.compareAndSet(State.WAITING, State.GIVEN_UP));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Done<>(Optional.empty(), !state.compareAndSet(State.WAITING, State.GIVEN_UP));
        } catch (ExecutionException broken) {
            throw thrown(broken.getCause());
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        switch (cause) {
            case RuntimeException known -> throw known;
            case Error grave -> throw grave;
            case null, default -> throw new IllegalStateException(cause);
        }
    }
}
