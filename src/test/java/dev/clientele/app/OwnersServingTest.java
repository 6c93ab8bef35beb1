package dev.clientele.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.SmallStore.Sale;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.chat.slack.Requests;
import dev.clientele.chat.slack.Shown;
import dev.clientele.chat.slack.server.Courier;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.schedule.ScheduleParser;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.SubscriptionStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot as `serve` runs it, on any day of the week: what the owners of accounts get from it in Slack, and what alerts tell.
class OwnersServingTest {

    private static final Map<String, String> GIVEN =
            Map.of("CLIENTELE_ACCESS_ADMINS", "U1", "CLIENTELE_ACCESS_EVERYONE", "true", "CLIENTELE_WEB_PORT", "0",
                    "CLIENTELE_DIGEST_STALE_DAYS", "3650", "CLIENTELE_ALERTS_QUIET_FROM", "08:00", "CLIENTELE_ALERTS_QUIET_UNTIL", "08:00",
                    "CLIENTELE_ALERTS_QUIET_WEEKENDS", "false");

    @TempDir
    private Path folder;

    private final FakeSlack slack = new FakeSlack();
    private final Courier courier = new Courier.BySocket(slack.sockets());
    private final Instant now = InstantSource.system().instant().truncatedTo(ChronoUnit.MINUTES);
    private final LocalDate yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
    private Path store;

    @BeforeEach
    void sell() {
        store = folder.resolve("sales.db");
        SmallStore.sellForThreeOwners(store, yesterday);
        slack.person("U5", "NOWICKI, Marek", "");
        slack.person("U6", "\u00c4nne Berg", "");
    }

    @AfterEach
    void closeSlack() {
        slack.close();
    }

    @Test
    void everyOwnerWhomSlackKnowsGetsTheirOwnAccountsAndTheChannelAll() {
        missed("owners");
        try (var bot = start()) {
            var texts = untilSilence();
            assertThat(texts).as("sent by %s", bot.address()).containsOnlyKeys("C7", "DU5", "DU6");
            assertThat(texts.get("C7")).contains("Anders", "Birk", "Castor");
            assertThat(texts.get("DU5")).contains("Anders").doesNotContain("Birk", "Castor");
            assertThat(texts.get("DU6")).contains("Birk").doesNotContain("Anders", "Castor");
        }
    }

    @Test
    void digestWithoutOwnersIsForTheChannelAlone() {
        missed("");
        try (var bot = start()) {
            assertThat(untilSilence()).as("sent by %s", bot.address()).containsOnlyKeys("C7");
            assertThat(slack.calls()).doesNotContain("users.list");
        }
    }

    @Test
    void orderSaysWhoIsNotFoundAndRefusesAChannelWithoutTheBot() {
        slack.leave("C9");
        try (var bot = start()) {
            assertThat(bot.address().getPort()).isPositive();
            assertThat(ask("C7", "digest subscribe weekly monday 08:00 owners").blocks().toString())
                    .contains("I do not know where to find Jean O'Neil.").doesNotContain("where to find Marek", "where to find Aenne");
            assertThat(ask("C9", "digest subscribe weekly monday 08:00").blocks().toString()).contains("I am not in that channel");
        }
        assertThat(new SubscriptionStore(Database.open(store)).all()).hasSize(1);
    }

    @Test
    void alertFiresOnceAfterAnImportAndItsButtonsWork() {
        try (var bot = start()) {
            ask("C7", "alerts add big order over 2000");
            RoundsDone.of(store).awaitOne();
            assertThat(slack.posted()).as("nothing is big before, at %s", bot.address()).isEmpty();
            var file = "Invoice;Date;Customer;Currency;Net\n4;" + yesterday + ";Delta;EUR;2500.00\n5;" + yesterday + ";Echo;EUR;1500.00\n";
            var url = slack.sentFile(file.getBytes(StandardCharsets.UTF_8));
            courier.event(Requests.directFile("U1", "import", "invoices.csv", url), Optional.empty());
            assertThat(slack.next().text()).contains("2 rows stored");
            var alert = slack.nextWithin(60_000).orElseThrow(() -> new AssertionError("nothing came"));
            assertThat(alert.to()).isEqualTo("C7");
            assertThat(alert.blocks().toString()).contains("Delta").doesNotContain("Echo");
            press(alert, "Assign to me");
            slack.next();
            assertThat(open().handling().assignee()).contains(new Address("slack", "U1"));
            press(alert, "False alarm");
            slack.next();
            assertThat(open().handling().isSettled()).isTrue();
            RoundsDone.of(store).awaitOne();
            assertThat(slack.posted()).as("a second time").isEmpty();
        }
    }

    @Test
    void ownerWhomSlackKnowsByNameHearsOfTheirAccountInDirectMessages() {
        try (var bot = start()) {
            ask("C7", "alerts add big order over 2000");
            RoundsDone.of(store).awaitOne();
            SmallStore.sell(store, new Sale("4", "Delta", "Marek Nowicki", yesterday, 250_000));
            var told = List.of(slack.next(), slack.next());
            assertThat(told).as("sent by %s", bot.address()).extracting(Posted::to).containsExactlyInAnyOrder("C7", "DU5");
            assertThat(told).allSatisfy(alert -> assertThat(alert.text()).contains("Delta"));
        }
    }

    private AlertCase open() {
        var cases = new AlertCaseStore(Database.open(store)).open();
        assertThat(cases).hasSize(1);
        return cases.getFirst();
    }

    private void press(Posted message, String label) {
        courier.interaction(Requests.press("U1", Optional.of("C7"), new Shown(message.blocks()).button(label),
                Optional.of(slack.answerAddress()), Optional.empty()));
    }

    private Posted ask(String channel, String question) {
        courier.command(Requests.command("U1", channel, question, slack.answerAddress()));
        return slack.next();
    }

    /// All that is said in each place until nothing comes any more.
    private Map<String, String> untilSilence() {
        var came = new ArrayList<>(List.of(slack.next()));
        var more = came;
        while (!more.isEmpty()) {
            RoundsDone.of(store).awaitOne();
            more = new ArrayList<>(slack.posted());
            came.addAll(more);
        }
        return came.stream().collect(groupingBy(Posted::to, mapping(message -> message.text() + message.blocks(), joining("\n"))));
    }

    /// A daily digest whose last time was two hours ago, while no bot ran.
    private void missed(String content) {
        var last = now.minus(Duration.ofHours(2));
        var timetable = new ScheduleParser(ZoneOffset.UTC, LocalTime.NOON).parse("daily " + LocalTime.ofInstant(last, ZoneOffset.UTC));
        var order = new Subscription.Order(new Address("slack", "C7"), new Address("slack", "U1"), timetable, content);
        new SubscriptionStore(Database.open(store)).add(order, last.minusSeconds(60));
    }

    private RunningBot start() {
        var settings = new SettingsSource(Optional.of(Path.of("config", "clientele.yaml")), GIVEN).load().withStore(store);
        var bot = RunningBot.start(Wiring.over(settings), Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_APP_TOKEN",
                FakeSlack.APP_TOKEN, "SLACK_API_URL", slack.api().toString()), RoundsDone.PAUSE);
        slack.sockets().awaitConnection();
        return bot;
    }
}
