package dev.clientele.model.delivery;

import static java.util.Objects.requireNonNull;

/// A message of the outbox that a process has taken on to send.
///
/// @param attempt how many tries were begun, this one included; who comes back with another number has lost it to someone else
public record Delivery(long id, Draft draft, int attempt) {

    public Delivery {
        requireNonNull(draft, "draft is null");
    }
}
