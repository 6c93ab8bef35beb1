package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The rounds in which a running bot sends what is due, as its store counts them.
record RoundsDone(Database database) {

    /// Rounds follow each other quickly where something is waited for.
    static final Duration PAUSE = Duration.ofMillis(100);
    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();
    /// The store counts that a round began and that it ended; of the one under way at first only the end may be left.
    private static final int STEPS_OF_A_WHOLE_ROUND = 3;

    static RoundsDone of(Path store) {
        return new RoundsDone(Database.open(store));
    }

    /// Waits until a round has begun and ended: whatever was due before has been sent.
    void awaitOne() {
        var wanted = steps() + STEPS_OF_A_WHOLE_ROUND;
        var patience = System.nanoTime() + LONGEST_NANOS;
        while (steps() < wanted) {
            assertThat(System.nanoTime()).as("time for a round").isLessThan(patience);
            LockSupport.parkNanos(PAUSE.toNanos() / 10);
        }
    }

    private long steps() {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select coalesce(max(version), 0) from scheduled_tasks where task_name = 'round'").mapTo(Long.class).one());
    }
}
