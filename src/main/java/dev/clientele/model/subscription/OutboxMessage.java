package dev.clientele.model.subscription;

import java.time.Instant;
import java.util.OptionalLong;

/// A message that is to be sent.
///
/// @param name never used twice: a second draft of the same name is none
/// @param subscription the number of the subscription it comes from, if any
/// @param owner whose accounts it is about; empty for all
/// @param thread the platform's own name of the message it stands under; empty for none
/// @param body what it says, where that is not made when it is sent
/// @param dueAt when it should be there
/// @param usefulUntil after that it is better not sent at all
public record OutboxMessage(String name, Kind kind, OptionalLong subscription, Address to, String owner, String thread, String body,
        Instant dueAt,
        Instant usefulUntil) {

    /// What kind of message.
    public enum Kind {
        /// a digest, made when it is sent
        DIGEST,
        /// a digest that someone wants to see where it will be sent: marked as such, and none to compare the next one with
        TEST,
        /// what belongs under a digest, made when it is sent
        DETAILS,
        /// what alerts found
        ALERT,
        /// a word about the bot's own business: a subscription that cannot be delivered
        NOTICE
    }

    /// A word about the bot's own business.
    public static OutboxMessage notice(String name, Address to, String text, Instant now, Instant usefulUntil) {
        return new OutboxMessage(name, Kind.NOTICE, OptionalLong.empty(), to, "", "", text, now, usefulUntil);
    }

    /// What belongs under this one, once that is there.
    ///
    /// @param receipt the platform's own name of this message
    public OutboxMessage details(String receipt) {
        return new OutboxMessage(name + "/details", Kind.DETAILS, subscription, to, owner, receipt, "", dueAt, usefulUntil);
    }
}
