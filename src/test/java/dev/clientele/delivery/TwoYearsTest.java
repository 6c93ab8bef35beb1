package dev.clientele.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import dev.clientele.delivery.MoodyServer.Mood;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.Subscription;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two years of digests in three zones, less than one in the usual mode, before a platform with moods, with outages, restarts, downtimes and clock jumps.
final class TwoYearsTest {

    private static final long SEED = Thoroughness.seed();
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    /// Behind the first change to summer time and back in each zone.
    private static final Instant END = START.plus(Duration.ofDays(Thoroughness.times(320, 731)));
    private static final List<String> TIMETABLES = List.of("daily 02:30", "weekly monday 08:00", "monthly first weekday 09:15",
            "cron 0 1,2,3 * * sun");
    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Australia/Sydney");

    /// After a failure a message waits at most so long, and a little.
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(31);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final SetClock clock = new SetClock(START);
    private final List<Instant> well = new ArrayList<>();
    private Instant lastTrouble = Instant.MIN;
    private int restarts;
    private int outages;
    private int jumps;
    private int rounds;

    @Test
    void eachTimeIsSentOnceWhateverHappens() throws IOException {
        System.out.println("TwoYearsTest: seed " + SEED + " (repeat with -Dseed=" + SEED + ")");
        try (var server = new MoodyServer()) {
            var office = open(server);
            var subscriptions = new ArrayList<Subscription>();
            for (var zone : ZONES) {
                for (var timetable : TIMETABLES) {
                    subscriptions.add(office.subscribe(timetable + " " + zone, new Address("moody", "C" + subscriptions.size())));
                }
            }
            while (clock.instant().isBefore(END)) {
                office = live(office, server);
            }
            settle(office, server);
            check(subscriptions, server, office);
        }
    }

    /// Goes on for a while: mostly awake and well, sometimes not.
    private Office live(Office office, MoodyServer server) {
        var chance = random.nextInt(100);
        var now = clock.instant();
        if (chance < 7) {
            outages++;
            server.mood(posted -> List.of(Mood.OUT_OF_ORDER, Mood.TOO_MANY, Mood.HANGS_UP).get(random.nextInt(3)));
            rounds(office, 1 + random.nextInt(20), Duration.ofMinutes(20), true);
            server.mood(Mood.TAKES);
        } else if (chance < 17) {
            restarts++;
            clock.forward(Duration.ofMinutes(random.nextInt(600)));
            return open(server);
        } else if (chance < 22) {
            jumps++;
            clock.set(now.minus(Duration.ofMinutes(random.nextInt(180))));
            // What was overtaken by then stays so, whatever the clock says: such a round does not count as one in time.
            office.postroom().round();
            rounds++;
            clock.set(now);
        }
        rounds(office, 1 + random.nextInt(12), Duration.ofMinutes(20L + random.nextInt(220)), false);
        return office;
    }

    private void rounds(Office office, int count, Duration pause, boolean trouble) {
        for (var i = 0; i < count; i++) {
            office.postroom().round();
            rounds++;
            if (trouble) {
                lastTrouble = clock.instant();
            } else if (lastTrouble.plus(LONGEST_PAUSE).isBefore(clock.instant())) {
                well.add(clock.instant());
            }
            clock.forward(pause);
        }
    }

    private void settle(Office office, MoodyServer server) {
        server.mood(Mood.TAKES);
        rounds(office, 30, Duration.ofMinutes(10), false);
    }

    private Office open(MoodyServer server) {
        return Office.over(folder.resolve("store.db"), server.address(), clock);
    }

    private void check(List<Subscription> subscriptions, MoodyServer server, Office office) {
        var expected = new TreeMap<String, Integer>();
        for (var subscription : subscriptions) {
            var timetable = subscription.order().timetable();
            for (var due = timetable.nextAfter(START); due.isBefore(END); due = timetable.nextAfter(due)) {
                expected.put("digest/" + subscription.id() + "/" + due, 1);
                expected.put("digest/" + subscription.id() + "/" + due + "/details", 1);
            }
        }
        var taken = new TreeMap<>(server.timesTaken());
        taken.keySet().removeIf(
                key -> !key.startsWith("digest/") || key.endsWith("/lapsed") || Instant.parse(key.split("/", -1)[2]).compareTo(END) >= 0);
        var missing = new TreeMap<>(expected);
        missing.keySet().removeAll(taken.keySet());
        var doubled = taken.values().stream().filter(times -> times > 1).count();
        System.out.printf("TwoYearsTest: %d subscriptions, %,d times due, %,d messages sent, %d not sent because a later time had come, "
                + "%d sent twice; %d outages, %d restarts, %d clocks set back, %,d rounds%n", subscriptions.size(), expected.size() / 2,
                server.taken().size(), missing.size() / 2, doubled, outages, restarts, jumps, rounds);
        assertThat(doubled).as("sent twice, seed %d", SEED).isZero();
        taken.keySet().removeAll(expected.keySet());
        assertThat(taken.keySet()).as("sent for no time, seed %d", SEED).isEmpty();
        assertThat(missing.keySet()).as("not sent, seed %d", SEED).allMatch(key -> wasOvertaken(key, subscriptions));
        assertThat(office.outbox().count("waiting")).isZero();
        assertThat(office.outbox().count("sent")).isEqualTo(server.taken().size());
    }

    /// Whether there was no round while it was worth sending, by a process that was well with a platform that was well: only then may it
    /// be left out.
    private boolean wasOvertaken(String key, List<Subscription> subscriptions) {
        var parts = key.split("/", -1);
        var subscription = subscriptions.stream().filter(one -> String.valueOf(one.id()).equals(parts[1])).findFirst().orElseThrow();
        var due = Instant.parse(parts[2]);
        var next = subscription.order().timetable().nextAfter(due);
        var lapses = due.plus(Office.USEFUL);
        var end = next.isBefore(lapses) ? next : lapses;
        return well.stream().noneMatch(moment -> !moment.isBefore(due) && moment.isBefore(end));
    }
}
