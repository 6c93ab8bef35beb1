package dev.clientele.delivery;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.subscription.Address;
import java.util.function.Consumer;

/// An order by which a message goes out.
///
/// @param name what people call it: `Digest 3`
/// @param resume what a person types to have it again
/// @param orderedBy whoever ordered it
/// @param pause lets it rest, and keeps why
public record Warrant(String name, String resume, Address orderedBy, Consumer<String> pause) {

    public Warrant {
        requireNonNull(name, "name is null");
        requireNonNull(resume, "resume is null");
        requireNonNull(orderedBy, "orderedBy is null");
        requireNonNull(pause, "pause is null");
    }
}
