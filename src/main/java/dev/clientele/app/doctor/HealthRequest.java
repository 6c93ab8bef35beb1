package dev.clientele.app.doctor;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/// Asks a running bot how it is, by the way of its health check.
public record HealthRequest(URI address) {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

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
                    ? Finding.fine("Bot", address + " is well")
                    : Finding.broken("Bot", address + " answers with status " + status);
        } catch (IOException | IllegalArgumentException | ClassCastException cause) {
            return Finding.broken("Bot", address + " does not answer: " + cause.getMessage());
        }
    }
}
