package dev.clientele.app.delivery;

import static java.util.Objects.requireNonNull;

import dev.clientele.command.Reply;
import dev.clientele.digest.Edition;
import dev.clientele.model.delivery.Delivery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Who makes which message.
///
/// @param digests makes digests and their details
public record Presses(Function<Delivery, Edition> digests) implements Function<Delivery, Edition> {

    public Presses {
        requireNonNull(digests, "digests is null");
    }

    @Override
    public Edition apply(Delivery delivery) {
        return switch (delivery.draft().kind()) {
            case DIGEST, DETAILS -> digests.apply(delivery);
            case ALERT -> new Edition.Silent("there are no alerts yet");
            case NOTICE -> notice(delivery.draft().body());
        };
    }

    private static Edition notice(String text) {
        var reply = new Reply("digest", "", text, Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 0);
        return new Edition.Printed(reply, "", false);
    }
}
