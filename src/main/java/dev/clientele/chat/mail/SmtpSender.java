package dev.clientele.chat.mail;

import dev.clientele.command.Reply;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.command.messaging.Receipt;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands letters to the mail server, each over a connection of its own. Safe for use by many threads.
///
/// A letter's own name follows from its key, so that mail programs show one that was sent twice once.
final class SmtpSender implements MessageSender {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpSender.class);
    private static final String CONNECT_MILLIS = "15000";
    private static final String ANSWER_MILLIS = "60000";

    private final MailSettings settings;
    private final LetterPress press;
    private final InstantSource clock;
    private final Session session;

    SmtpSender(MailSettings settings, LetterPress press, InstantSource clock) {
        this.settings = settings;
        this.press = press;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.encryption() == MailSettings.Encryption.TLS));
        var starts = Boolean.toString(settings.encryption() == MailSettings.Encryption.STARTTLS);
        properties.setProperty("mail.smtp.starttls.enable", starts);
        properties.setProperty("mail.smtp.starttls.required", starts);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        settings.authority().ifPresent(authority -> properties.put("mail.smtp.ssl.socketFactory", authority.sockets()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    @Override
    public Receipt deliver(Reply message, Envelope label) {
        if (!MailAddress.isOne(label.to().place())) {
            return new Receipt.Permanent("that is no e-mail address");
        }
        try {
            var mail = new LetterMail(session, settings.from(), clock).of(press.letter(message), label);
            send(mail);
            return new Receipt.Accepted(mail.getMessageID());
        } catch (MessagingException failed) {
            return new SmtpFailure(settings.host()).receipt(failed);
        } catch (RuntimeException broken) {
            LOG.error("a letter cannot be made", broken);
            return new Receipt.Transient("it could not be made; the log says why", Optional.empty());
        }
    }

    /// Whether the mail server lets the bot in, without sending anything.
    Optional<String> obstacle() {
        try {
            close(connected());
            return Optional.empty();
        } catch (MessagingException failed) {
            return Optional.of(new SmtpFailure(settings.host()).words(failed));
        }
    }

    private void send(LetterMail.Sealed mail) throws MessagingException {
        var transport = connected();
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    private Transport connected() throws MessagingException {
        var transport = session.getTransport();
        var login = settings.login();
        if (login.isPresent()) {
            transport.connect(settings.host(), settings.port(), login.get().user(), login.get().password());
        } else {
            transport.connect();
        }
        return transport;
    }

    /// What the server has taken it keeps, however the connection ends.
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException ended) {
            LOG.debug("the mail server hung up", ended);
        }
    }
}
