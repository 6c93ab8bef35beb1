package dev.clientele.chat.slack.transport;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One WebSocket to Slack. It ends when either side closes it or when it goes silent, and is spent when Slack wants it replaced.
final class Socket extends WebSocketClient {

    private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
    /// Without a pong for one and a half times as long, the connection counts as dead.
    private static final int PING_SECONDS = 20;

    private final BiConsumer<Socket, String> messages;
    private final CountDownLatch spent = new CountDownLatch(1);
    private volatile boolean greeted;
    private volatile String ending = "";

    /// @param address with a ticket in it: a secret
    /// @param messages takes each message
    Socket(URI address, BiConsumer<Socket, String> messages) {
        super(address);
        this.messages = messages;
        setConnectionLostTimeout(PING_SECONDS);
    }

    /// Opens, and says whether that was done within the time.
    boolean opens(long seconds) throws InterruptedException {
        return connectBlocking(seconds, TimeUnit.SECONDS);
    }

    /// Waits until another connection is wanted.
    void awaitSpent() throws InterruptedException {
        spent.await();
    }

    /// Another connection is wanted; this one serves until it is closed.
    void spend(String why) {
        ending = ending.isEmpty() ? why : ending;
        spent.countDown();
    }

    /// Slack has said hello.
    void greet() {
        greeted = true;
    }

    boolean isGreeted() {
        return greeted && isOpen();
    }

    /// Why it is spent.
    String ending() {
        return ending;
    }

    @Override
    public void onOpen(ServerHandshake handshake) {
        LOG.debug("a socket to Slack is open");
    }

    @Override
    public void onMessage(String message) {
        messages.accept(this, message);
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        spend("closed by " + (remote ? "Slack" : "us") + ", code " + code);
    }

    @Override
    public void onError(Exception broken) {
        spend("broken, " + broken.getClass().getSimpleName());
    }
}
