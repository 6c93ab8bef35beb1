package dev.clientele.chat.web.session;

import dev.clientele.command.Asker;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The answer that opens a page on which nothing was asked yet: the same one for everybody, made anew with other data, on another
/// day and by other models. Safe for use by many threads.
public final class Opening {

    private static final Asker NOBODY = new Asker("web", "opening", Optional.empty());

    private final Optional<String> question;
    private final AnswerQueue queue;
    private final Supplier<Basis> basis;
    private @Nullable Made made;

    /// What the answer stands on.
    ///
    /// @param changes how often the rest has changed, such as the models of lifetimes
    public record Basis(long dataVersion, LocalDate day, long changes) {}

    private record Made(Exchange exchange, Basis basis) {}

    /// @param question what is answered; empty for no opening answer
    public Opening(Optional<String> question, AnswerQueue queue, Supplier<Basis> basis) {
        this.question = question;
        this.queue = queue;
        this.basis = basis;
    }

    /// The answer by what is known now, or the one that is being made.
    public synchronized Optional<Exchange> now() {
        return question.map(asked -> {
            var current = basis.get();
            var last = made;
            if (last == null || !last.basis().equals(current)) {
                last = new Made(queue.take(asked, NOBODY), current);
                made = last;
            }
            return last.exchange();
        });
    }

    /// The answer, if this is its id.
    public synchronized Optional<Exchange> find(String id) {
        return Optional.ofNullable(made).map(Made::exchange).filter(exchange -> exchange.id().equals(id));
    }
}
