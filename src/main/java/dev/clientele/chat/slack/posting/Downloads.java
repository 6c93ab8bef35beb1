package dev.clientele.chat.slack.posting;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/// Fetches files that people sent.
///
/// @param token goes to Slack alone: the address of a file may be another company's
/// @param api where Slack's Web API is
/// @param largest how many bytes a file may have
public record Downloads(OkHttpClient http, Supplier<String> token, URI api, long largest) {

    /// The error of a file that is larger.
    public static final String TOO_LARGE = "too large";

    private static final String CALL = "download";
    /// The largest file of an importer's that is not better put on the bot's machine by other ways.
    public static final long LARGEST = 500L << 20;
    /// A file may take its time, as long as it keeps coming.
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int BUFFER = 1 << 16;

    /// Of files as large as an import takes.
    public Downloads(OkHttpClient http, Supplier<String> token, URI api) {
        this(http.newBuilder().callTimeout(PATIENCE).build(), token, api, LARGEST);
    }

    /// Writes the file that lies at an address of Slack's.
    ///
    /// @throws CallFailed where there is none, or it is no address of Slack's, or the file is too large; then a part of it may lie there
    /// @throws IOException where the file cannot be written
    public void fetch(String url, Path file) throws IOException {
        var address = URI.create(String.valueOf(url));
        if (!isSlacks(address)) {
            throw CallFailed.lasting(CALL, "no address of Slack's");
        }
        var request = new Request.Builder().url(address.toString()).header("Authorization", "Bearer " + token.get()).build();
        try (var response = reached(() -> http.newCall(request).execute())) {
            if (!response.isSuccessful()) {
                throw CallFailed.lasting(CALL, "status " + response.code());
            }
            if (response.body().contentLength() > largest) {
                throw tooLarge();
            }
            try (var content = response.body().byteStream()) {
                write(content, file);
            }
        }
    }

    /// Counts what comes, as a server need not say beforehand how much that is.
    private void write(InputStream content, Path file) throws IOException {
        var buffer = new byte[BUFFER];
        var left = largest;
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (var count = more(content, buffer); count >= 0; count = more(content, buffer)) {
                left -= count;
                if (left < 0) {
                    throw tooLarge();
                }
                out.write(buffer, 0, count);
            }
        }
    }

    private static int more(InputStream content, byte[] buffer) {
        return reached(() -> content.read(buffer));
    }

    /// What breaks on the way from Slack is told apart from what breaks on this machine.
    private static <T> T reached(Connection<T> connection) {
        try {
            return connection.use();
        } catch (IOException broken) {
            throw CallFailed.unreachable(CALL, broken);
        }
    }

    private static CallFailed tooLarge() {
        return CallFailed.lasting(CALL, TOO_LARGE);
    }

    @FunctionalInterface
    private interface Connection<T> {
        T use() throws IOException;
    }

    private boolean isSlacks(URI address) {
        var host = String.valueOf(address.getHost());
        var sameServer = host.equals(api.getHost()) && address.getPort() == api.getPort();
        return sameServer || ("https".equals(address.getScheme()) && (host.equals("slack.com") || host.endsWith(".slack.com")));
    }
}
