package dev.clientele.delivery;

import dev.clientele.command.Reply;

/// What a message has come to when it is about to be sent.
public sealed interface Rendering {

    /// It says this.
    ///
    /// @param figures what it said, to be compared with the next
    /// @param hasDetails whether more belongs into its thread
    record Ready(Reply message, String figures, boolean hasDetails) implements Rendering {}

    /// There is nothing to say.
    record Skipped(String because) implements Rendering {}

    /// It may not go out as long as the data is not fit for it.
    record Deferred(String because) implements Rendering {}
}
