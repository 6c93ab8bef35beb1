package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.SmallStore.Sale;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.chat.mail.MailServer;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.model.schedule.ScheduleParser;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.OwnerAddressStore;
import dev.clientele.store.outbox.SubscriptionStore;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot as `serve` runs it, and what it sends by e-mail through a mail server on this machine.
class MailServingTest {

    private static final Address ANNA = new Address("mail", "anna@example.com");

    @TempDir
    private Path folder;

    private final MailServer server = MailServer.open();
    private final Instant now = InstantSource.system().instant().truncatedTo(ChronoUnit.MINUTES);
    private final LocalDate yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
    private Path store;

    @BeforeEach
    void sell() {
        store = folder.resolve("sales.db");
        SmallStore.sellForThreeOwners(store, yesterday);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void digestComesOnceAsOneLetterThatSaysHowToEndIt() {
        missed(ANNA, "");
        try (var bot = start()) {
            var letter = server.next();
            assertThat(letter.to()).as("sent by %s", bot.address()).containsExactly("anna@example.com");
            assertThat(text(letter)).contains("Net revenue", "Anders", "Birk", "Castor", "Who came, went, moved",
                    "You get this e-mail because digest 1 is ordered for anna@example.com", "`digest unsubscribe 1`");
            RoundsDone.of(store).awaitOne();
            assertThat(server.left()).isEmpty();
        }
        try (var again = start()) {
            RoundsDone.of(store).awaitOne();
            assertThat(server.left()).as("sent by %s", again.address()).isEmpty();
        }
    }

    @Test
    void everyOwnerGetsTheirOwnAccountsAlone() {
        var owners = new OwnerAddressStore(Database.open(store));
        owners.keep("Marek Nowicki", new Address("mail", "marek@example.com"));
        owners.keep("Aenne Berg", new Address("mail", "aenne@example.com"));
        missed(ANNA, "owners");
        try (var bot = start()) {
            var texts = new HashMap<String, String>();
            for (var left = 3; left > 0; left--) {
                var letter = server.next();
                texts.put(letter.to().getFirst(), text(letter));
            }
            assertThat(texts).as("sent by %s", bot.address()).containsOnlyKeys("anna@example.com", "marek@example.com",
                    "aenne@example.com");
            assertThat(texts.get("anna@example.com")).contains("Anders", "Birk", "Castor");
            assertThat(texts.get("marek@example.com")).contains("Anders", "the accounts of Marek Nowicki").doesNotContain("Birk", "Castor");
            assertThat(texts.get("aenne@example.com")).contains("Birk").doesNotContain("Anders", "Castor");
        }
    }

    @Test
    void refusedAddressPausesTheDigestAndTheCreatorIsTold() {
        server.answer("RCPT TO:<anna@", "550 5.1.1 No such user");
        missed(ANNA, "");
        try (var bot = start()) {
            var told = server.next();
            assertThat(told.to()).as("sent by %s", bot.address()).containsExactly("boss@example.com");
            assertThat(text(told)).contains("I cannot post to mail:anna@example.com", "550 5.1.1 No such user", "digest resume 1");
        }
        var subscription = new SubscriptionStore(Database.open(store)).find(1).orElseThrow();
        assertThat(subscription.isActive()).isFalse();
        assertThat(subscription.pausedBecause()).contains("No such user");
    }

    @Test
    void whatIsPutOffStaysInTheOutboxAndIsNoTrouble() {
        server.answer("RCPT TO:<anna@", "451 4.7.1 Greylisted");
        missed(ANNA, "");
        try (var bot = start()) {
            RoundsDone.of(store).awaitOne();
            assertThat(server.left()).as("sent by %s", bot.address()).isEmpty();
            assertThat(new Outbox(Database.open(store), Duration.ZERO).count("waiting")).isEqualTo(1);
        }
        assertThat(new SubscriptionStore(Database.open(store)).find(1).orElseThrow().isActive()).isTrue();
    }

    @Test
    void ownerIsToldOfAnAlertOnTheirAccount() {
        new OwnerAddressStore(Database.open(store)).keep("Marek Nowicki", new Address("mail", "marek@example.com"));
        var wiring = Wiring.over(settings());
        try (var bot = RunningBot.start(wiring, Map.of(), RoundsDone.PAUSE)) {
            var ordered = wiring.router().ask("alerts add big order over 2000", new Asker("web", "a1b2c3d4", "page", Optional.empty()));
            assertThat(ordered).as("at %s", bot.address()).isInstanceOf(Reply.class);
            RoundsDone.of(store).awaitOne();
            SmallStore.sell(store, new Sale("4", "Delta", "Marek Nowicki", yesterday, 250_000));
            SmallStore.sell(store, new Sale("5", "Echo", "Aenne Berg", yesterday, 250_000));
            var letter = server.next();
            assertThat(letter.to()).containsExactly("marek@example.com");
            assertThat(text(letter)).contains("Delta", "because Clientele tells you of alerts").doesNotContain("Echo");
        }
    }

    /// A daily digest whose last time was two hours ago, while no bot ran.
    private void missed(Address to, String content) {
        var last = now.minus(Duration.ofHours(2));
        var timetable = new ScheduleParser(ZoneOffset.UTC, LocalTime.NOON).parse("daily " + LocalTime.ofInstant(last, ZoneOffset.UTC));
        new SubscriptionStore(Database.open(store))
                .add(new Subscription.Order(to, new Address("mail", "boss@example.com"), timetable, content), last.minusSeconds(60));
    }

    private RunningBot start() {
        return RunningBot.start(Wiring.over(settings()), Map.of(), RoundsDone.PAUSE);
    }

    private Settings settings() {
        var given = Map.of("CLIENTELE_WEB_PORT", "0", "CLIENTELE_DIGEST_STALE_DAYS", "3650", "CLIENTELE_MAIL_HOST", "127.0.0.1",
                "CLIENTELE_MAIL_PORT", Integer.toString(server.port()), "CLIENTELE_MAIL_TLS", "none", "CLIENTELE_MAIL_FROM",
                "Clientele <bot@example.com>", "CLIENTELE_ALERTS_QUIET_FROM", "08:00", "CLIENTELE_ALERTS_QUIET_UNTIL", "08:00",
                "CLIENTELE_ALERTS_QUIET_WEEKENDS", "false");
        return new SettingsSource(Optional.of(Path.of("config", "clientele.yaml")), given).load().withStore(store);
    }

    /// The plain text of a letter, in one line: mail servers may break it anywhere.
    private static String text(MailServer.Taken letter) {
        try {
            var alternatives = (MimeMultipart) letter.message().getContent();
            BodyPart plain = alternatives.getBodyPart(0);
            return String.join(" ", List.of(plain.getContent().toString().split("\\s+")));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
