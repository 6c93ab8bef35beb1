package dev.clientele.chat;

import dev.clientele.command.messaging.MessageSender;
import dev.clientele.model.subscription.Address;
import java.time.Instant;
import java.util.Optional;

/// A place where people ask: the local page, Slack, Discord.
///
/// Started once and closed once, by the same thread; [#health()] may be asked by any thread at any time.
public interface ChatPlatform extends AutoCloseable {

    /// What the settings, the log and an [dev.clientele.command.Asker] call it: `web`, `slack`.
    String name();

    /// Begins to take questions, and returns when it does.
    ///
    /// @throws IllegalStateException when it cannot, saying why
    void start();

    /// The way for messages that nobody asked for, from the start until the platform is closed.
    MessageSender outlet();

    /// Where the one person of a name is to be found, who may be sent what is asked here: somebody of the company whose name differs in
    /// nothing but case, accents and the order of its words. Empty where nobody is, or more than one.
    ///
    /// @throws IllegalStateException where the platform cannot say at this moment
    default Optional<Address> person(String name) {
        return Optional.empty();
    }

    /// Why nothing can be sent to one of its places, and what to do about it; empty where something can, or where it does not say.
    default Optional<String> obstacle(Address address) {
        return Optional.empty();
    }

    /// Why an address may not be sent any more what was ordered for it once; empty where it may.
    ///
    /// @param orderedBy who ordered it, if that was on this platform
    /// @throws IllegalStateException where the platform cannot say at this moment
    default Optional<String> denial(Address to, Optional<Address> orderedBy) {
        return Optional.empty();
    }

    /// How it is at this moment.
    Health health();

    /// Takes no further question, lets running answers finish, then lets go of everything. Does nothing the second time.
    @Override
    void close();

    /// Whether questions are taken, and one line for a person: where they are taken, or why they are not.
    ///
    /// @param lastEvent when something last came in from the platform; empty where nothing has, or where that says nothing
    /// @param underWay how many answers are being made or wait to be sent
    /// @param queued how many messages, of those under way, wait for their turn in a channel
    record Health(boolean working, String detail, Optional<Instant> lastEvent, int underWay, int queued) {

        /// Of a platform that only listens.
        public Health(boolean working, String detail) {
            this(working, detail, Optional.empty(), 0, 0);
        }
    }
}
