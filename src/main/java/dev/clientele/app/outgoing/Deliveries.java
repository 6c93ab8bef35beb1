package dev.clientele.app.outgoing;

import dev.clientele.app.settings.Settings;
import dev.clientele.chat.ChatPlatform;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.delivery.DeliveryService;
import dev.clientele.delivery.DueSubscriptions;
import dev.clientele.delivery.Rendering;
import dev.clientele.delivery.Rights;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.Rounds;
import dev.clientele.store.outbox.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the bot sends by itself, while it runs. Of several processes on one store one sends at a time. Closed before the platforms are.
public final class Deliveries implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final DeliveryService postroom;
    private final Rounds rounds;

    private Deliveries(DeliveryService postroom, Rounds rounds) {
        this.postroom = postroom;
        this.rounds = rounds;
    }

    /// What is sent.
    ///
    /// @param press makes the messages
    /// @param others who gets a message of their own of a subscription, beside the place it goes to: addresses by owner
    /// @param watches each puts what it finds due into the outbox: alerts, reminders of actions
    /// @param rights who may still be sent what was ordered
    public record Mail(Function<LeasedMessage, Rendering> press, Function<Subscription, Map<String, Address>> others,
            List<Consumer<Instant>> watches, Rights rights) {

        public Mail {
            watches = List.copyOf(watches);
        }
    }

    /// When it is looked at what is due.
    ///
    /// @param pause between one look and the next
    /// @param besides other work, by its name, for which it is looked as often, and which does not hold up what is sent
    public record Rhythm(InstantSource clock, Duration pause, Map<String, Runnable> besides) {

        public Rhythm {
            besides = Map.copyOf(besides);
        }
    }

    /// Begins to send what is due, by the platforms that have been started.
    public static Deliveries start(Database database, Settings.Digests settings, Mail mail, List<ChatPlatform> platforms,
            Rhythm rhythm) {
        var clock = rhythm.clock();
        var outlets =
                platforms.stream().collect(Collectors.<ChatPlatform, String, MessageSender>toMap(ChatPlatform::name, ChatPlatform::outlet));
        var claims = new DueSubscriptions(new SubscriptionStore(database), settings.useful(), mail.others());
        var means = new DeliveryService.Means(claims, new Outbox(database, settings.lease()), mail.press(), outlets, mail.rights());
        var postroom = new DeliveryService(means, settings.admin(), clock);
        var process = ProcessHandle.current().pid() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return new Deliveries(postroom, Rounds.start(database, clock, rhythm.pause(), process, () -> round(mail, postroom, clock),
                rhythm.besides()));
    }

    /// A watch that fails holds nothing up.
    private static void round(Mail mail, DeliveryService postroom, InstantSource clock) {
        for (var watch : mail.watches()) {
            try {
                watch.accept(clock.instant());
            } catch (RuntimeException broken) {
                LOG.error("alerts or reminders cannot be looked for", broken);
            }
        }
        postroom.round();
    }

    /// Takes on no further message and waits for the one that is being sent.
    @Override
    public void close() {
        postroom.close();
        rounds.close();
    }
}
