package dev.clientele.app.outgoing;

import dev.clientele.command.Reply;
import dev.clientele.delivery.Rendering;
import dev.clientele.model.subscription.LeasedMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Who makes which message.
///
/// @param digests makes digests, their details and tests of them
public record Renderers(Function<LeasedMessage, Rendering> digests,
        Function<LeasedMessage, Rendering> alerts) implements Function<LeasedMessage, Rendering> {

    @Override
    public Rendering apply(LeasedMessage delivery) {
        return switch (delivery.draft().kind()) {
            case DIGEST, DETAILS, TEST -> digests.apply(delivery);
            case ALERT -> alerts.apply(delivery);
            case NOTICE -> notice(delivery.draft().body());
        };
    }

    private static Rendering notice(String text) {
        var reply = new Reply("digest", "", text, Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 0);
        return new Rendering.Ready(reply, "", false);
    }
}
