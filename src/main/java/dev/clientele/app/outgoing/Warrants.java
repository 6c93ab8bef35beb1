package dev.clientele.app.outgoing;

import dev.clientele.delivery.Warrant;
import dev.clientele.model.subscription.LeasedMessage;
import java.util.List;
import java.util.function.Function;

/// By which orders a message goes out.
///
/// @param digests those of digests, their details and tests of them
public record Warrants(Function<LeasedMessage, List<Warrant>> digests, Function<LeasedMessage, List<Warrant>> alerts)
        implements
            Function<LeasedMessage, List<Warrant>> {

    @Override
    public List<Warrant> apply(LeasedMessage delivery) {
        return switch (delivery.draft().kind()) {
            case DIGEST, DETAILS, TEST -> digests.apply(delivery);
            case ALERT -> alerts.apply(delivery);
            case NOTICE -> List.of();
        };
    }
}
