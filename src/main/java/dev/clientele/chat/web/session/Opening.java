package dev.clientele.chat.web.session;

import dev.clientele.command.Asker;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The answer that opens a page on which nothing was asked yet: the same one for everybody, made anew with other data and on another
/// day. Safe for use by many threads.
public final class Opening {

    private static final Asker NOBODY = new Asker("web", "opening", Optional.empty());

    private final Optional<String> question;
    private final AnswerQueue queue;
    private final LongSupplier dataVersion;
    private final Supplier<LocalDate> today;
    private @Nullable Made made;

    private record Made(Exchange exchange, long dataVersion, LocalDate day) {}

    /// @param question what is answered; empty for no opening answer
    public Opening(Optional<String> question, AnswerQueue queue, LongSupplier dataVersion, Supplier<LocalDate> today) {
        this.question = question;
        this.queue = queue;
        this.dataVersion = dataVersion;
        this.today = today;
    }

    /// The answer to today's data, or the one that is being made.
    public synchronized Optional<Exchange> now() {
        return question.map(asked -> {
            var version = dataVersion.getAsLong();
            var day = today.get();
            var last = made;
            if (last == null || last.dataVersion() != version || !last.day().equals(day)) {
                last = new Made(queue.take(asked, NOBODY), version, day);
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
