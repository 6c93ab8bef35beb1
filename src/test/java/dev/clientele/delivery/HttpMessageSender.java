package dev.clientele.delivery;

import dev.clientele.command.Reply;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.command.messaging.Receipt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/// The way to a [MoodyServer]. Thread and key are given as they come.
record HttpMessageSender(URI server, HttpClient client) implements MessageSender {

    HttpMessageSender(URI server) {
        this(server, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    @Override
    public Receipt deliver(Reply message, Envelope label) {
        var request = HttpRequest.newBuilder(server).header("Key", label.key()).header("Place", label.to().place())
                .header("Thread", label.thread().isEmpty() ? "-" : label.thread())
                .timeout(Duration.ofSeconds(20)).POST(HttpRequest.BodyPublishers.ofString(message.headline())).build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> new Receipt.Accepted(answer.body());
                case 429 -> new Receipt.Transient("429", answer.headers().firstValueAsLong("Retry-After").stream()
                        .mapToObj(Duration::ofSeconds).findFirst());
                case 401, 403, 404 -> new Receipt.Permanent(answer.body());
                default -> new Receipt.Transient(answer.body(), Optional.empty());
            };
        } catch (IOException broken) {
            return new Receipt.Transient("nothing was heard", Optional.empty());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Receipt.Transient("interrupted", Optional.empty());
        }
    }
}
