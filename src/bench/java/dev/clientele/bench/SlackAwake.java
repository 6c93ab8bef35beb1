package dev.clientele.bench;

import com.google.gson.JsonParser;
import dev.clientele.chat.slack.server.FakeSlack;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Lets Slack's stand-in work before it is measured against, without any of the bot's code: what it does is not the bot's time.
final class SlackAwake {

    private static final int CALLS = 1_500;

    private SlackAwake() {}

    static void wake(FakeSlack slack) throws InterruptedException {
        try (var http = HttpClient.newHttpClient(); var payload = payload()) {
            var message = JsonParser.parseReader(payload).getAsJsonObject();
            var blocks = message.getAsJsonArray("blocks");
            for (var index = blocks.size() - 1; index >= 0; index--) {
                if (blocks.get(index).getAsJsonObject().has("slack_file")) {
                    blocks.remove(index);
                }
            }
            message.addProperty("response_type", "ephemeral");
            for (var call = 0; call < CALLS; call++) {
                var request = HttpRequest.newBuilder(URI.create(slack.answerAddress()))
                        .POST(HttpRequest.BodyPublishers.ofString(message.toString())).build();
                http.send(request, HttpResponse.BodyHandlers.discarding());
                slack.next();
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// A message as the bot's tests have it.
    private static Reader payload() {
        return new InputStreamReader(Objects.requireNonNull(SlackAwake.class.getResourceAsStream("/dev/clientele/chat/slack/top.json")),
                StandardCharsets.UTF_8);
    }
}
