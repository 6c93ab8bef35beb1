package dev.clientele.chat.slack.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.clientele.chat.slack.transport.Secret;
import dev.clientele.chat.slack.transport.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Brings Slack's requests to the bot, and the bot's acknowledgement back.
public sealed interface Courier {

    /// A slash command; its properties are those of Slack's form.
    JsonObject command(JsonObject payload);

    /// A button, a form, a menu, a shortcut.
    JsonObject interaction(JsonObject payload);

    /// An event.
    ///
    /// @param retry which delivery of the same event it is; empty for the first
    JsonObject event(JsonObject payload, Optional<Integer> retry);

    /// By the socket the bot holds open.
    record BySocket(SocketServer sockets) implements Courier {

        @Override
        public JsonObject command(JsonObject payload) {
            return acknowledged("slash_commands", payload, Optional.empty());
        }

        @Override
        public JsonObject interaction(JsonObject payload) {
            return acknowledged("interactive", payload, Optional.empty());
        }

        @Override
        public JsonObject event(JsonObject payload, Optional<Integer> retry) {
            return acknowledged("events_api", payload, retry);
        }

        private JsonObject acknowledged(String type, JsonObject payload, Optional<Integer> retry) {
            var acknowledgement = sockets.send(type, payload, retry).orTimeout(60, TimeUnit.SECONDS).join();
            return acknowledgement.has("payload") ? acknowledgement.getAsJsonObject("payload") : new JsonObject();
        }
    }

    /// By HTTP, signed.
    record ByHttp(int port, InstantSource clock, HttpClient http) implements Courier {

        @Override
        public JsonObject command(JsonObject payload) {
            return acknowledged(payload.entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue().getAsString()))
                    .collect(Collectors.joining("&")), "application/x-www-form-urlencoded", Optional.empty());
        }

        @Override
        public JsonObject interaction(JsonObject payload) {
            return acknowledged("payload=" + encoded(payload.toString()), "application/x-www-form-urlencoded", Optional.empty());
        }

        @Override
        public JsonObject event(JsonObject payload, Optional<Integer> retry) {
            return acknowledged(payload.toString(), "application/json", retry);
        }

        private JsonObject acknowledged(String body, String type, Optional<Integer> retry) {
            var response = send(signed(body, clock.instant().getEpochSecond(), FakeSlack.SIGNING_SECRET).header("Content-Type", type)
                    .header("X-Slack-Retry-Num", String.valueOf(retry.orElse(0))));
            if (response.statusCode() != 200) {
                throw new AssertionError("not acknowledged: " + response.statusCode() + " " + response.body());
            }
            return response.body().startsWith("{") ? JsonParser.parseString(response.body()).getAsJsonObject() : new JsonObject();
        }

        /// A request as Slack signs it.
        public HttpRequest.Builder signed(String body, long seconds, String secret) {
            var time = String.valueOf(seconds);
            var signature = new Signature(new Secret(secret), clock).of(time, body.getBytes(StandardCharsets.UTF_8));
            return request(body).header("X-Slack-Request-Timestamp", time).header("X-Slack-Signature", signature);
        }

        public HttpRequest.Builder request(String body) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }

        public HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
