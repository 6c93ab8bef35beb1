package dev.clientele.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.store.Database;
import dev.clientele.store.outbox.Rounds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several bots on one store: each message is sent by one of them.
final class TwoProcessesTest {

    private static final int WEEKS = 40;

    @TempDir
    private Path folder;

    @Test
    void ofTwoThatDoTheirRoundsAtTheSameMomentOneSends() throws IOException, InterruptedException, ExecutionException {
        var clock = new SetClock("2026-01-01T00:00:00Z");
        try (var server = new MoodyServer(); var threads = Executors.newFixedThreadPool(2)) {
            var offices = List.of(office(server, clock), office(server, clock));
            for (var i = 0; i < 5; i++) {
                offices.getFirst().subscribe("weekly monday 08:00");
            }
            for (var week = 0; week < WEEKS; week++) {
                clock.set(Instant.parse("2026-01-05T08:00:00Z").plus(Duration.ofDays(7L * week)));
                var rounds = new ArrayList<Callable<Integer>>();
                offices.forEach(office -> rounds.add(office.postroom()::round));
                for (Future<Integer> done : threads.invokeAll(rounds)) {
                    done.get();
                }
            }
            assertThat(server.timesTaken().values()).hasSize(WEEKS * 5 * 2).allMatch(times -> times == 1);
            System.out.println("TwoProcessesTest: " + server.taken().size() + " messages by two postrooms at once, none twice");
        }
    }

    @Test
    void roundsGoOnlyInOneOfTwoProcessesAndGoOnInTheOther() throws InterruptedException {
        var database = Database.open(folder.resolve("rounds.db"));
        var inRound = new AtomicInteger();
        var most = new AtomicInteger();
        var counts = List.of(new AtomicInteger(), new AtomicInteger());
        var running = new ArrayList<Rounds>();
        for (var count : counts) {
            Runnable round = () -> {
                most.accumulateAndGet(inRound.incrementAndGet(), Math::max);
                count.incrementAndGet();
                inRound.decrementAndGet();
            };
            running.add(Rounds.start(database, InstantSource.system(), Duration.ofMillis(100), "bot-" + running.size(), round));
        }
        waitUntil(() -> counts.get(0).get() + counts.get(1).get() >= 5);
        running.getFirst().close();
        var before = counts.get(1).get();
        waitUntil(() -> counts.get(1).get() >= before + 3);
        running.getLast().close();
        assertThat(most.get()).isEqualTo(1);
    }

    private Office office(MoodyServer server, SetClock clock) {
        return Office.over(folder.resolve("store.db"), server.address(), clock);
    }

    private static void waitUntil(java.util.function.BooleanSupplier condition) throws InterruptedException {
        for (var left = 1_200; left > 0 && !condition.getAsBoolean(); left--) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).as("within a minute").isTrue();
    }
}
