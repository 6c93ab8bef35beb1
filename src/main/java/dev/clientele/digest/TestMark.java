package dev.clientele.digest;

import static java.util.Objects.requireNonNull;

import dev.clientele.command.Reply;
import dev.clientele.model.delivery.Delivery;
import dev.clientele.model.delivery.Draft;
import dev.clientele.model.delivery.Draft.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes tests of what another press makes: the same, marked as a test. Where that would be silent or held, a test says so, for someone
/// waits for it.
///
/// @param press makes everything else
public record TestMark(Function<Delivery, Edition> press) implements Function<Delivery, Edition> {

    public TestMark {
        requireNonNull(press, "press is null");
    }

    @Override
    public Edition apply(Delivery delivery) {
        var draft = delivery.draft();
        if (draft.kind() != Kind.TEST) {
            return press.apply(delivery);
        }
        return switch (press.apply(new Delivery(delivery.id(), asDigest(draft), delivery.attempt()))) {
            case Edition.Printed(Reply message, String figures, boolean hasDetails) ->
                    new Edition.Printed(marked(message), figures, hasDetails);
            case Edition.Silent(String because) -> says("nothing would be sent now: " + because + ".");
            case Edition.Held(String because) -> says("it would be held back now: " + because + ".");
        };
    }

    private static Draft asDigest(Draft test) {
        return new Draft(test.name(), Kind.DIGEST, test.subscription(), test.to(), test.owner(), test.thread(), test.body(), test.dueAt(),
                test.usefulUntil());
    }

    private static Edition says(String what) {
        var reply = new Reply("digest", "Test", "This is a test: " + what, Optional.empty(), Map.of(), List.of(), List.of(), List.of(),
                List.of(), 0);
        return new Edition.Printed(reply, "", false);
    }

    private static Reply marked(Reply reply) {
        return new Reply(reply.command(), "Test: " + reply.title(), "This is a test. " + reply.headline(), reply.asOf(), reply.figures(),
                reply.tables(), reply.charts(), reply.files(), reply.footnotes(), reply.buttons(), reply.dataVersion());
    }
}
