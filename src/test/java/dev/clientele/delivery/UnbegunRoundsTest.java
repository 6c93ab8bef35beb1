package dev.clientele.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.Rounds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// A store that takes no writes has no rounds: that is told once, however often it is tried, and they go on when it does again.
final class UnbegunRoundsTest {

    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int OFTEN = 200;

    @TempDir
    private Path folder;

    @Test
    void thatNoRoundCanBeBegunIsToldOnce() {
        var database = Database.open(folder.resolve("store.db"));
        var looks = new AtomicInteger();
        var rounds = new AtomicInteger();
        InstantSource clock = () -> {
            looks.incrementAndGet();
            return InstantSource.system().instant();
        };
        bar(database, "create trigger full before update on scheduled_tasks begin select raise(abort, 'no room'); end");
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger(Rounds.class);
        logger.addAppender(log);
        try (var running = Rounds.start(database, clock, Duration.ofMillis(10), "bot", rounds::incrementAndGet)) {
            await(() -> !told(log).isEmpty());
            var before = looks.get();
            await(() -> looks.get() > before + OFTEN);
            assertThat(told(log)).as("by %s", running).singleElement().asString().contains("nothing is sent", "no room");
            assertThat(rounds).hasValue(0);
            bar(database, "drop trigger full");
            await(() -> rounds.get() > 0);
        } finally {
            logger.detachAppender(log);
        }
    }

    private static void bar(Database database, String statement) {
        database.jdbi().useHandle(handle -> handle.execute(statement));
    }

    private static List<String> told(ListAppender<ILoggingEvent> log) {
        return List.copyOf(log.list).stream().map(ILoggingEvent::getFormattedMessage).filter(line -> line.contains("sent")).toList();
    }

    private static void await(BooleanSupplier condition) {
        var patience = System.nanoTime() + LONGEST_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time for it").isLessThan(patience);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
