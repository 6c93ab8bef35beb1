package dev.clientele.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// A platform over HTTP that takes messages and, by its mood, refuses them, is out of order, or takes them and says nothing.
final class MoodyServer implements AutoCloseable {

    /// What it does with a message.
    enum Mood {
        TAKES, TAKES_AND_HANGS_UP, OUT_OF_ORDER, TOO_MANY, HANGS_UP, GONE, NOT_INVITED, REVOKED
    }

    /// A message that was posted.
    record Posted(String key, String place, String thread, String text) {}

    /// Nothing but whether it listens.
    private static final String NEWS = "/news";
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final HttpServer server;
    private final List<Posted> taken = new CopyOnWriteArrayList<>();
    private final List<Posted> repeated = new CopyOnWriteArrayList<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private volatile Function<Posted, Mood> mood = posted -> Mood.TAKES;
    private volatile boolean knowsKeys;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger inHand = new AtomicInteger();

    MoodyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(this::count);
        server.createContext("/", this::handle);
        server.createContext(NEWS, exchange -> answer(exchange, 200, "none"));
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /// From now on it decides by the message.
    void mood(Function<Posted, Mood> other) {
        mood = other;
    }

    void mood(Mood other) {
        mood = posted -> other;
    }

    /// From now on it takes a message once for each key.
    void knowsKeys() {
        knowsKeys = true;
    }

    /// What it has taken, in its order; those of a key it knew before are in [#repeated()].
    List<Posted> taken() {
        return List.copyOf(taken);
    }

    /// What was sent again and not taken again.
    List<Posted> repeated() {
        return List.copyOf(repeated);
    }

    /// How often each key was taken.
    Map<String, Integer> timesTaken() {
        var times = new TreeMap<String, Integer>();
        taken.forEach(posted -> times.merge(posted.key(), 1, Integer::sum));
        return times;
    }

    /// Waits until all is done that had reached it: it looks at its connections in turns, so that after two further requests it has seen
    /// whatever came before them.
    void settle() throws IOException {
        for (var turn = 0; turn < 2; turn++) {
            address().resolve(NEWS).toURL().openStream().close();
        }
        var patience = System.nanoTime() + LONGEST_NANOS;
        while (inHand.get() > 0) {
            assertThat(System.nanoTime()).as("time for the platform to settle").isLessThan(patience);
            LockSupport.parkNanos(1_000_000);
        }
    }

    List<String> texts() {
        return taken.stream().map(Posted::text).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void count(Runnable exchange) {
        inHand.incrementAndGet();
        threads.execute(() -> {
            try {
                exchange.run();
            } finally {
                inHand.decrementAndGet();
            }
        });
    }

    private void handle(HttpExchange exchange) throws IOException {
        var head = exchange.getRequestHeaders();
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var posted = new Posted(head.getFirst("Key"), head.getFirst("Place"), head.getFirst("Thread"), text);
        switch (mood.apply(posted)) {
            case TAKES -> answer(exchange, 200, take(posted));
            case TAKES_AND_HANGS_UP -> {
                take(posted);
                exchange.close();
            }
            case HANGS_UP -> exchange.close();
            case OUT_OF_ORDER -> answer(exchange, 503, "out of order");
            case TOO_MANY -> {
                exchange.getResponseHeaders().add("Retry-After", "90");
                answer(exchange, 429, "too many");
            }
            case GONE -> answer(exchange, 404, "channel_not_found");
            case NOT_INVITED -> answer(exchange, 403, "not_in_channel");
            case REVOKED -> answer(exchange, 401, "token_revoked");
        }
    }

    private String take(Posted posted) {
        var name = "m" + (taken.size() + repeated.size() + 1);
        var known = keys.putIfAbsent(posted.key(), name);
        if (knowsKeys && known != null) {
            repeated.add(posted);
            return known;
        }
        taken.add(posted);
        return name;
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
