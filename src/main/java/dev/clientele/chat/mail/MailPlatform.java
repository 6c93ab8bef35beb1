package dev.clientele.chat.mail;

import dev.clientele.chat.ChatPlatform;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.command.messaging.Receipt;
import dev.clientele.model.subscription.Address;
import java.time.InstantSource;
import java.util.Optional;

/// E-mail as a platform: what is ordered for an address goes out by the company's own mail server. Nobody asks by it, and no connection is
/// held open. Safe for use by many threads.
public final class MailPlatform implements ChatPlatform {

    private final MailSettings settings;
    private final SmtpSender sender;
    private volatile Optional<String> trouble = Optional.empty();

    public MailPlatform(MailSettings settings, LetterPress press, InstantSource clock) {
        this.settings = settings;
        this.sender = new SmtpSender(settings, press, clock);
    }

    @Override
    public String name() {
        return Address.MAIL;
    }

    /// Opens nothing: a mail server that is down now may be up when there is something to send.
    @Override
    public void start() {}

    @Override
    public MessageSender outlet() {
        return (message, label) -> {
            var receipt = sender.deliver(message, label);
            trouble = receipt instanceof Receipt.Transient(String problem, _) ? Optional.of(problem) : Optional.empty();
            return receipt;
        };
    }

    @Override
    public Optional<String> obstacle(Address address) {
        return MailAddress.obstacle(address);
    }

    /// As the last letter went.
    @Override
    public Health health() {
        return trouble.map(problem -> new Health(false, problem))
                .orElseGet(() -> new Health(true, "sends by " + settings.host() + ":" + settings.port() + " as " + settings.from()));
    }

    /// Tries to be let in by the mail server, and sends nothing.
    public Health look() {
        return sender.obstacle().map(problem -> new Health(false, problem)).orElseGet(this::health);
    }

    @Override
    public void close() {}
}
