package dev.clientele.chat.slack.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.SlackConfig;
import com.slack.api.util.json.GsonFactory;

/// Messages as JSON, written by the SDK as it writes them to Slack.
final class Payloads {

    private static final Gson SENT = GsonFactory.createSnakeCase(new SlackConfig());
    private static final Gson READ = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Payloads() {}

    static JsonArray blocks(Message message) {
        return SENT.toJsonTree(message.blocks()).getAsJsonArray();
    }

    /// The message for a person to read.
    static String readable(Message message) {
        var whole = new JsonObject();
        whole.addProperty("text", message.text());
        whole.add("blocks", blocks(message));
        return READ.toJson(whole) + "\n";
    }
}
