package dev.clientele.chat.slack.talk;

import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.posting.Postman;
import dev.clientele.chat.slack.posting.Postman.Slot;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.command.Response;
import dev.clientele.model.Reader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Says that an answer is being worked on, where it takes long and can take that line's place.
///
/// @param help threads that may wait
/// @param patience how long nothing is said
record StatusLine(Postman postman, Executor help, Duration patience) {

    /// As long as nobody wonders.
    static final Duration USUAL = Duration.ofSeconds(2);
    private static final String WORKING = "I am working on it \u2026";

    /// An answer, and the line that stands where it is to go.
    record Told(Response outcome, Optional<Slot> standing) {}

    Told during(Supplier<Response> work, List<Destination> destinations) {
        var working = CompletableFuture.supplyAsync(Reader.carried(work), help);
        try {
            return new Told(working.get(patience.toMillis(), TimeUnit.MILLISECONDS), Optional.empty());
        } catch (TimeoutException late) {
            var standing = said(destinations);
            return new Told(working.join(), standing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Told(working.join(), Optional.empty());
        } catch (ExecutionException broken) {
            throw new IllegalStateException("no answer", broken);
        }
    }

    /// Only where the answer can take its place.
    private Optional<Slot> said(List<Destination> destinations) {
        var first = destinations.getFirst();
        var changes = first instanceof Destination.Channel
                || (first instanceof Destination.Back back && back.way() == Destination.Way.ANSWERING);
        return changes ? postman.deliver(Message.of(WORKING), List.of(first)).slot() : Optional.empty();
    }
}
