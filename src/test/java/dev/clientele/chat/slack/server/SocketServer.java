package dev.clientele.chat.slack.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/// Slack's end of Socket Mode: says hello, sends envelopes and waits for their acknowledgements.
public final class SocketServer {

    private final LinkedBlockingDeque<WebSocket> open = new LinkedBlockingDeque<>();
    private final Map<String, CompletableFuture<JsonObject>> unacknowledged = new ConcurrentHashMap<>();
    private final BlockingQueue<String> greeted = new LinkedBlockingDeque<>();
    private final AtomicInteger number = new AtomicInteger();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Server server = new Server();

    void begin() {
        server.setReuseAddr(true);
        server.start();
        try {
            if (!started.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("no socket server");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    void end() {
        try {
            server.stop(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + server.getPort() + "/?ticket=secret-ticket-" + number.incrementAndGet());
    }

    /// How many connections there are.
    public int connections() {
        return open.size();
    }

    /// Waits until the bot has connected anew.
    public void awaitConnection() {
        try {
            if (greeted.poll(60, TimeUnit.SECONDS) == null) {
                throw new AssertionError("the bot does not connect");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /// Sends over the newest connection.
    ///
    /// @return the acknowledgement, when it comes
    public CompletableFuture<JsonObject> send(String type, JsonElement payload, Optional<Integer> retry) {
        var id = "envelope-" + number.incrementAndGet();
        var envelope = new JsonObject();
        envelope.addProperty("type", type);
        envelope.addProperty("envelope_id", id);
        envelope.add("payload", payload);
        envelope.addProperty("accepts_response_payload", true);
        retry.ifPresent(attempt -> envelope.addProperty("retry_attempt", attempt));
        var acknowledged = new CompletableFuture<JsonObject>();
        unacknowledged.put(id, acknowledged);
        open.peekLast().send(envelope.toString());
        return acknowledged;
    }

    /// Tells the bot that its connection is about to be closed.
    public void askToReconnect() {
        open.peekLast().send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    }

    /// Closes every connection without a word.
    public void drop() {
        open.forEach(socket -> socket.closeConnection(1006, "dropped"));
    }

    private final class Server extends WebSocketServer {

        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {
            open.add(socket);
            socket.send("{\"type\":\"hello\",\"num_connections\":1}");
            greeted.add("hello");
        }

        @Override
        public void onMessage(WebSocket socket, String message) {
            var acknowledgement = JsonParser.parseString(message).getAsJsonObject();
            Optional.ofNullable(unacknowledged.remove(acknowledgement.get("envelope_id").getAsString()))
                    .ifPresent(waiting -> waiting.complete(acknowledgement));
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {
            open.remove(socket);
        }

        @Override
        public void onError(WebSocket socket, Exception broken) {
            // closed sockets
        }

        @Override
        public void onStart() {
            started.countDown();
        }
    }
}
