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
/// @param digests makes digests, their details and tests of them
public record Presses(Function<Delivery, Edition> digests, Function<Delivery, Edition> alerts) implements Function<Delivery, Edition> {

    public Presses {
        requireNonNull(digests, "digests is null");
        requireNonNull(alerts, "alerts is null");
    }

    @Override
    public Edition apply(Delivery delivery) {
        return switch (delivery.draft().kind()) {
            case DIGEST, DETAILS, TEST -> digests.apply(delivery);
            case ALERT -> alerts.apply(delivery);
            case NOTICE -> notice(delivery.draft().body());
        };
    }

    private static Edition notice(String text) {
        var reply = new Reply("digest", "", text, Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 0);
        return new Edition.Printed(reply, "", false);
    }
}
