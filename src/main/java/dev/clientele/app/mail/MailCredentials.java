package dev.clientele.app.mail;

import dev.clientele.app.settings.EnvironmentText;
import dev.clientele.app.settings.Settings;
import dev.clientele.chat.mail.MailAuthority;
import dev.clientele.chat.mail.MailLogin;
import dev.clientele.chat.mail.MailSettings;
import dev.clientele.chat.mail.MailSettings.Encryption;
import dev.clientele.command.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.Map;
import java.util.Optional;

/// How the bot gets to the mail server: where from the settings, the password from the environment alone.
public record MailCredentials(Map<String, String> environment, Settings.Mail settings) {

    private static final String PASSWORD = "MAIL_PASSWORD";

    public MailCredentials {
        environment = Map.copyOf(environment);
    }

    /// Empty where nothing is sent by e-mail.
    ///
    /// @throws Refusal where something is missing or would give the password away; says what
    public Optional<MailSettings> mail() {
        if (!settings.isSet()) {
            return Optional.empty();
        }
        if (settings.from().isEmpty()) {
            throw new Refusal("mail.host is set and mail.from is not. Set the address that the bot writes from, such as "
                    + "`Clientele <bot@example.com>`.");
        }
        return Optional.of(new MailSettings(settings.host(), settings.port(), settings.tls(), settings.from(), login(),
                settings.authority().map(MailCredentials::authority)));
    }

    private Optional<MailLogin> login() {
        if (settings.user().isEmpty()) {
            return Optional.empty();
        }
        var password = EnvironmentText.of(environment, PASSWORD)
                .orElseThrow(() -> new Refusal("mail.user is set and " + PASSWORD + " is not. Put the password into the environment, or "
                        + "leave mail.user empty where the mail server wants no name."));
        if (settings.tls() == Encryption.NONE && !isThisMachine()) {
            throw new Refusal("mail.tls is none, so " + PASSWORD + " would go to " + settings.host()
                    + " for everybody to read. Set mail.tls to starttls or tls, or leave mail.user empty.");
        }
        return Optional.of(new MailLogin(settings.user(), password));
    }

    private static MailAuthority authority(Path file) {
        try (var in = Files.newInputStream(file)) {
            return MailAuthority.read(in);
        } catch (IOException | CertificateException unreadable) {
            throw new Refusal("mail.authority is " + file + ", and no certificate can be read from it. Name a file with the certificate "
                    + "of who signs that of the mail server (PEM), or leave it empty.");
        }
    }

    private boolean isThisMachine() {
        try {
            return InetAddress.getByName(settings.host()).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }
}
