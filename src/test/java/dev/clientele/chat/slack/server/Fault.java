package dev.clientele.chat.slack.server;

import java.time.Duration;

/// How a call goes wrong.
public sealed interface Fault {

    /// Too many calls.
    record Limited(int seconds) implements Fault {}

    /// Slack itself is broken.
    record Broken(int status) implements Fault {}

    /// Politely refused.
    record NotOk(String error) implements Fault {}

    /// The connection is closed without an answer.
    record Dropped() implements Fault {}

    /// Done, but late.
    record Slow(Duration delay) implements Fault {}
}
