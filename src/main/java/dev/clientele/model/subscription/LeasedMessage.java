package dev.clientele.model.subscription;

/// A message of the outbox that a process has taken on to send.
///
/// @param attempt how many tries were begun, this one included; who comes back with another number has lost it to someone else
public record LeasedMessage(long id, OutboxMessage draft, int attempt) {}
