package dev.clientele.chat.slack.delivery;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/// Fetches files that people sent.
///
/// @param token goes to Slack alone: the address of a file may be another company's
/// @param api where Slack's Web API is
public record Downloads(OkHttpClient http, Supplier<String> token, URI api) {

    private static final String CALL = "download";
    private static final long LARGEST = 500L << 20;

    public Downloads {
        requireNonNull(http, "http is null");
        requireNonNull(token, "token is null");
        requireNonNull(api, "api is null");
    }

    /// Writes the file that lies at an address of Slack's.
    ///
    /// @throws CallFailed where there is none, or it is no address of Slack's, or the file is too large
    public void fetch(String url, Path file) throws IOException {
        var address = URI.create(String.valueOf(url));
        if (!isSlacks(address)) {
            throw CallFailed.lasting(CALL, "no address of Slack's");
        }
        var request = new Request.Builder().url(address.toString()).header("Authorization", "Bearer " + token.get()).build();
        try (var response = http.newCall(request).execute()) {
            var length = response.body().contentLength();
            if (!response.isSuccessful() || length > LARGEST) {
                throw CallFailed.lasting(CALL, length > LARGEST ? "too large" : "status " + response.code());
            }
            try (var content = response.body().byteStream()) {
                Files.copy(content, file);
            }
        }
    }

    private boolean isSlacks(URI address) {
        var host = String.valueOf(address.getHost());
        var sameServer = host.equals(api.getHost()) && address.getPort() == api.getPort();
        return sameServer || ("https".equals(address.getScheme()) && (host.equals("slack.com") || host.endsWith(".slack.com")));
    }
}
