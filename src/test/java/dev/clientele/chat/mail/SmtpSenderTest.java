package dev.clientele.chat.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.mail.MailSettings.Encryption;
import dev.clientele.command.Reply;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.Receipt;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.subscription.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Letters over SMTP: what arrives, and what becomes of one that is not taken.
class SmtpSenderTest {

    private static final Instant NOW = Instant.parse("2025-12-01T08:00:00Z");
    private static final String ANNA = "anna@example.com";
    private static final String PASSWORD = "tr0ub4dor&3";
    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final LetterPress PRESS = new LetterPress(WORDING, new ChartRenderer(WORDING, Theme.standard())::png);

    private MailServer server = MailServer.open();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void letterArrivesAsTextAndHtmlWithItsChartInside() throws MessagingException, IOException {
        var receipt = deliver(Letters.digest("Kronstahl AG"), "digest/1/2025-12-01T08:00:00Z");
        var taken = server.next();
        var letter = taken.message();

        assertThat(receipt).isEqualTo(new Receipt.Accepted(letter.getMessageID()));
        assertThat(taken.from()).isEqualTo("bot@example.com");
        assertThat(taken.to()).containsExactly(ANNA);
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("Clientele <bot@example.com>");
        assertThat(letter.getSubject())
                .isEqualTo("Net revenue was €239k in the 7 days to 30 Nov 2025; 1 customer has gone quiet, Kronstahl AG");
        assertThat(letter.getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        assertThat(Letters.parts(letter)).extracting(part -> Letters.type(part).replaceAll(";.*", "").strip())
                .containsExactly("text/plain", "text/html", "image/png");

        assertThat(Letters.content(letter, "text/plain")).contains("Net revenue, 7 days to 30 Nov 2025: €238,863 (Before €272,768, ")
                .contains("Call: Kronstahl AG: €55,896", "    Jens Brandt: usually buys every 9.5 days, silent for 69",
                        "[Chart: Net revenue of the last week: €239k", "As of 30 Nov 2025");
        var html = Letters.content(letter, "text/html");
        assertThat(html).contains("<img src=\"cid:chart-1\"", "alt=\"Net revenue of the last week: €239k", "€238,863", "Before €272,768",
                "prefers-color-scheme: dark").doesNotContain("http:", "https:", "<script");
        var picture = picture(letter);
        assertThat(picture.getHeader("Content-ID")).containsExactly("<chart-1>");
        assertThat(picture.getDisposition()).isEqualTo(Part.INLINE);
        assertThat(requireNonNull(ImageIO.read(picture.getInputStream())).getWidth()).isEqualTo(1440);
    }

    @Test
    void letterThatIsSentAgainBearsTheSameNameAndAnotherADifferentOne() throws MessagingException {
        deliver(Letters.digest("A"), "digest/1/x");
        deliver(Letters.digest("A"), "digest/1/x");
        deliver(Letters.digest("A"), "digest/1/y");
        var first = server.next().message().getMessageID();

        assertThat(first).matches("<[0-9a-f-]{36}@example\\.com>");
        assertThat(server.next().message().getMessageID()).isEqualTo(first);
        assertThat(server.next().message().getMessageID()).isNotEqualTo(first);
    }

    @Test
    void whatTheDataSaysIsNeitherMarkupNorALineOfTheHead() throws MessagingException {
        deliver(Letters.digest(Letters.HOSTILE + "\r\nBcc: eve@example.com"), "k");
        var letter = server.next().message();

        assertThat(Letters.content(letter, "text/html")).doesNotContain("<img src=x").contains("&lt;img src=x onerror=&quot;");
        assertThat(Letters.content(letter, "text/plain")).contains(Letters.HOSTILE);
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getSubject()).doesNotContain("\r", "\n");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(ANNA);
    }

    @Test
    void refusedAddressIsForGoodAndSaidInTheServersWords() {
        server.answer("RCPT TO:<anna@", "550 5.1.1 No such user here");

        assertThat(deliver()).isEqualTo(new Receipt.Permanent(
                "the mail server does not take letters for anna@example.com: 550 5.1.1 No such user here"));
        assertThat(server.left()).isEmpty();
    }

    @Test
    void whatTheServerPutsOffIsTriedAgain() {
        server.answer("RCPT TO:<anna@", "451 4.7.1 Greylisted, come back later");
        assertThat(deliver()).isInstanceOfSatisfying(Receipt.Transient.class,
                waits -> assertThat(waits.problem()).contains("anna@example.com", "451 4.7.1 Greylisted"));
        server.behave();
        server.answer("(letter)", "452 4.2.2 Mailbox full");
        assertThat(deliver()).isInstanceOf(Receipt.Transient.class);
        server.behave();
        server.hangUp("(letter)");
        assertThat(deliver()).isInstanceOf(Receipt.Transient.class);
        server.behave();
        server.hangUp("MAIL");
        assertThat(deliver()).isInstanceOf(Receipt.Transient.class);
        server.behave();

        assertThat(deliver()).isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    void refusedLetterAndRefusedSenderAreForGood() {
        server.answer("(letter)", "554 5.7.1 Looks like spam");
        assertThat(deliver()).isEqualTo(new Receipt.Permanent("the mail server did not take the letter: 554 5.7.1 Looks like spam"));
        server.behave();
        server.answer("MAIL FROM:", "550 5.7.60 Not yours");

        assertThat(deliver()).isEqualTo(new Receipt.Permanent(
                "the mail server does not let me write as bot@example.com: 550 5.7.60 Not yours"));
    }

    @Test
    void serverThatIsDownIsTriedAgain() {
        server.close();

        assertThat(deliver()).isEqualTo(new Receipt.Transient("the mail server 127.0.0.1 did not answer", Optional.empty()));
    }

    @Test
    void userIsLetInByTheirPasswordAndAWrongOneIsSaidWithoutSayingIt() {
        server.close();
        server = MailServer.of("bot", PASSWORD);

        assertThat(deliver(settings(Encryption.NONE, Optional.of(new MailLogin("bot", PASSWORD))))).isInstanceOf(Receipt.Accepted.class);
        var wrong = deliver(settings(Encryption.NONE, Optional.of(new MailLogin("bot", "other-secret"))));
        assertThat(wrong).isInstanceOfSatisfying(Receipt.Permanent.class, refused -> assertThat(refused.problem())
                .startsWith("the mail server does not accept my name and password: 535 5.7.8").doesNotContain("other-secret"));
        assertThat(deliver(settings(Encryption.NONE, Optional.empty()))).isInstanceOfSatisfying(Receipt.Permanent.class,
                refused -> assertThat(refused.problem()).contains("530 5.7.0 Authentication required"));
    }

    @Test
    void nothingIsSaidInTheClearToAServerWithoutEncryption() {
        server.close();
        server = MailServer.of("bot", PASSWORD);
        var receipt = deliver(settings(Encryption.STARTTLS, Optional.of(new MailLogin("bot", PASSWORD))));

        assertThat(receipt).isEqualTo(
                new Receipt.Permanent("the mail server 127.0.0.1 offers no encryption; `mail.tls` says how it is reached"));
        assertThat(server.said()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
    }

    @Test
    void passwordIsInNothingThatIsPrinted() {
        var settings = settings(Encryption.TLS, Optional.of(new MailLogin("bot", PASSWORD)));

        assertThat(settings.toString()).contains("bot").doesNotContain(PASSWORD);
        assertThat(new MailPlatform(settings, PRESS, InstantSource.fixed(NOW)).health().detail()).doesNotContain(PASSWORD);
    }

    @Test
    void whatIsNoAddressIsRefusedBeforeAnythingIsSent() {
        for (var text : new String[]{"anna", "anna@", "@example.com", "a b@example.com", "a@example.com\r\nBcc: e@example.com",
                "a@b.c,d@e.f", "a@-x", "<a@b.c>", "a".repeat(300) + "@example.com"}) {
            assertThat(new SmtpSender(settings(Encryption.NONE, Optional.empty()), PRESS, InstantSource.fixed(NOW))
                    .deliver(Letters.digest("A"), new Envelope(new Address("mail", text), "", "k", Optional.empty())))
                    .as(text).isInstanceOf(Receipt.Permanent.class);
        }
        assertThat(server.said()).isEmpty();
    }

    private static Part picture(MimeMessage letter) {
        return Letters.parts(letter).stream().filter(part -> Letters.type(part).startsWith("image/png")).findFirst().orElseThrow();
    }

    private Receipt deliver() {
        return deliver(Letters.digest("A"), "k");
    }

    private Receipt deliver(MailSettings settings) {
        return deliver(settings, Letters.digest("A"), "k");
    }

    private Receipt deliver(Reply message, String key) {
        return deliver(settings(Encryption.NONE, Optional.empty()), message, key);
    }

    private static Receipt deliver(MailSettings settings, Reply message, String key) {
        return new SmtpSender(settings, PRESS, InstantSource.fixed(NOW)).deliver(message,
                new Envelope(new Address("mail", ANNA), "", key, Optional.empty()));
    }

    private MailSettings settings(Encryption encryption, Optional<MailLogin> login) {
        return new MailSettings("127.0.0.1", server.port(), encryption, "Clientele <bot@example.com>", login,
                Optional.empty());
    }
}
