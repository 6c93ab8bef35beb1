package dev.clientele.chat.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.mail.MailSettings.Encryption;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.Receipt;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.subscription.Address;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Letters over TLS to real servers, whose certificates are signed by an authority that the settings name, or by none that is trusted.
class SmtpEncryptionTest {

    private static final String USER = "bot";
    private static final String PASSWORD = "tr0ub4dor&3";
    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final LetterPress PRESS = new LetterPress(WORDING, new ChartRenderer(WORDING, Theme.standard())::png);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-12-01T08:00:00Z"));
    private static final Authority COMPANY = new Authority("Hartwell and Sons");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void letterAndPasswordGoEncryptedToAServerOfATrustedAuthority(Encryption way) throws CertificateException {
        try (var server = server(way, COMPANY.serverAt(here()))) {
            assertThat(platform(server, way, trusted(COMPANY)).look().working()).isTrue();
            assertThat(deliver(server, way, trusted(COMPANY))).isInstanceOf(Receipt.Accepted.class);

            assertThat(server.next().to()).containsExactly("anna@example.com");
            assertThat(server.whispered()).anyMatch(line -> line.startsWith("AUTH PLAIN")).anyMatch(line -> line.startsWith("MAIL FROM"));
            var overheard = new ArrayList<>(server.said());
            server.whispered().forEach(overheard::remove);
            assertThat(overheard).allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void serverOfNobodyTrustedIsToldNothing(Encryption way) throws CertificateException {
        try (var server = server(way, COMPANY.serverAt(here()))) {
            var words = "the mail server 127.0.0.1 shows a certificate of an authority that is not trusted; `mail.authority` names the "
                    + "file of one that is";
            refused(server, way, Optional.empty(), words);
            refused(server, way, trusted(new Authority("Somebody else")), words);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void serverOfAnotherNameIsToldNothing(Encryption way) throws CertificateException {
        try (var server = server(way, COMPANY.serverNamed("mail.example.com"))) {
            refused(server, way, trusted(COMPANY),
                    "the mail server 127.0.0.1 shows a certificate for another name; `mail.host` is to be the name in it");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void serverWithACertificateOfYesterdayIsToldNothing(Encryption way) throws CertificateException {
        try (var server = server(way, COMPANY.expiredServerAt(here()))) {
            refused(server, way, trusted(COMPANY), "the mail server 127.0.0.1 shows a certificate that has expired");
        }
    }

    @Test
    void serverThatBeginsInTheClearIsToldNothing() throws CertificateException {
        try (var server = MailServer.of(USER, PASSWORD)) {
            refused(server, Encryption.TLS, trusted(COMPANY),
                    "the mail server 127.0.0.1 does not begin with encryption at this port; `mail.tls` and "
                            + "`mail.port` say how it is reached");
        }
    }

    /// For good, in so many words, which is also what `doctor` says; and nothing but the greeting was said.
    private static void refused(MailServer server, Encryption way, Optional<MailAuthority> trusted, String words) {
        assertThat(deliver(server, way, trusted)).isEqualTo(new Receipt.Permanent(words));
        var health = platform(server, way, trusted).look();
        assertThat(health.working()).isFalse();
        assertThat(health.detail()).isEqualTo(words);
        assertThat(server.said()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        assertThat(server.whispered()).isEmpty();
        assertThat(server.left()).isEmpty();
    }

    private static MailServer server(Encryption way, SSLContext shown) {
        return way == Encryption.TLS
                ? MailServer.encrypted(shown, USER, PASSWORD)
                : MailServer.encryptedWhenAsked(shown, USER, PASSWORD);
    }

    private static Optional<MailAuthority> trusted(Authority authority) throws CertificateException {
        return Optional.of(MailAuthority.read(new ByteArrayInputStream(authority.pem().getBytes(StandardCharsets.US_ASCII))));
    }

    private static Receipt deliver(MailServer server, Encryption way, Optional<MailAuthority> trusted) {
        var label = new Envelope(new Address("mail", "anna@example.com"), "", "k", Optional.empty());
        return new SmtpSender(settings(server, way, trusted), PRESS, CLOCK).deliver(Letters.digest("A"), label);
    }

    private static MailPlatform platform(MailServer server, Encryption way, Optional<MailAuthority> trusted) {
        return new MailPlatform(settings(server, way, trusted), PRESS, CLOCK);
    }

    private static MailSettings settings(MailServer server, Encryption way, Optional<MailAuthority> trusted) {
        return new MailSettings("127.0.0.1", server.port(), way, "Clientele <bot@example.com>",
                Optional.of(new MailLogin(USER, PASSWORD)), trusted);
    }

    private static InetAddress here() {
        return InetAddress.getLoopbackAddress();
    }
}
