package dev.clientele.delivery;

import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.store.outbox.Outbox;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a message out, or refuses it to those who may not read it any more: the order rests, and an administrator is told.
record Admission(Rights rights, Outbox outbox, Notices notices) {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    /// Whether it may go out; one that may not is dealt with.
    ///
    /// @throws IllegalStateException where that cannot be said at this moment
    boolean admits(LeasedMessage delivery, Instant now) {
        var denied = rights.denied(delivery);
        var reader = rights.reader(delivery);
        var isOwnersCopy = !delivery.draft().owner().isEmpty();
        if (reader.isPresent() && (isOwnersCopy || denied.isEmpty())) {
            refuse(delivery, reader.get(), notices.deniedReader(delivery, reader.get(), now).stream().toList());
            return false;
        }
        var told = denied.stream().flatMap(gone -> notices.denied(delivery, gone, now).stream()).toList();
        var isOrdered = rights.isOrdered(delivery, denied);
        if (isOrdered) {
            told.forEach(outbox::put);
        } else {
            refuse(delivery, denied.getFirst().because(), told);
        }
        // what rests takes what waits along, so that this message is dealt with first
        denied.forEach(gone -> gone.warrant().pause().accept(gone.because()));
        return isOrdered;
    }

    private void refuse(LeasedMessage delivery, String because, List<OutboxMessage> told) {
        outbox.refused(delivery, because, told);
        LOG.error("{} is not sent: {}", delivery.draft().name(), because);
    }
}
