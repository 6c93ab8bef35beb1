package dev.clientele.delivery;

import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.outbox.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Who is told, and what, where a message does not get through: its subscription's creator, and where they cannot be told the
/// administrator.
///
/// @param useful how long a notice is worth sending
record Notices(SubscriptionStore subscriptions, Optional<Address> admin, Duration useful) {

    /// Nobody will ever take it there.
    Optional<OutboxMessage> refused(LeasedMessage delivery, String problem, Instant now) {
        var draft = delivery.draft();
        if (draft.kind() == Kind.NOTICE) {
            return toAdmin(draft, now);
        }
        if (!draft.owner().isEmpty()) {
            return to(draft, "refused", "I cannot reach " + draft.owner() + " at " + draft.to().words() + ": " + problem
                    + ". Say where with `digest owner \"" + draft.owner() + "\" is PLACE`.", now);
        }
        var text = "I cannot post to " + draft.to().words() + ": " + problem + ". "
                + subscription(draft).map(found -> "Digest " + found.id() + " is paused. Fix it, then type `digest resume " + found.id()
                        + "`, or send it elsewhere with `digest edit " + found.id() + " to CHANNEL`.").orElse("The message is lost.");
        return to(draft, "refused", text, now);
    }

    /// The order may not be carried out any more.
    Optional<OutboxMessage> denied(LeasedMessage delivery, Rights.Denied gone, Instant now) {
        return admin.map(to -> OutboxMessage.notice(delivery.draft().name() + "/denied/" + gone.warrant().name(), to, gone.warrant().name()
                + " to " + delivery.draft().to().words() + " is paused: " + gone.because()
                + ". Fix that in my settings or in the place itself, then "
                + "type `" + gone.warrant().resume() + "`; or let it rest.", now, now.plus(useful)));
    }

    /// The one it goes to may not read it, whoever ordered it. Said once a month.
    Optional<OutboxMessage> deniedReader(LeasedMessage delivery, String because, Instant now) {
        var draft = delivery.draft();
        var whose = draft.owner().isEmpty() ? "" : " of the accounts of " + draft.owner();
        var name = "denied/" + draft.kind() + "/" + draft.owner() + "/" + draft.to().platform() + "/" + draft.to().place() + "/"
                + now.toString().substring(0, "2026-01".length());
        return admin.filter(to -> !to.equals(draft.to())).map(to -> OutboxMessage.notice(name, to, "I send nothing more" + whose + " to "
                + draft.to().words() + ": " + because + ".", now, now.plus(useful)));
    }

    /// It was tried for as long as it was worth it.
    Optional<OutboxMessage> lapsed(LeasedMessage delivery, Instant now) {
        var draft = delivery.draft();
        if (draft.kind() == Kind.NOTICE) {
            return toAdmin(draft, now);
        }
        return subscription(draft).filter(Subscription::isActive).flatMap(found -> to(draft, "lapsed", "Digest " + found.id() + " of "
                + draft.dueAt() + " did not get through to " + draft.to().words() + " in time. The next one comes as planned.", now));
    }

    /// The data is not fit for it.
    Optional<OutboxMessage> held(LeasedMessage delivery, String because, Instant now) {
        var draft = delivery.draft();
        return subscription(draft).flatMap(found -> to(draft, "held",
                "I hold digest " + found.id() + " back: " + because + ". It goes out when that is mended.", now));
    }

    private Optional<Subscription> subscription(OutboxMessage draft) {
        return draft.subscription().isEmpty() ? Optional.empty() : subscriptions.find(draft.subscription().getAsLong());
    }

    private Optional<OutboxMessage> to(OutboxMessage about, String what, String text, Instant now) {
        var creator = subscription(about).map(found -> found.order().creator()).or(() -> admin);
        return creator.map(to -> OutboxMessage.notice(about.name() + "/" + what, to, text, now, now.plus(useful)));
    }

    /// A notice that its reader cannot be given.
    private Optional<OutboxMessage> toAdmin(OutboxMessage notice, Instant now) {
        return admin.filter(to -> !to.equals(notice.to())).map(to -> OutboxMessage.notice(notice.name() + "/admin", to,
                notice.body() + " (" + notice.to().words() + " could not be told.)", now, now.plus(useful)));
    }
}
