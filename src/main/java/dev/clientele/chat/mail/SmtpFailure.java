package dev.clientele.chat.mail;

import dev.clientele.command.messaging.Receipt;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// What it means that the mail server did not take a letter. By RFC 5321 an answer of 500 and more is for good, one of 400 may be another
/// at the next try; where nothing was answered, the next try may do, too.
record SmtpFailure(String host) {

    private static final int LASTING = 500;
    private static final int MOST_QUOTED = 200;
    private static final Pattern CODE = Pattern.compile("\\b([245]\\d\\d)[ -]");

    Receipt receipt(MessagingException failed) {
        var words = words(failed);
        var code = code(failed);
        return (code.isPresent() && code.getAsInt() >= LASTING) || isUnencrypted(failed)
                || tls(failed).filter(TlsFailure::isLasting).isPresent()
                        ? new Receipt.Permanent(words)
                        : new Receipt.Transient(words, Optional.empty());
    }

    /// What happened, for a person, with what the server said.
    String words(MessagingException failed) {
        if (isUnencrypted(failed)) {
            return "the mail server " + host + " offers no encryption; `mail.tls` says how it is reached";
        }
        if (code(failed).isEmpty()) {
            return tls(failed).map(TlsFailure::words).orElse("the mail server " + host + " did not answer");
        }
        return what(failed) + ": " + quoted(failed);
    }

    private String what(MessagingException failed) {
        for (var cause : causes(failed)) {
            switch (cause) {
                case SMTPAddressFailedException refused -> {
                    return "the mail server does not take letters for " + refused.getAddress().getAddress();
                }
                case SMTPSenderFailedException refused -> {
                    return "the mail server does not let me write as " + refused.getAddress().getAddress();
                }
                case AuthenticationFailedException _ -> {
                    return "the mail server does not accept my name and password";
                }
                default -> {
                    // Another cause may say more.
                }
            }
        }
        return "the mail server did not take the letter";
    }

    private Optional<TlsFailure> tls(MessagingException failed) {
        return TlsFailure.of(host, causes(failed));
    }

    private static boolean isUnencrypted(MessagingException failed) {
        return causes(failed).stream().anyMatch(cause -> String.valueOf(cause.getMessage()).startsWith("STARTTLS is required"));
    }

    /// The server's own answer, on one line and cut to a length that fits a message.
    private static String quoted(MessagingException failed) {
        var answers =
                causes(failed).stream().map(cause -> String.valueOf(cause.getMessage())).filter(text -> CODE.matcher(text).find()).toList();
        var answer = answers.isEmpty() ? "" : answers.getLast().replaceAll("\\s+", " ").strip();
        return answer.length() > MOST_QUOTED ? answer.substring(0, MOST_QUOTED) + "\u2026" : answer;
    }

    /// The code of the answer that says most: the innermost.
    private static OptionalInt code(MessagingException failed) {
        return causes(failed).reversed().stream().map(SmtpFailure::answered).flatMapToInt(OptionalInt::stream).findFirst();
    }

    private static OptionalInt answered(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException refused -> OptionalInt.of(refused.getReturnCode());
            case SMTPSenderFailedException refused -> OptionalInt.of(refused.getReturnCode());
            case SMTPSendFailedException refused when refused.getReturnCode() > 0 -> OptionalInt.of(refused.getReturnCode());
            case AuthenticationFailedException refused -> said(refused);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt said(AuthenticationFailedException refused) {
        var code = CODE.matcher(String.valueOf(refused.getMessage()));
        return code.find() ? OptionalInt.of(Integer.parseInt(code.group(1))) : OptionalInt.empty();
    }

    private static List<Throwable> causes(MessagingException failed) {
        var causes = new ArrayList<Throwable>();
        @Nullable
        Throwable cause = failed;
        while (cause != null && !causes.contains(cause)) {
            causes.add(cause);
            cause = cause.getCause();
        }
        return causes;
    }
}
