package dev.clientele.chat.slack.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files come whole or not at all, and none is larger than it may be.
class DownloadsTest {

    private static final int LARGEST = 100_000;
    /// Says beforehand how long it is.
    private static final String TOLD = "told";
    /// Comes in pieces until it ends.
    private static final String CHUNKED = "chunked";
    /// Ends before its end.
    private static final String BROKEN = "broken";

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", http -> {
            var path = http.getRequestURI().getPath().substring(1).split("-", -1);
            var length = Integer.parseInt(path[1]);
            http.sendResponseHeaders(200, path[0].equals(CHUNKED) ? 0 : path[0].equals(BROKEN) ? length + 1 : length);
            http.getResponseBody().write(new byte[length]);
            http.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fileMayBeAsLargeAsTheLimit() throws IOException {
        assertThat(Files.size(fetch(TOLD, LARGEST))).isEqualTo(LARGEST);
        assertThat(Files.size(fetch(CHUNKED, LARGEST))).isEqualTo(LARGEST);
    }

    @Test
    void largerFileIsNotFetchedWhateverItsServerSays() {
        for (var way : new String[]{TOLD, CHUNKED}) {
            assertThatExceptionOfType(CallFailed.class).as(way).isThrownBy(() -> fetch(way, LARGEST + 1))
                    .matches(failed -> failed.error().equals(Downloads.TOO_LARGE));
        }
    }

    @Test
    void brokenConnectionIsNotThisMachinesFault() {
        assertThatExceptionOfType(CallFailed.class).isThrownBy(() -> fetch(BROKEN, 10)).withMessageContaining("unreachable");
    }

    private Path fetch(String way, int length) throws IOException {
        var origin = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        var file = folder.resolve(way);
        new Downloads(new OkHttpClient(), () -> "xoxb-1", origin, LARGEST).fetch(origin.resolve(way + "-" + length).toString(), file);
        return file;
    }
}
