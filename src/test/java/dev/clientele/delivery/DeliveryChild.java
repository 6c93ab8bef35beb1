package dev.clientele.delivery;

import dev.clientele.command.messaging.MessageSender;
import dev.clientele.command.messaging.Receipt;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.Rounds;
import dev.clientele.store.outbox.SubscriptionStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A bot of its own, which dies where it is told to, or does its rounds until it is killed.
final class DeliveryChild {

    private final int fatal;
    private final AtomicInteger step = new AtomicInteger();

    private DeliveryChild(int fatal) {
        this.fatal = fatal;
    }

    /// Does what it is told and dies where it is told.
    ///
    /// @param arguments the store, the platform's address, then either `round`, an instant and the step at which to die (0: never), or
    /// `rounds`
    public static void main(String[] arguments) throws InterruptedException {
        var store = Path.of(arguments[0]);
        var server = URI.create(arguments[1]);
        if (arguments[2].equals("rounds")) {
            doRounds(store, server);
        }
        var clock = InstantSource.fixed(Instant.parse(arguments[3]));
        var postroom = new DeliveryChild(Integer.parseInt(arguments[4])).postroom(Database.open(store), server, clock);
        System.out.println("begun");
        System.out.flush();
        postroom.round();
        Runtime.getRuntime().halt(0);
    }

    private static void doRounds(Path store, URI server) throws InterruptedException {
        var database = Database.open(store);
        var clock = InstantSource.system();
        var postroom = new DeliveryChild(0).postroom(database, server, clock);
        Rounds.start(database, clock, Duration.ofMillis(100), "bot-" + ProcessHandle.current().pid(), () -> {
            var sent = postroom.round();
            if (sent > 0) {
                System.out.println(sent);
                System.out.flush();
            }
        });
        Thread.sleep(Duration.ofHours(1));
    }

    /// Steps: a time is about to be claimed; a message is taken on; it is about to be sent; the platform has answered and nothing is
    /// recorded.
    private DeliveryService postroom(Database database, URI server, InstantSource clock) {
        var way = new HttpMessageSender(server);
        MessageSender outlet = (message, label) -> {
            mayDie();
            Receipt receipt = way.deliver(message, label);
            mayDie();
            return receipt;
        };
        var claims = new DueSubscriptions(new SubscriptionStore(database), Office.USEFUL, subscription -> {
            mayDie();
            return Map.of();
        });
        var means = new DeliveryService.Means(claims, new Outbox(database, Office.LEASE), delivery -> {
            mayDie();
            return Office.printed(delivery);
        }, Map.of("moody", outlet), Rights.OPEN);
        return new DeliveryService(means, Optional.of(Office.ADMIN), clock);
    }

    private void mayDie() {
        if (step.incrementAndGet() == fatal) {
            Runtime.getRuntime().halt(9);
        }
    }
}
