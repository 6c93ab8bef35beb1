package dev.clientele.chat.web.session;

import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A question and the answer it gets, now or soon.
///
/// @param id unguessable
/// @param question as typed
/// @param work what is done before there is an answer, where it is more than finding one
public record Exchange(String id, Instant askedAt, String question, CompletableFuture<Answer> pending, Optional<Work> work) {

    private static final long SMALL = 1024;

    /// A question that is merely answered.
    public Exchange(String id, Instant askedAt, String question, CompletableFuture<Answer> pending) {
        this(id, askedAt, question, pending, Optional.empty());
    }

    /// Something that takes its time.
    ///
    /// @param next the question that is asked once it is done
    public record Work(Advance advance, String next) {}

    /// What came back, and when.
    ///
    /// @param pictures the response's charts, measured
    public record Answer(Response response, List<Gallery.Picture> pictures, Instant at) {
        public Answer {
            pictures = List.copyOf(pictures);
        }
    }

    /// About how many bytes of memory it takes, as far as it is answered.
    long weight() {
        var answered = answer().map(Answer::response).filter(Reply.class::isInstance).map(Reply.class::cast).map(Reply::weight).orElse(0L);
        return SMALL + answered;
    }

    /// The answer, if it is there.
    public Optional<Answer> answer() {
        return pending.isDone() ? Optional.of(pending.join()) : Optional.empty();
    }

    /// The answer, waited for so long at most.
    public Optional<Answer> answer(Duration patience) {
        return pending.thenApply(Optional::of).completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
