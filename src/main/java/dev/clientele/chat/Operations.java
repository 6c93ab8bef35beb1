package dev.clientele.chat;

import java.util.function.Supplier;

/// What a running bot tells of itself to machines, made anew whenever it is asked for.
///
/// @param health JSON for a container's health check
/// @param metrics Prometheus' text
public record Operations(Supplier<String> health, Supplier<String> metrics) {}
