package dev.clientele.command.messaging;

import dev.clientele.command.Reply;

/// A platform, as a way for messages to go out. Safe for use by many threads.
public interface MessageSender {

    /// Sends a message and returns when the platform has said what becomes of it, within a few minutes. Never throws.
    Receipt deliver(Reply message, Envelope label);
}
