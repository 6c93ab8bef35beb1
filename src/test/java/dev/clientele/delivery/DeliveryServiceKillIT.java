package dev.clientele.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import dev.clientele.model.subscription.OutboxMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the bot 40 times while it sends, in the full mode 200 times: by halting at a random step between claim, send and record, and from outside at a random
/// moment. Nothing may be lost, and nothing doubled but what the platform took while the bot died before recording it; and not even that
/// where the platform knows keys.
final class DeliveryServiceKillIT {

    private static final long SEED = Thoroughness.seed();
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration SLOT = Duration.ofHours(1);
    private static final Duration PAST_LEASE = Office.LEASE.plusMinutes(1);
    private static final int KILLS_EACH = Thoroughness.times(20, 100);
    private static final int KILLS_A_SLOT = 5;
    private static final int SUBSCRIPTIONS = 5;
    /// So many steps at most before a halt: few enough for all kills of a slot to find something to do.
    private static final int MOST_STEPS = 9;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndOnlyWhatWasNotRecordedIsDoubled() throws IOException, InterruptedException, ExecutionException {
        System.out.println("DeliveryServiceKillIT: seed " + SEED + " (repeat with -Dseed=" + SEED + ")");
        try (var plain = new MoodyServer(); var keyed = new MoodyServer(); var threads = Executors.newFixedThreadPool(2)) {
            keyed.knowsKeys();
            var starter = ChildProcess.in(folder);
            var lives = List.of(new Lives("a platform without keys", plain, starter, SEED),
                    new Lives("a platform that knows keys", keyed, starter, SEED + 1));
            for (var done : threads.invokeAll(lives)) {
                done.get();
            }
            lives.forEach(Lives::check);
            var kills = lives.stream().mapToInt(each -> each.halts + each.shots).sum();
            assertThat(kills).isEqualTo(2 * KILLS_EACH);
            assertThat(lives.getFirst().unrecorded.values()).as("kills between the platform's answer and its record").isNotEmpty();
        }
    }

    /// The lives of a bot on one store, before one platform.
    private final class Lives implements java.util.concurrent.Callable<Void> {

        private final String name;
        private final MoodyServer server;
        private final Random random;
        private final ChildProcess starter;
        private final Path store;
        private final Map<String, Integer> unrecorded = new TreeMap<>();
        private int halts;
        private int shots;
        private int slots;

        Lives(String name, MoodyServer server, ChildProcess starter, long seed) throws IOException {
            this.name = name;
            this.server = server;
            this.random = new Random(seed);
            this.starter = starter;
            this.store = Files.createDirectory(folder.resolve("store-" + seed)).resolve("store.db");
        }

        @Override
        public Void call() throws IOException, InterruptedException, SQLException {
            var clock = new SetClock(START);
            var survivor = Office.over(store, server.address(), clock);
            for (var number = 0; number < SUBSCRIPTIONS; number++) {
                survivor.subscribe("cron 0 * * * *");
            }
            while (halts + shots < KILLS_EACH) {
                slots++;
                clock.set(START.plus(SLOT.multipliedBy(slots)));
                for (var left = KILLS_A_SLOT; left > 0 && halts + shots < KILLS_EACH; left--) {
                    liveAndDie(clock.instant());
                    note();
                    clock.forward(PAST_LEASE);
                }
                survivor.postroom().round();
            }
            return null;
        }

        private void liveAndDie(Instant now) throws IOException, InterruptedException {
            var fromOutside = random.nextInt(5) == 0;
            var fatal = fromOutside ? 0 : 1 + random.nextInt(MOST_STEPS);
            var child = starter.start(store, server, "round", now.toString(), String.valueOf(fatal));
            try (var words = child.inputReader(StandardCharsets.UTF_8)) {
                assertThat(words.readLine()).as("see child.err").isEqualTo("begun");
                if (fromOutside) {
                    Thread.sleep(random.nextInt(120));
                    child.destroyForcibly();
                }
                var status = child.waitFor();
                halts += status == 9 ? 1 : 0;
                shots += status == 137 ? 1 : 0;
                assertThat(status).as(() -> read(ChildProcess.errors(store))).isIn(0, 9, 137);
            }
        }

        /// What the platform has and the store does not know of: it will be sent again.
        private void note() throws SQLException, IOException {
            server.settle();
            var waiting = waiting();
            var here = new HashSet<>(server.timesTaken().keySet());
            here.retainAll(waiting);
            here.forEach(key -> unrecorded.merge(key, timesSent(key), Math::max));
        }

        private int timesSent(String key) {
            return Math.toIntExact(java.util.stream.Stream.concat(server.taken().stream(), server.repeated().stream())
                    .filter(posted -> posted.key().equals(key)).count());
        }

        private Set<String> waiting() throws SQLException {
            var names = new HashSet<String>();
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select name from delivery where state = 'waiting'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }

        /// Each time of each subscription is there with its details, once and once more for each time the bot died unheard.
        private void check() {
            var expected = new TreeMap<String, Integer>();
            for (var slot = 1; slot <= slots; slot++) {
                for (var subscription = 1; subscription <= SUBSCRIPTIONS; subscription++) {
                    var key = "digest/" + subscription + "/" + START.plus(SLOT.multipliedBy(slot));
                    List.of(key, key + "/details").forEach(each -> expected.put(each, 1));
                }
            }
            var again = unrecorded.values().stream().mapToInt(Integer::intValue).sum();
            var doubled = server.taken().size() - expected.size();
            System.out.printf(
                    "DeliveryServiceKillIT: %s: %d halts at a step, %d kills from outside, %d messages due, %d sent, %d after a death "
                            + "between the platform's answer and its record, %d doubled%n",
                    name, halts, shots, expected.size(),
                    server.taken().size() + server.repeated().size(), again, doubled);
            if (server.repeated().isEmpty()) {
                unrecorded.forEach((key, deaths) -> expected.merge(key, deaths, Integer::sum));
            }
            assertThat(server.timesTaken()).as("%s, seed %d", name, SEED).isEqualTo(expected);
            assertThat(server.repeated()).hasSize(server.repeated().isEmpty() ? 0 : again);
        }
    }

    @Test
    void ofTwoProcessesWithRoundsOneSendsAndTheOtherGoesOnWhenItIsKilled() throws IOException, InterruptedException {
        var clock = java.time.InstantSource.system();
        try (var server = new MoodyServer()) {
            var store = folder.resolve("store.db");
            var office = Office.over(store, server.address(), clock);
            var starter = ChildProcess.in(folder);
            var children = new ArrayList<>(List.of(starter.start(store, server, "rounds"), starter.start(store, server, "rounds")));
            try {
                for (var number = 0; number < 40; number++) {
                    put(office, number);
                    await(server, number + 1);
                }
                children.removeFirst().destroyForcibly().waitFor();
                for (var number = 40; number < 60; number++) {
                    put(office, number);
                }
                await(server, 60);
                await(() -> office.outbox().count("sent") == 60); // taken is not yet written down
            } finally {
                children.forEach(Process::destroyForcibly);
            }
            assertThat(server.timesTaken().values()).hasSize(60).allMatch(times -> times == 1);
            System.out.println("DeliveryServiceKillIT: two processes on one store, one of them killed: 60 messages, none twice");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    private static void put(Office office, int number) {
        var now = office.clock().instant();
        office.outbox().put(
                OutboxMessage.notice("note/" + number, Office.CHANNEL, "note " + number, now, now.plus(Duration.ofHours(1))));
    }

    private static void await(MoodyServer server, int count) throws InterruptedException {
        await(() -> server.taken().size() >= count);
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (var left = 6_000; left > 0 && !done.getAsBoolean(); left--) {
            Thread.sleep(10);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
