package dev.clientele.app.outgoing;

import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.store.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// Tells those who run the bot what became of its data.
public record AdminNotices(Outbox outbox, Set<Address> admins) {

    private static final Duration USEFUL = Duration.ofDays(7);

    public AdminNotices {
        admins = Set.copyOf(admins);
    }

    /// Puts a message for each of them into the outbox.
    ///
    /// @param name a second message of the same name is none
    public void tell(String name, String text, Instant now) {
        admins.forEach(admin -> outbox.put(OutboxMessage.notice(name + "/" + admin.words(), admin, text, now, now.plus(USEFUL))));
    }
}
