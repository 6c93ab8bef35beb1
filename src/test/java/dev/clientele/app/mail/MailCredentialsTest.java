package dev.clientele.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.settings.BadSettings;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.chat.mail.Authority;
import dev.clientele.chat.mail.LetterPress;
import dev.clientele.chat.mail.MailPlatform;
import dev.clientele.chat.mail.MailServer;
import dev.clientele.chat.mail.MailSettings;
import dev.clientele.chat.mail.MailSettings.Encryption;
import dev.clientele.command.Refusal;
import dev.clientele.model.ValueFormatter;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCredentialsTest {

    private static final Map<String, String> SERVER = Map.of("CLIENTELE_MAIL_HOST", "smtp.example.com", "CLIENTELE_MAIL_FROM",
            "Clientele <bot@example.com>");

    @Test
    void withoutAHostNothingIsSentByMail() {
        assertThat(mail(Map.of())).isEmpty();
        assertThat(mail(Map.of("CLIENTELE_MAIL_FROM", "bot@example.com", "MAIL_PASSWORD", "x"))).isEmpty();
    }

    @Test
    void serverThatWantsNoNameNeedsNoPasswordAndTheWayIsEncrypted() {
        assertThat(mail(SERVER)).hasValueSatisfying(found -> {
            assertThat(found.port()).isEqualTo(587);
            assertThat(found.encryption()).isEqualTo(Encryption.STARTTLS);
            assertThat(found.login()).isEmpty();
        });
    }

    @Test
    void passwordComesFromTheEnvironmentAndIsPrintedNowhere() {
        var found = mail(with("CLIENTELE_MAIL_USER", "bot", "MAIL_PASSWORD", "open sesame")).orElseThrow();
        assertThat(found.login().orElseThrow().password()).isEqualTo("open sesame");
        assertThat(found.toString()).doesNotContain("sesame");
    }

    @Test
    void whatIsMissingIsSaid() {
        refused(Map.of("CLIENTELE_MAIL_HOST", "smtp.example.com"), "mail.from is not");
        refused(with("CLIENTELE_MAIL_USER", "bot"), "MAIL_PASSWORD is not");
    }

    @Test
    void authorityOfTheMailServerIsReadFromItsFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("authority.pem"), new Authority("First").pem() + new Authority("Second").pem());

        assertThat(mail(with("CLIENTELE_MAIL_AUTHORITY", file.toString())).orElseThrow().authority().orElseThrow().certificates())
                .hasSize(2);
        refused(with("CLIENTELE_MAIL_AUTHORITY", folder.resolve("none.pem").toString()), "no certificate can be read from it");
        refused(with("CLIENTELE_MAIL_AUTHORITY", Files.writeString(file, "").toString()), "no certificate can be read from it");
        refused(with("CLIENTELE_MAIL_AUTHORITY", Files.writeString(file, "key: value").toString()), "no certificate can be read from it");
    }

    /// As `doctor` prints it.
    @Test
    void doctorSaysThatTheServerIsNotTrustedOrThatItLetsTheBotIn(@TempDir Path folder) throws IOException {
        var company = new Authority("Hartwell and Sons");
        var file = Files.writeString(folder.resolve("authority.pem"), company.pem());
        try (var server = MailServer.encrypted(company.serverAt(InetAddress.getLoopbackAddress()), "bot", "sesame")) {
            var there = with("CLIENTELE_MAIL_HOST", "127.0.0.1", "CLIENTELE_MAIL_PORT", Integer.toString(server.port()),
                    "CLIENTELE_MAIL_TLS", "tls", "CLIENTELE_MAIL_USER", "bot", "MAIL_PASSWORD", "sesame");
            var trusting = new HashMap<>(there);
            trusting.put("CLIENTELE_MAIL_AUTHORITY", file.toString());

            assertThat(findings(there)).asString().contains("an authority that is not trusted", "`mail.authority`");
            assertThat(findings(trusting)).asString().contains("sends by 127.0.0.1:" + server.port());
        }
    }

    private static List<Diagnosis> findings(Map<String, String> environment) {
        var press = new LetterPress(new ValueFormatter(Locale.UK), _ -> new byte[0]);
        return new MailCheck(() -> mail(environment).map(found -> new MailPlatform(found, press, InstantSource.system()))).findings();
    }

    @Test
    void passwordIsNotSentInTheClearButToThisMachine() {
        refused(with("CLIENTELE_MAIL_USER", "bot", "MAIL_PASSWORD", "sesame", "CLIENTELE_MAIL_TLS", "none"), "for everybody to read");
        assertThat(mail(with("CLIENTELE_MAIL_USER", "bot", "MAIL_PASSWORD", "sesame", "CLIENTELE_MAIL_TLS", "none", "CLIENTELE_MAIL_HOST",
                "127.0.0.1"))).isPresent();
    }

    @Test
    void senderIsAnAddressAndSoIsAnAdministrator() {
        assertThatThrownBy(() -> settings(Map.of("CLIENTELE_MAIL_FROM", "nobody"))).isInstanceOf(BadSettings.class)
                .hasMessageContaining("expected an e-mail address");
        assertThat(settings(Map.of("CLIENTELE_DIGEST_ADMIN", "mail:it@example.com")).digests().admin().orElseThrow().isMail()).isTrue();
    }

    private static Map<String, String> with(String... more) {
        var all = new HashMap<>(SERVER);
        for (var index = 0; index < more.length; index += 2) {
            all.put(more[index], more[index + 1]);
        }
        return all;
    }

    private static void refused(Map<String, String> environment, String because) {
        assertThatThrownBy(() -> mail(environment)).isInstanceOf(Refusal.class).hasMessageContaining(because)
                .hasMessageNotContaining("sesame");
    }

    private static Optional<MailSettings> mail(Map<String, String> environment) {
        return new MailCredentials(environment, settings(environment).mail()).mail();
    }

    private static Settings settings(Map<String, String> environment) {
        return new SettingsSource(Optional.of(Path.of("config", "clientele.yaml")), environment).load();
    }
}
