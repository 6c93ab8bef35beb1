package dev.clientele.delivery;

import dev.clientele.model.subscription.Address;
import java.util.function.Consumer;

/// An order by which a message goes out.
///
/// @param name what people call it: `Digest 3`
/// @param resume what a person types to have it again
/// @param orderedBy whoever ordered it
/// @param pause lets it rest, and keeps why
public record Warrant(String name, String resume, Address orderedBy, Consumer<String> pause) {}
