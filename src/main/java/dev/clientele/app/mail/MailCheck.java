package dev.clientele.app.mail;

import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.chat.mail.MailPlatform;
import dev.clientele.command.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Whether the mail server lets the bot in.
///
/// @param platform e-mail as it is set up; empty where it is not. Throws a [Refusal] where something is missing
public record MailCheck(Supplier<Optional<MailPlatform>> platform) {

    private static final String MAIL = "E-mail";

    /// Nothing where nothing is sent by e-mail.
    public List<Diagnosis> findings() {
        try {
            return platform.get().map(MailPlatform::look)
                    .map(found -> found.working() ? Diagnosis.fine(MAIL, found.detail()) : Diagnosis.broken(MAIL, found.detail()))
                    .stream().toList();
        } catch (Refusal missing) {
            return List.of(Diagnosis.broken(MAIL, String.valueOf(missing.getMessage())));
        }
    }
}
