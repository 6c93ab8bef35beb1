package dev.clientele.chat.slack.transport;

import java.time.Instant;
import java.util.Optional;

/// A way by which Slack's requests come in. Opened once and closed once.
public interface Transport extends AutoCloseable {

    /// Begins to take requests. Where Slack cannot be reached, that goes on to be tried after this returns.
    ///
    /// @throws IllegalStateException when it cannot be, ever
    void open();

    /// Takes no further request.
    @Override
    void close();

    /// Whether requests can come in at this moment.
    boolean isOpen();

    /// One line for a person: where requests come in, or why they do not.
    String detail();

    /// When the last one came.
    Optional<Instant> lastRequest();
}
