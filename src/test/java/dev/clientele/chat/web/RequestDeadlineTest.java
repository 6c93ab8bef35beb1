package dev.clientele.chat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// A request that comes byte by byte is ended after a while; a file that is expected has the time that its size asks for.
class RequestDeadlineTest {

    private static final Duration DEADLINE = Duration.ofMillis(300);
    private static final int PIECES = 32;
    private static final int SIZE = 1_000 * PIECES;

    @Test
    void onlyAnExpectedFileMayTakeLonger() throws IOException {
        var server = Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.jetty.modifyServer(jetty -> RequestDeadline.set(jetty, DEADLINE));
            config.routes.post("/expected", request -> {
                RequestDeadline.extend(request.req(), 20L * SIZE);
                request.result("came " + request.bodyInputStream().readAllBytes().length);
            });
            config.routes.post("/other", request -> request.result("came " + request.bodyInputStream().readAllBytes().length));
        }).start("127.0.0.1", 0);
        try {
            var other = CompletableFuture.supplyAsync(() -> sentSlowly(server.port(), "/other"));
            assertThat(sentSlowly(server.port(), "/expected")).contains("came " + SIZE);
            assertThat(other.join()).doesNotContain("came");
        } finally {
            server.stop();
        }
    }

    /// Sends a body in pieces over two seconds and a half; what comes back is empty where the connection was ended.
    private static String sentSlowly(int port, String path) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + SIZE + "\r\n\r\n")
                    .getBytes(UTF_8));
            for (var piece = 0; piece < PIECES; piece++) {
                out.write(new byte[SIZE / PIECES]);
                LockSupport.parkNanos(Duration.ofMillis(75).toNanos());
            }
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException ended) {
            return "";
        }
    }
}
