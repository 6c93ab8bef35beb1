package dev.clientele.app.doctor;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/// Asks a running bot how it is, by the way of its health check.
public record HealthRequest(URI address) {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Pattern LOST = Pattern.compile("\"(\\w+)\":\\{\"working\":false,\"detail\":\"([^\"]*)\"");

    public HealthRequest {
        requireNonNull(address, "address is null");
    }

    public Finding finding() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(Math.toIntExact(PATIENCE.toMillis()));
            connection.setReadTimeout(Math.toIntExact(PATIENCE.toMillis()));
            var status = connection.getResponseCode();
            return status == HttpURLConnection.HTTP_OK
                    ? well(new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    : Finding.broken("Bot", address + " answers with status " + status);
        } catch (IOException | IllegalArgumentException | ClassCastException cause) {
            return Finding.broken("Bot", address + " does not answer: " + cause.getMessage());
        }
    }

    /// A bot that is well may still have lost a platform.
    private Finding well(String health) {
        var unreachable = LOST.matcher(health).results().map(lost -> lost.group(1) + ": " + lost.group(2)).toList();
        return unreachable.isEmpty()
                ? Finding.fine("Bot", address + " is well")
                : Finding.notable("Bot", address + " is well, but " + String.join("; ", unreachable));
    }
}
