package dev.clientele.delivery;

import dev.clientele.command.Reply;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes tests of what another press makes: the same, marked as a test. Where that would be silent or held, a test says so, for someone
/// waits for it.
///
/// @param press makes everything else
public record TestMark(Function<LeasedMessage, Rendering> press) implements Function<LeasedMessage, Rendering> {

    @Override
    public Rendering apply(LeasedMessage delivery) {
        var draft = delivery.draft();
        if (draft.kind() != Kind.TEST) {
            return press.apply(delivery);
        }
        return switch (press.apply(new LeasedMessage(delivery.id(), asDigest(draft), delivery.attempt()))) {
            case Rendering.Ready(Reply message, String figures, boolean hasDetails) ->
                    new Rendering.Ready(marked(message), figures, hasDetails);
            case Rendering.Skipped(String because) -> says("nothing would be sent now: " + because + ".");
            case Rendering.Deferred(String because) -> says("it would be held back now: " + because + ".");
        };
    }

    private static OutboxMessage asDigest(OutboxMessage test) {
        return new OutboxMessage(test.name(), Kind.DIGEST, test.subscription(), test.to(), test.owner(), test.thread(), test.body(),
                test.dueAt(),
                test.usefulUntil());
    }

    private static Rendering says(String what) {
        var reply = new Reply("digest", "Test", "This is a test: " + what, Optional.empty(), Map.of(), List.of(), List.of(), List.of(),
                List.of(), 0);
        return new Rendering.Ready(reply, "", false);
    }

    private static Reply marked(Reply reply) {
        return reply.changed().title("Test: " + reply.title()).headline("This is a test. " + reply.headline()).reply();
    }
}
