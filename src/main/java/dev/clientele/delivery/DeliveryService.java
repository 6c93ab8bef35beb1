package dev.clientele.delivery;

import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.command.messaging.Receipt;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import dev.clientele.model.subscription.SentMessage;
import dev.clientele.store.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what is due, each message once. One round claims what is due and sends what waits; a process may die between any two
/// steps of it, and two processes may do one at the same time:
///
/// 1. a time is claimed and its message put into the outbox, in one transaction;
/// 2. a message is taken on for as long as a lease;
/// 3. whether it may still be read there is asked, it is made and handed to the platform;
/// 4. that the platform has it is recorded. Only who dies between 3 and 4 leaves it to be sent a second time, under the same key.
///
/// Safe for use by many threads.
public final class DeliveryService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryService.class);
    private static final Duration LOOKED_AGAIN = Duration.ofMinutes(15);
    private static final Duration NOTICE_USEFUL = Duration.ofDays(7);
    private static final int MOST_IN_A_ROUND = 1_000;

    private final DueSubscriptions claims;
    private final Outbox outbox;
    private final Function<LeasedMessage, Rendering> press;
    private final Map<String, MessageSender> outlets;
    private final Notices notices;
    private final Admission admission;
    private final Backoff backoff;
    private final InstantSource clock;
    private volatile boolean closed;

    /// What a postroom works with.
    ///
    /// @param press makes a message
    /// @param outlets the platforms by name
    /// @param rights who may still be sent what was ordered
    public record Means(DueSubscriptions claims, Outbox outbox, Function<LeasedMessage, Rendering> press,
            Map<String, MessageSender> outlets,
            Rights rights) {
        public Means {
            outlets = Map.copyOf(outlets);
        }
    }

    /// @param admin who is told where nobody else can be
    public DeliveryService(Means means, Optional<Address> admin, InstantSource clock) {
        this.claims = means.claims();
        this.outbox = means.outbox();
        this.press = means.press();
        this.outlets = means.outlets();
        this.notices = new Notices(claims.subscriptions(), admin, NOTICE_USEFUL);
        this.admission = new Admission(means.rights(), outbox, notices);
        this.backoff = Backoff.usual();
        this.clock = clock;
    }

    /// Claims what is due and sends what waits.
    ///
    /// @return how many messages were handed to a platform that took them
    public int round() {
        var accepted = new AtomicInteger();
        outbox.duringWork(() -> {
            claims.claim(now());
            for (var left = MOST_IN_A_ROUND; left > 0 && !closed; left--) {
                var taken = outbox.take(now());
                if (taken.isEmpty()) {
                    break;
                }
                accepted.addAndGet(send(taken.get()) ? 1 : 0);
            }
        });
        return accepted.get();
    }

    /// Takes on no further message, also in a round that is under way.
    @Override
    public void close() {
        closed = true;
    }

    private boolean send(LeasedMessage delivery) {
        if (now().isAfter(delivery.draft().usefulUntil())) {
            outbox.lapsed(delivery, "too late");
            notices.lapsed(delivery, now()).ifPresent(outbox::put);
            LOG.warn("{} was not sent in time", delivery.draft().name());
            return false;
        }
        return mayGo(delivery) && sendMade(delivery);
    }

    /// Where nobody can say at this moment, it waits.
    private boolean mayGo(LeasedMessage delivery) {
        try {
            return admission.admits(delivery, now());
        } catch (RuntimeException unknown) {
            var problem = Optional.ofNullable(unknown.getMessage()).orElse("whether it may still be read there is not known");
            outbox.retry(delivery, now().plus(backoff.after(delivery.attempt())), problem);
            LOG.warn("{} waits: {}", delivery.draft().name(), problem);
            return false;
        }
    }

    private boolean sendMade(LeasedMessage delivery) {
        return switch (made(delivery)) {
            case Rendering.Ready printed -> send(delivery, printed);
            case Rendering.Skipped silent -> {
                outbox.lapsed(delivery, silent.because());
                yield false;
            }
            case Rendering.Deferred held -> {
                outbox.retry(delivery, now().plus(LOOKED_AGAIN), held.because());
                notices.held(delivery, held.because(), now()).ifPresent(outbox::put);
                yield false;
            }
        };
    }

    /// What could not be made is tried again, as if the platform had not taken it.
    private Rendering made(LeasedMessage delivery) {
        try {
            return press.apply(delivery);
        } catch (RuntimeException broken) {
            LOG.error("{} cannot be made", delivery.draft().name(), broken);
            return new Rendering.Deferred("it could not be made; the log says why");
        }
    }

    private boolean send(LeasedMessage delivery, Rendering.Ready printed) {
        var draft = delivery.draft();
        var outlet = outlets.get(draft.to().platform());
        Receipt receipt = outlet == null
                ? new Receipt.Transient(draft.to().platform() + " is not connected", Optional.empty())
                : outlet.deliver(printed.message(), label(delivery));
        switch (receipt) {
            case Receipt.Accepted(String name) -> {
                var following = new ArrayList<OutboxMessage>();
                if (printed.hasDetails() && (draft.kind() == Kind.DIGEST || draft.kind() == Kind.TEST)) {
                    following.add(draft.details(name));
                }
                outbox.sent(delivery, new SentMessage(name, printed.figures(), now()), following);
                return true;
            }
            case Receipt.Transient(String problem, Optional<Duration> pause) -> {
                outbox.retry(delivery, now().plus(pause.orElse(backoff.after(delivery.attempt()))), problem);
                LOG.warn("{} is tried again: {}", draft.name(), problem);
            }
            case Receipt.Permanent(String problem) -> {
                outbox.refused(delivery, problem, notices.refused(delivery, problem, now()).map(List::of).orElse(List.of()));
                LOG.error("{} will not be taken by anyone: {}", draft.name(), problem);
            }
        }
        return false;
    }

    private static Envelope label(LeasedMessage delivery) {
        var draft = delivery.draft();
        var triedSince = delivery.attempt() > 1 ? Optional.of(draft.dueAt()) : Optional.<Instant>empty();
        return new Envelope(draft.to(), draft.thread(), draft.name(), triedSince);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
