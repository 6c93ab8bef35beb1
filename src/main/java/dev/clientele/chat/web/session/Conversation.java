package dev.clientele.chat.web.session;

import dev.clientele.command.Asker;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one browser asked and was answered: the latest exchanges, oldest first. Safe for use by many threads.
public final class Conversation {

    private static final int REMEMBERED = 100;
    /// So much of the memory may one conversation take; its last exchange is kept whatever it takes.
    private static final long ROOM = Runtime.getRuntime().maxMemory() / 48;

    private final Asker asker;
    private volatile @Nullable String name;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();

    public Conversation(Asker asker) {
        this.asker = asker;
    }

    /// Who asks, under the name last given.
    public Asker asker() {
        var known = name;
        return known == null ? asker : asker.named(known);
    }

    /// Whether the person said a name.
    public boolean isSigned() {
        return name != null;
    }

    /// From now on the person goes by a name.
    public void signAs(String shown) {
        name = shown;
    }

    /// Adds an exchange and forgets the oldest where there are too many.
    ///
    /// @return the exchange before it
    public synchronized Optional<Exchange> add(Exchange exchange) {
        var before = Optional.ofNullable(exchanges.peekLast());
        exchanges.addLast(exchange);
        while (exchanges.size() > REMEMBERED || (exchanges.size() > 1 && weight() > ROOM)) {
            exchanges.removeFirst();
        }
        return before;
    }

    /// About how many bytes of memory it takes.
    public synchronized long weight() {
        return exchanges.stream().mapToLong(Exchange::weight).sum();
    }

    public synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    public Optional<Exchange> find(String id) {
        return exchanges().stream().filter(exchange -> exchange.id().equals(id)).findFirst();
    }
}
