package dev.clientele.digest;

import dev.clientele.command.Reply;
import dev.clientele.model.delivery.Address;

/// A platform, as a way for messages to go out. Safe for use by many threads.
public interface Outlet {

    /// Sends a message and returns when the platform has said what becomes of it. Never throws.
    ///
    /// @param thread the platform's own name of the message it stands under, as a receipt gave it; empty for none
    /// @param key the same for each try of the same message: a platform that knows it takes the message once
    Receipt deliver(Address to, Reply message, String thread, String key);
}
