package dev.clientele.chat.mail;

import dev.clientele.command.messaging.Envelope;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/// Puts a letter into the form in which it travels: plain text, and HTML with its pictures.
record LetterMail(Session session, String from, InstantSource clock) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /// A letter that keeps the name it was given.
    static final class Sealed extends MimeMessage {

        private final String name;

        private Sealed(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }

    Sealed of(Letter letter, Envelope label) throws MessagingException {
        var sender = new InternetAddress(from, true);
        var mail = new Sealed(session, name(label.key(), sender.getAddress()));
        mail.setFrom(sender);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(label.to().place(), true));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        if (!label.thread().isEmpty()) {
            mail.setHeader("In-Reply-To", label.thread());
            mail.setHeader("References", label.thread());
        }
        mail.setContent(content(letter));
        mail.saveChanges();
        return mail;
    }

    /// The same for each try of a letter, and that of no other.
    private static String name(String key, String sender) {
        var unique = UUID.nameUUIDFromBytes((sender + " " + key).getBytes(StandardCharsets.UTF_8));
        return "<" + unique + sender.substring(sender.indexOf('@')) + ">";
    }

    private static Multipart content(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        var content = new MimeMultipart("alternative");
        content.addBodyPart(text);
        var shown = new MimeBodyPart();
        shown.setContent(related(letter));
        content.addBodyPart(shown);
        return content;
    }

    private static Multipart related(Letter letter) throws MessagingException {
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        var related = new MimeMultipart("related");
        related.addBodyPart(html);
        for (var picture : letter.pictures()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.png(), "image/png")));
            part.setContentID("<" + picture.id() + ">");
            part.setDisposition(MimeBodyPart.INLINE);
            part.setFileName(picture.id() + ".png");
            related.addBodyPart(part);
        }
        return related;
    }
}
