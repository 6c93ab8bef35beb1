package dev.clientele.delivery;

import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.outbox.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a message into the outbox for each subscription whose time has come. Of several times that went by unused only the last
/// counts, and that only as long as it is useful. A clock that is set back brings no time twice: each has its own name.
///
/// @param useful how long after its time a digest is still worth sending
/// @param others who gets a message of their own of a subscription, beside the place it goes to: addresses by owner
public record DueSubscriptions(SubscriptionStore subscriptions, Duration useful, Function<Subscription, Map<String, Address>> others) {

    private static final Logger LOG = LoggerFactory.getLogger(DueSubscriptions.class);

    /// Claims what is due.
    ///
    /// @return how many subscriptions had a time
    int claim(Instant now) {
        var claimed = 0;
        for (var subscription : subscriptions.all()) {
            if (subscription.isActive()) {
                claimed += claimed(subscription, now) ? 1 : 0;
            }
        }
        return claimed;
    }

    /// One that cannot be claimed does not hold up the others.
    private boolean claimed(Subscription subscription, Instant now) {
        try {
            return claim(subscription, now);
        } catch (RuntimeException broken) {
            LOG.error("subscription {} cannot be claimed", subscription.id(), broken);
            return false;
        }
    }

    private boolean claim(Subscription subscription, Instant now) {
        if (subscription.claimedUntil().isAfter(now)) {
            LOG.warn("the clock went back behind {}: subscription {} goes on from {}", subscription.claimedUntil(), subscription.id(), now);
            subscriptions.claim(subscription, now, List.of());
            return false;
        }
        var oldest = now.minus(useful);
        var from = subscription.claimedUntil().isBefore(oldest) ? oldest : subscription.claimedUntil();
        var due = subscription.order().timetable().lastWithin(from, now);
        return due.isAfter(from) && subscriptions.claim(subscription, due, drafts(subscription, due));
    }

    private List<OutboxMessage> drafts(Subscription subscription, Instant due) {
        var drafts = new ArrayList<OutboxMessage>();
        drafts.add(draft(subscription, due, "", subscription.order().to()));
        others.apply(subscription).forEach((owner, to) -> drafts.add(draft(subscription, due, owner, to)));
        return drafts;
    }

    private OutboxMessage draft(Subscription subscription, Instant due, String owner, Address to) {
        var name = "digest/" + subscription.id() + "/" + due + (owner.isEmpty() ? "" : "/" + owner);
        var next = subscription.order().timetable().nextAfter(due);
        var end = due.plus(useful);
        return new OutboxMessage(name, Kind.DIGEST, OptionalLong.of(subscription.id()), to, owner, "", "", due,
                next.isBefore(end) ? next : end);
    }
}
