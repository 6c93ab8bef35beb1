package dev.clientele.command.messaging;

import java.time.Duration;
import java.util.Optional;

/// What a platform said to a message.
public sealed interface Receipt {

    /// It has it.
    ///
    /// @param name its own name of the message; empty where it gives none
    record Accepted(String name) implements Receipt {}

    /// Not now, or nothing was heard: another try may do.
    ///
    /// @param pause how long it wants to be left alone
    record Transient(String problem, Optional<Duration> pause) implements Receipt {}

    /// No, and another try will not mend it: the channel is gone, the bot is not in it, its token is revoked.
    record Permanent(String problem) implements Receipt {}
}
