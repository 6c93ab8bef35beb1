package dev.clientele.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.chat.SampleQuestions;
import dev.clientele.command.Reply;
import dev.clientele.delivery.MoodyServer.Mood;
import dev.clientele.digest.DigestRenderer;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.gate.Gate;
import dev.clientele.digest.gate.GateLimits;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Value;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.outbox.Outbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two years of the sample company's digests in three zones, less than one in the usual mode, through outages, refusals for haste and restarts: each time brings its digest
/// once, and each digest goes on where the one that was sent before it ended.
final class SampleYearsTest {

    private static final long SEED = Thoroughness.seed();
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    /// Behind the first change to summer time and back in each zone.
    private static final Instant END = START.plus(Duration.ofDays(Thoroughness.times(320, 731)));
    private static final List<String> TIMETABLES =
            List.of("weekly monday 08:00 Europe/Berlin", "monthly first weekday 09:15 America/New_York",
                    "monthly last sunday 02:30 Australia/Sydney");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final SetClock clock = new SetClock(START);
    private final Map<String, Reply> printed = new HashMap<>();

    @Test
    void eachTimeBringsItsDigestOnceAndEachGoesOnWhereTheLastEnded() throws IOException {
        System.out.println("SampleYearsTest: seed " + SEED + " (repeat with -Dseed=" + SEED + ")");
        var company = SampleQuestions.in(folder, clock).portfolio();
        try (var server = new MoodyServer()) {
            var office = open(server, company);
            var subscriptions = new ArrayList<Subscription>();
            for (var timetable : TIMETABLES) {
                subscriptions.add(office.subscribe(timetable, new Address("moody", "C" + subscriptions.size())));
            }
            while (clock.instant().isBefore(END)) {
                office = live(office, server, company);
            }
            var taken = new TreeMap<>(server.timesTaken());
            taken.keySet().removeIf(key -> key.endsWith("/details") || Instant.parse(key.split("/", -1)[2]).compareTo(END) >= 0);
            assertThat(taken.keySet()).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(subscriptions.stream()
                    .flatMap(one -> times(one).stream().map(due -> name(one, due))).toList());
            assertThat(taken.values()).as("seed %d", SEED).containsOnly(1);
            subscriptions.forEach(this::checkChain);
            System.out.printf("SampleYearsTest: %d digests of the sample company, none missing, none twice%n", taken.size());
        }
    }

    private Office live(Office office, MoodyServer server, CurrentPortfolio company) {
        var chance = random.nextInt(100);
        if (chance < 7) {
            server.mood(posted -> List.of(Mood.OUT_OF_ORDER, Mood.TOO_MANY, Mood.HANGS_UP).get(random.nextInt(3)));
            rounds(office, 1 + random.nextInt(12), Duration.ofMinutes(20));
            server.mood(Mood.TAKES);
        } else if (chance < 14) {
            clock.forward(Duration.ofMinutes(random.nextInt(240)));
            return open(server, company);
        }
        rounds(office, 3, Duration.ofMinutes(45L + random.nextInt(200)));
        return office;
    }

    private void rounds(Office office, int count, Duration pause) {
        for (var i = 0; i < count; i++) {
            office.postroom().round();
            clock.forward(pause);
        }
    }

    private Office open(MoodyServer server, CurrentPortfolio company) {
        return Office.over(folder.resolve("digests.db"), server.address(), clock, outbox -> press(outbox, company));
    }

    /// The real press, and a copy of what it made.
    private Function<LeasedMessage, Rendering> press(Outbox outbox, CurrentPortfolio company) {
        var gate = new Gate(GateLimits.standard(), SampleQuestions.WORDING, Optional::empty);
        var means = new DigestRenderer.Means(delivery -> Content.USUAL, company, outbox, gate, DueActions.NONE);
        var press = new DigestRenderer(means, new AnalysisSettings(CALENDAR, SampleQuestions.WORDING, 12));
        return delivery -> {
            var edition = press.apply(delivery);
            if (edition instanceof Rendering.Ready made) {
                printed.put(delivery.draft().name(), made.message());
            }
            return edition;
        };
    }

    private void checkChain(Subscription subscription) {
        var times = times(subscription);
        for (var i = 1; i < times.size(); i++) {
            var before = figures(subscription, times.get(i - 1));
            var now = figures(subscription, times.get(i));
            assertThat(now.get("since")).as(name(subscription, times.get(i))).isEqualTo(new Value.Day(CALENDAR.dayOf(times.get(i - 1))));
            assertThat(now.get("opening")).as(name(subscription, times.get(i))).isEqualTo(before.get("closing"));
            assertThat(now.get("restated")).as(name(subscription, times.get(i))).isEqualTo(new Value.Count(0));
        }
    }

    private Map<String, Value> figures(Subscription subscription, Instant due) {
        return Objects.requireNonNull(printed.get(name(subscription, due)), "not printed").figures();
    }

    private static List<Instant> times(Subscription subscription) {
        var times = new ArrayList<Instant>();
        var timetable = subscription.order().timetable();
        for (var due = timetable.nextAfter(START); due.isBefore(END); due = timetable.nextAfter(due)) {
            times.add(due);
        }
        return times;
    }

    private static String name(Subscription subscription, Instant due) {
        return "digest/" + subscription.id() + "/" + due;
    }
}
