package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.doctor.DeliveryCheck;
import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.schedule.ScheduleParser;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.SubscriptionStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot as `serve` runs it, and what it sends by itself: to Slack and to its page, over restarts.
class DeliveryServingTest {

    private static final Address CREATOR = new Address("slack", "U7");

    @TempDir
    private Path folder;

    private final FakeSlack slack = new FakeSlack();
    private final Instant now = InstantSource.system().instant().truncatedTo(ChronoUnit.MINUTES);
    private Path store;

    @BeforeEach
    void sell() {
        store = folder.resolve("sales.db");
        SmallStore.sell(store, "1", "Anders", 10_000);
        SmallStore.sell(store, "2", "Birk", 30_000);
    }

    @AfterEach
    void closeSlack() {
        slack.close();
    }

    @Test
    void whatWasMissedWhileTheBotWasDownIsSentOnceOnStartAndNotAgainOnTheNext() {
        missed(Duration.ofHours(2), new Address("slack", "C7"));
        try (var bot = start()) {
            var digest = nextMessage();
            assertThat(digest.to()).isEqualTo("C7");
            assertThat(digest.property("thread_ts")).isEmpty();
            assertThat(digest.property("metadata").orElseThrow()).contains("digest/1/" + now.minus(Duration.ofHours(2)));
            RoundsDone.of(store).awaitOne();
            assertThat(slack.posted()).allMatch(details -> details.property("thread_ts").isPresent()).hasSizeLessThan(2);
            assertThat(bot.address().getPort()).isPositive();
        }
        var sent = new Outbox(Database.open(store), Duration.ZERO).count("sent");
        assertThat(sent).isPositive();
        try (var again = start()) {
            RoundsDone.of(store).awaitOne();
            assertThat(slack.posted()).as("sent by %s", again.address()).isEmpty();
        }
        assertThat(new Outbox(Database.open(store), Duration.ZERO).count("sent")).isEqualTo(sent);
    }

    @Test
    void whatIsTooLateToBeOfUseIsNotSent() {
        missed(Duration.ofHours(21), new Address("slack", "C7"));
        try (var bot = start()) {
            RoundsDone.of(store).awaitOne();
            assertThat(slack.posted()).as("sent by %s", bot.address()).isEmpty();
        }
    }

    @Test
    void placeThatIsGonePausesTheDigestAndItsCreatorIsToldAndMachinesKnow() throws IOException, InterruptedException {
        missed(Duration.ofHours(2), new Address("slack", "C7"));
        slack.goWrong("chat.postMessage", new Fault.NotOk("is_archived"));
        try (var bot = start()) {
            var told = nextMessage();
            assertThat(told.to()).as("the creator's direct messages").isEqualTo("DU7");
            assertThat(told.text()).contains("archived").contains("digest resume 1");
            assertThat(get(bot.address().resolve("/health"))).contains("\"subscriptions\":0,\"paused\":1,\"nextRun\":null");
            assertThat(get(bot.address().resolve("/metrics"))).contains("clientele_subscriptions_paused 1.0");
        }
        var findings = new DeliveryCheck(store, new ValueFormatter(Locale.UK), now).findings();
        assertThat(findings).filteredOn(finding -> finding.state() == Diagnosis.State.NOTABLE).singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("digest 1 to C7 in slack is paused", "is_archived",
                        "digest resume 1"));
    }

    @Test
    void digestForThePageIsThere() throws IOException, InterruptedException {
        missed(Duration.ofHours(2), new Address("web", "page"));
        try (var bot = start()) {
            for (var left = 200; left > 0 && !get(bot.address()).contains("data-arrival"); left--) {
                Thread.sleep(100);
            }
            assertThat(get(bot.address())).contains("data-arrival=\"1\"");
            assertThat(get(bot.address().resolve("/health"))).contains("\"waiting\":0,\"subscriptions\":1,\"paused\":0,\"nextRun\":\"");
        }
    }

    /// A daily subscription whose last time was so long ago, while no bot ran.
    private void missed(Duration ago, Address to) {
        var time = LocalTime.ofInstant(now.minus(ago), ZoneOffset.UTC);
        var timetable = new ScheduleParser(ZoneOffset.UTC, LocalTime.NOON).parse("daily " + time);
        new SubscriptionStore(Database.open(store)).add(new Subscription.Order(to, CREATOR, timetable, ""),
                now.minus(ago).minusSeconds(60));
    }

    private RunningBot start() {
        var given = Map.of("CLIENTELE_ACCESS_ADMINS", "U1", "CLIENTELE_ACCESS_USERS", "U7", "CLIENTELE_WEB_PORT", "0",
                "CLIENTELE_DIGEST_STALE_DAYS", "3650");
        Settings settings = new SettingsSource(Optional.of(Path.of("config", "clientele.yaml")), given).load().withStore(store);
        var bot = RunningBot.start(Wiring.over(settings), Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_APP_TOKEN",
                FakeSlack.APP_TOKEN, "SLACK_API_URL", slack.api().toString()), RoundsDone.PAUSE);
        slack.sockets().awaitConnection();
        return bot;
    }

    private Posted nextMessage() {
        return slack.nextWithin(60_000).orElseThrow(() -> new AssertionError("nothing came"));
    }

    private static String get(URI address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
