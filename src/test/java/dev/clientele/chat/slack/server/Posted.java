package dev.clientele.chat.slack.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;

/// A message as Slack took it.
///
/// @param way `chat.postMessage`, `chat.postEphemeral`, `response_url`
/// @param to the channel, or the path of the answer's address
/// @param json everything that was sent
/// @param nanoTime when
public record Posted(String way, String to, JsonObject json, long nanoTime) {

    public String text() {
        return json.get("text").getAsString();
    }

    public JsonArray blocks() {
        return json.getAsJsonArray("blocks");
    }

    /// A property that is a text.
    public Optional<String> property(String name) {
        return Optional.ofNullable(json.get(name)).map(value -> value.getAsString());
    }

    /// Whether it stands in the place of the message before.
    public boolean replaces() {
        return json.has("replace_original") && json.get("replace_original").getAsBoolean();
    }

    static Posted form(String way, Map<String, String> form, JsonArray blocks) {
        var json = new JsonObject();
        form.forEach(json::addProperty);
        json.add("blocks", blocks);
        return new Posted(way, form.getOrDefault("channel", ""), json, System.nanoTime());
    }
}
