package dev.clientele.chat;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/// What a running bot tells of itself to machines, made anew whenever it is asked for.
///
/// @param health JSON for a container's health check
/// @param metrics Prometheus' text
public record Operations(Supplier<String> health, Supplier<String> metrics) {

    public Operations {
        requireNonNull(health, "health is null");
        requireNonNull(metrics, "metrics is null");
    }
}
