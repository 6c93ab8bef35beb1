package dev.clientele.app.outgoing;

import dev.clientele.command.DataState;
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
/// @param data what is to be said beneath each message from it
public record Renderers(Function<LeasedMessage, Rendering> digests, Function<LeasedMessage, Rendering> alerts,
        DataState data) implements Function<LeasedMessage, Rendering> {

    @Override
    public Rendering apply(LeasedMessage delivery) {
        return switch (delivery.draft().kind()) {
            case DIGEST, DETAILS, TEST -> noted(digests.apply(delivery), delivery);
            case ALERT -> noted(alerts.apply(delivery), delivery);
            case NOTICE -> notice(delivery);
        };
    }

    private Rendering noted(Rendering made, LeasedMessage delivery) {
        return made instanceof Rendering.Ready ready
                ? new Rendering.Ready(LetterFoot.under(data.noted(ready.message()), delivery), ready.figures(), ready.hasDetails())
                : made;
    }

    private static Rendering notice(LeasedMessage delivery) {
        var reply =
                new Reply("digest", "", delivery.draft().body(), Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 0);
        return new Rendering.Ready(LetterFoot.under(reply, delivery), "", false);
    }
}
