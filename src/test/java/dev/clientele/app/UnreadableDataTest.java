package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.doctor.HealthRequest;
import dev.clientele.app.doctor.StoreCheck;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.delivery.Rendering;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.schedule.ScheduleParser;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.StoreException;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.SubscriptionStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Newer data that cannot be loaded: the old goes on answering, and everyone who looks is told.
class UnreadableDataTest {

    private static final Asker PERSON = new Asker("test", "person");

    @TempDir
    private Path folder;

    private Path store = Path.of("");

    @BeforeEach
    void sell() {
        store = folder.resolve("sales.db");
        SmallStore.sell(store, "1", "Anders", 10_000);
        SmallStore.sell(store, "2", "Anders", 20_000);
    }

    @Test
    void oldDataAnswersAndTheFootnoteAndTheHealthSaySo() {
        var wiring = Wiring.over(Settings.defaults().withStore(store).withWeb(new Settings.Web("127.0.0.1", 0)));
        try (var bot = RunningBot.start(wiring)) {
            var health = new HealthRequest(bot.address().resolve("/health"));
            assertThat(health.findings()).extracting(Diagnosis::state).containsOnly(Diagnosis.State.FINE);
            assertThat(top(wiring).smallPrint()).noneMatch(footnote -> footnote.contains("cannot be read"));

            spoil("9223372036854775807", 3);
            await(wiring, true);
            assertThat(top(wiring).headline()).contains("€300");
            assertThat(top(wiring).smallPrint()).doesNotHaveDuplicates().first().asString()
                    .contains("newer data that cannot be read, so this is from data version 2");
            assertThat(health.findings()).anySatisfy(finding -> {
                assertThat(finding.state()).isEqualTo(Diagnosis.State.NOTABLE);
                assertThat(finding.detail()).contains("older data than the store's").contains("cannot be read");
            });

            spoil("5000", 4);
            await(wiring, false);
            assertThat(top(wiring).headline()).contains("€100");
            assertThat(top(wiring).smallPrint()).noneMatch(footnote -> footnote.contains("cannot be read"));
        }
    }

    @Test
    void doctorFindsItWithoutABot() {
        spoil("9223372036854775807", 3);
        var findings = new StoreCheck(store, new ValueFormatter(Locale.UK), LocalDate.of(2025, 3, 2)).findings();
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.state()).isEqualTo(Diagnosis.State.BROKEN))
                .satisfies(finding -> assertThat(finding.detail()).contains("its data cannot be loaded"));
    }

    @Test
    void digestsAndAlertsSaySo() {
        var given = Map.of("CLIENTELE_DIGEST_STALE_DAYS", "3650", "CLIENTELE_ALERTS_QUIET_FROM", "08:00", "CLIENTELE_ALERTS_QUIET_UNTIL",
                "08:00", "CLIENTELE_ALERTS_QUIET_WEEKENDS", "false");
        var wiring = Wiring.over(new SettingsSource(Optional.empty(), given).load().withStore(store));
        var now = InstantSource.system().instant();
        var outbox = new Outbox(Database.open(store), Duration.ofMinutes(5));
        order(outbox, now);
        wiring.router().ask("alerts add big order over 250", new Asker("web", "owner", "page", Optional.empty()));
        SmallStore.sell(store, "3", "Anders", 30_000);
        wiring.portfolio().refresh();
        wiring.mail().watches().getFirst().accept(now);
        spoil("9223372036854775807", 4);
        assertThatThrownBy(wiring.portfolio()::refresh).isInstanceOf(StoreException.class);

        var messages = Stream.generate(() -> outbox.take(now)).takeWhile(Optional::isPresent).map(Optional::orElseThrow).toList();
        assertThat(messages).extracting(message -> message.draft().kind()).containsExactlyInAnyOrder(Kind.DIGEST, Kind.ALERT);
        assertThat(messages).allSatisfy(message -> assertThat(wiring.mail().press().apply(message)).isInstanceOfSatisfying(
                Rendering.Ready.class, ready -> assertThat(ready.message().smallPrint()).doesNotHaveDuplicates().first().asString()
                        .contains("newer data that cannot be read, so this is from data version 3")));
    }

    /// A digest that is due.
    private void order(Outbox outbox, Instant now) {
        var timetable = new ScheduleParser(ZoneOffset.UTC, LocalTime.NOON).parse("daily 08:00");
        var page = new Address("web", "page");
        var subscription = new SubscriptionStore(Database.open(store)).add(new Subscription.Order(page, page, timetable, ""), now);
        outbox.put(new OutboxMessage("digest/1", Kind.DIGEST, OptionalLong.of(subscription.id()), page, "", "", "", now,
                now.plus(Duration.ofHours(20))));
    }

    /// As no import would.
    private void spoil(String net, int version) {
        Database.open(store).jdbi().useTransaction(handle -> {
            handle.execute("update line set net = " + net);
            handle.execute("update meta set value = '" + version + "' where name = 'data_version'");
        });
    }

    private static Reply top(Wiring wiring) {
        return (Reply) wiring.router().ask("top 2025", PERSON);
    }

    private static void await(Wiring wiring, boolean obstacle) {
        var patience = System.nanoTime() + 60_000_000_000L;
        while (wiring.portfolio().obstacle().isPresent() != obstacle) {
            assertThat(System.nanoTime()).as("time to notice the data").isLessThan(patience);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
