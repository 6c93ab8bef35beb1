package dev.clientele.chat.slack.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// The messages of all channels, as `conversations.history` and `conversations.replies` give them back: the newest first, a page at a
/// time, with metadata where that is asked for.
final class Archive {

    private static final int PAGE = 3;

    private record Kept(String channel, String thread, String time, JsonObject json) {}

    private final List<Kept> messages = new CopyOnWriteArrayList<>();
    private volatile boolean forgets;

    /// From now on no message is kept.
    void forget() {
        forgets = true;
    }

    /// Keeps a message, and returns what Slack calls it by.
    String keep(Posted message, int number) {
        var time = System.currentTimeMillis() / 1_000 + "." + String.format("%06d", number);
        if (forgets) {
            return time;
        }
        var json = new JsonObject();
        json.addProperty("ts", time);
        json.addProperty("text", message.text());
        json.add("blocks", message.blocks());
        message.property("metadata").ifPresent(metadata -> json.add("metadata", JsonParser.parseString(metadata)));
        messages.addFirst(new Kept(message.to(), message.property("thread_ts").orElse(""), time, json));
        return time;
    }

    JsonObject read(Map<String, String> form) {
        var all = messages.stream().filter(message -> message.channel().equals(form.get("channel"))
                && (message.time().equals(form.get("latest")) || message.time().compareTo(form.getOrDefault("oldest", "")) > 0)
                && message.time().compareTo(form.getOrDefault("latest", "~")) <= 0 && message.thread().equals(form.getOrDefault("ts", "")))
                .toList();
        var from = Integer.parseInt("0" + form.getOrDefault("cursor", ""));
        var shown = new JsonArray();
        all.stream().skip(from).limit(PAGE).map(message -> shown(message, form)).forEach(shown::add);
        var answer = new JsonObject();
        answer.add("messages", shown);
        var end = new JsonObject();
        end.addProperty("next_cursor", from + PAGE < all.size() ? String.valueOf(from + PAGE) : "");
        answer.add("response_metadata", end);
        return answer;
    }

    private static JsonElement shown(Kept message, Map<String, String> form) {
        var json = message.json().deepCopy();
        if (!form.getOrDefault("include_all_metadata", "").matches("1|true")) {
            json.remove("metadata");
        }
        return json;
    }
}
