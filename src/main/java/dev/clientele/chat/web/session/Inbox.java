package dev.clientele.chat.web.session;

import dev.clientele.command.Reply;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.command.messaging.Receipt;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What the bot said by itself, for everyone who sees the page: the latest messages, oldest first, until the bot ends. A message of a key
/// that is there already is taken once. Safe for use by many threads.
public final class Inbox implements MessageSender {

    private static final int REMEMBERED = 50;

    private final Gallery gallery;
    private final InstantSource clock;
    private final Deque<Arrival> arrivals = new ArrayDeque<>();
    private long count;

    public Inbox(Gallery gallery, InstantSource clock) {
        this.gallery = gallery;
        this.clock = clock;
    }

    /// A message.
    ///
    /// @param number counted up from 1
    /// @param answer without a question
    /// @param isDetail whether it says more about an earlier one
    public record Arrival(long number, String key, Exchange answer, boolean isDetail) {}

    @Override
    public Receipt deliver(Reply message, Envelope label) {
        var pictures = gallery.measure(message.charts());
        return new Receipt.Accepted(take(message, pictures, label));
    }

    private synchronized String take(Reply message, List<Gallery.Picture> pictures, Envelope label) {
        var known = arrivals.stream().filter(arrival -> arrival.key().equals(label.key())).findFirst();
        if (known.isPresent()) {
            return known.get().answer().id();
        }
        var now = clock.instant();
        var answer =
                new Exchange(RandomTokens.next(), now, "", CompletableFuture.completedFuture(new Exchange.Answer(message, pictures, now)));
        arrivals.addLast(new Arrival(++count, label.key(), answer, !label.thread().isEmpty()));
        if (arrivals.size() > REMEMBERED) {
            arrivals.removeFirst();
        }
        return answer.id();
    }

    /// The messages behind a number; 0 for all.
    public synchronized List<Arrival> after(long number) {
        return arrivals.stream().filter(arrival -> arrival.number() > number).toList();
    }

    public Optional<Exchange> find(String id) {
        return after(0).stream().map(Arrival::answer).filter(answer -> answer.id().equals(id)).findFirst();
    }
}
