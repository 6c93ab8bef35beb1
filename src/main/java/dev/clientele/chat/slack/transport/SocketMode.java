package dev.clientele.chat.slack.transport;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import dev.clientele.chat.slack.posting.CallFailed;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot calls Slack and keeps a WebSocket open, over which requests come in. A thread of its own opens the next one when Slack
/// asks for it or when one ends, after longer and longer pauses while that fails.
///
/// The SDK's own client is not used: it looks after its connection every five seconds only, sends acknowledgements over whatever
/// connection is the newest, and stops looking for good when Slack once declines to open one.
public final class SocketMode implements Transport {

    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    private static final Gson GSON = new Gson();
    private static final int THREADS = 16;
    private static final int FAREWELL_SECONDS = 2;
    private static final long OPENS_WITHIN_SECONDS = 15;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final App app;
    private final Supplier<URI> addresses;
    private final InstantSource clock;
    private final SocketModeRequestParser parser;
    /// Platform threads: neither an answer that computes nor a menu that waits for Slack may hold back an acknowledgement.
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS,
            Thread.ofPlatform().daemon().name("slack-envelope-", 0).factory());
    private final Thread keeper = Thread.ofPlatform().daemon().name("slack-socket").unstarted(this::keep);
    private volatile boolean closed;
    private volatile @Nullable Socket current;
    private volatile @Nullable Instant last;
    private volatile String trouble = "connecting";

    /// @param addresses where the next connection is to be opened, by Slack's word; throws [CallFailed]
    public SocketMode(App app, Supplier<URI> addresses, InstantSource clock) {
        this.app = app;
        this.addresses = addresses;
        this.clock = clock;
        this.parser = new SocketModeRequestParser(app.config());
    }

    /// Connects. Where that cannot be done at once it is tried on, unless Slack says that it never can.
    @Override
    public void open() {
        try {
            current = connect();
        } catch (CallFailed failed) {
            if (!failed.isPassing()) {
                throw new IllegalStateException("Slack opens no socket: " + failed.getMessage(), failed);
            }
            trouble = String.valueOf(failed.getMessage());
            LOG.warn("no connection to Slack yet: {}", failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        keeper.start();
    }

    @Override
    public void close() {
        closed = true;
        keeper.interrupt();
        finish();
        var open = current;
        if (open != null) {
            open.close();
        }
    }

    /// What has come is still acknowledged.
    private void finish() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("requests that just came are not acknowledged; Slack delivers them again");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isOpen() {
        var open = current;
        return open != null && open.isGreeted();
    }

    @Override
    public String detail() {
        return isOpen() ? "connected to Slack by a socket" : "no socket to Slack: " + trouble;
    }

    @Override
    public Optional<Instant> lastRequest() {
        return Optional.ofNullable(last);
    }

    private void keep() {
        var failures = 0;
        while (!closed) {
            try {
                var serving = current;
                if (serving != null) {
                    serving.awaitSpent();
                    trouble = serving.ending();
                }
                if (!closed) {
                    failures = replace(serving, failures);
                }
            } catch (InterruptedException stopping) {
                LOG.debug("no more sockets", stopping);
                return;
            }
        }
    }

    /// Opens the next connection; only then does the one before end.
    ///
    /// @return how often that failed in a row
    private int replace(@Nullable Socket before, int failures) throws InterruptedException {
        try {
            current = connect();
            LOG.info("connected to Slack again; the connection before was {}", trouble);
            return 0;
        } catch (CallFailed failed) {
            trouble = String.valueOf(failed.getMessage());
            LOG.warn("no connection to Slack, {} in a row: {}", failures + 1, failed.getMessage());
            Thread.sleep(failed.waitingTime().orElse(pause(failures)));
            return failures + 1;
        } finally {
            if (before != null && !isCurrent(before)) {
                before.close();
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // a connection is itself alone
    private boolean isCurrent(Socket socket) {
        return socket == current;
    }

    private static Duration pause(int failures) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private Socket connect() throws InterruptedException {
        var socket = new Socket(addresses.get(), this::take);
        if (!socket.opens(OPENS_WITHIN_SECONDS)) {
            throw CallFailed.passing("socket", "not opened, " + socket.ending());
        }
        return socket;
    }

    private void take(Socket socket, String message) {
        try {
            var envelope = GSON.fromJson(message, JsonObject.class);
            switch (envelope.get("type").getAsString()) {
                case "hello" -> socket.greet();
                case "disconnect" -> socket.spend("to be replaced, by Slack's word");
                default -> threads.execute(() -> request(socket, envelope, message));
            }
        } catch (RejectedExecutionException stopped) {
            LOG.debug("a request came while closing; Slack delivers it again", stopped);
        } catch (RuntimeException malformed) {
            complain(malformed);
        }
    }

    private static void complain(RuntimeException malformed) {
        LOG.warn("a message of Slack's was not understood, {}", malformed.getClass().getSimpleName());
        LOG.debug("not understood", malformed);
    }

    private void request(Socket socket, JsonObject envelope, String message) {
        last = clock.instant();
        try {
            var request = parser.parse(message);
            if (request != null) {
                acknowledge(socket, envelope.get("envelope_id").getAsString(), run(request.getBoltRequest()));
            }
        } catch (RuntimeException malformed) {
            complain(malformed);
        }
    }

    private Optional<Response> run(com.slack.api.bolt.request.Request<?> request) {
        try {
            return Optional.of(app.run(request)).filter(response -> response.getStatusCode() == 200);
        } catch (Exception broken) {
            LOG.error("a request of Slack's was not understood", broken);
            return Optional.empty();
        }
    }

    /// Over the connection that the request came by: no other knows of it. What was not taken is not acknowledged, and so delivered
    /// again.
    private static void acknowledge(Socket socket, String envelopeId, Optional<Response> response) {
        if (response.isEmpty()) {
            return;
        }
        var said = new JsonObject();
        said.addProperty("envelope_id", envelopeId);
        var body = response.get().getBody();
        if (body != null && !body.isEmpty()) {
            said.add("payload", GSON.fromJson(body, JsonElement.class));
        }
        try {
            socket.send(GSON.toJson(said));
        } catch (WebsocketNotConnectedException gone) {
            LOG.warn("an acknowledgement came too late for its connection; Slack delivers the request again");
        }
    }
}
