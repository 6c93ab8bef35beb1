package dev.clientele.chat.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.clientele.chat.slack.server.FakeSlack;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// What Slack sends to an app, in the shape of its reference.
public final class Requests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Requests() {}

    public static JsonObject command(String user, String channel, String text, String answerAddress) {
        return object("command", "/clientele", "text", text, "team_id", FakeSlack.TEAM, "user_id", user, "user_name", "someone",
                "channel_id", channel, "channel_name", "sales", "response_url", answerAddress, "trigger_id", "trigger-" + next(), "token",
                "x");
    }

    static JsonObject mention(String user, String channel, String text, Optional<String> thread) {
        var event = object("type", "app_mention", "user", user, "team", FakeSlack.TEAM, "channel", channel, "ts", "1700000000." + next(),
                "text", "<@" + FakeSlack.BOT_USER + "> " + text);
        thread.ifPresent(parent -> event.addProperty("thread_ts", parent));
        return event(event);
    }

    public static JsonObject direct(String user, String text) {
        return event(object("type", "message", "channel_type", "im", "user", user, "team", FakeSlack.TEAM, "channel", "D" + user, "ts",
                "1700000000." + next(), "text", text));
    }

    /// Something said in a channel without the bot's name.
    static JsonObject said(String user, String channel, String text, Optional<String> thread) {
        var event = object("type", "message", "channel_type", "channel", "user", user, "team", FakeSlack.TEAM, "channel", channel, "ts",
                "1700000000." + next(), "text", text);
        thread.ifPresent(parent -> event.addProperty("thread_ts", parent));
        return event(event);
    }

    static JsonObject directInThread(String user, String text, String thread) {
        var event = direct(user, text);
        event.getAsJsonObject("event").addProperty("thread_ts", thread);
        return event;
    }

    /// Someone reacts to a message of the bot's.
    static JsonObject reaction(String user, String channel, String message, String name) {
        var event = object("type", "reaction_added", "user", user, "reaction", name, "item_user", FakeSlack.BOT_USER);
        event.add("item", object("type", "message", "channel", channel, "ts", message));
        return event(event);
    }

    static JsonObject linkShared(String user, String channel, String url) {
        var event = object("type", "link_shared", "user", user, "channel", channel, "message_ts", "1700000000." + next());
        var links = new JsonArray();
        links.add(object("url", url, "domain", "bot.example.com"));
        event.add("links", links);
        return event(event);
    }

    static JsonObject messagesOpened(String user) {
        return event(object("type", "app_home_opened", "user", user, "channel", "D" + user, "tab", "messages"));
    }

    static JsonObject globalShortcut(String user, String callback) {
        var payload = interaction("shortcut", user);
        payload.addProperty("callback_id", callback);
        return payload;
    }

    public static JsonObject directFile(String user, String text, String name, String url) {
        var event = object("type", "message", "subtype", "file_share", "channel_type", "im", "user", user, "channel", "D" + user, "ts",
                "1700000000." + next(), "text", text);
        var files = new JsonArray();
        files.add(object("id", "F1", "name", name, "url_private_download", url));
        event.add("files", files);
        return event(event);
    }

    static JsonObject homeOpened(String user) {
        return event(object("type", "app_home_opened", "user", user, "channel", "D" + user, "tab", "home"));
    }

    static JsonObject event(JsonObject event) {
        var payload =
                object("type", "event_callback", "team_id", FakeSlack.TEAM, "api_app_id", "A1", "event_id", "Ev" + next(), "token", "x");
        payload.addProperty("event_time", 1_700_000_000);
        payload.add("event", event);
        return payload;
    }

    /// Someone presses a button.
    ///
    /// @param button the button as the message had it
    /// @param thread the thread its message is in
    public static JsonObject press(String user, Optional<String> channel, JsonObject button, Optional<String> answerAddress,
            Optional<String> thread) {
        var payload = interaction("block_actions", user);
        var container = object("type", channel.isPresent() ? "message" : "view", "message_ts", "1700000000.9");
        thread.ifPresent(parent -> container.addProperty("thread_ts", parent));
        container.addProperty("is_ephemeral", true);
        payload.add("container", container);
        channel.ifPresent(id -> payload.add("channel", object("id", id, "name", "sales")));
        answerAddress.ifPresent(url -> payload.addProperty("response_url", url));
        var actions = new JsonArray();
        actions.add(action(button));
        payload.add("actions", actions);
        return payload;
    }

    private static JsonObject action(JsonObject button) {
        if (button.has("selected_option")) {
            var action =
                    object("type", "overflow", "action_id", button.get("action_id").getAsString(), "block_id", "b1", "action_ts", "1.1");
            action.add("selected_option", button.get("selected_option"));
            return action;
        }
        var action = object("type", "button", "action_id", button.get("action_id").getAsString(), "block_id", "b1", "value",
                button.get("value").getAsString(), "action_ts", "1.1");
        if (button.has("text")) {
            action.add("text", button.get("text"));
        }
        return action;
    }

    /// Someone presses a button of a message that everyone in the channel sees.
    ///
    /// @param time Slack's name of the message
    public static JsonObject pressOf(String user, String channel, String time, JsonArray blocks, JsonObject button, String answerAddress) {
        var payload = press(user, Optional.of(channel), button, Optional.of(answerAddress), Optional.empty());
        payload.getAsJsonObject("container").addProperty("is_ephemeral", false);
        payload.getAsJsonObject("container").addProperty("message_ts", time);
        var message = object("type", "message", "ts", time, "text", "");
        message.add("blocks", blocks);
        payload.add("message", message);
        return payload;
    }

    /// @param view the dialog as the bot opened it
    static JsonObject suggestion(String user, JsonObject view, String actionId, String typed) {
        var payload = interaction("block_suggestion", user);
        payload.addProperty("action_id", actionId);
        payload.addProperty("block_id", "any");
        payload.addProperty("value", typed);
        payload.add("view", view(view, new JsonObject()));
        return payload;
    }

    /// @param values by block and element, as Slack has them
    static JsonObject submission(String user, JsonObject view, String values) {
        var payload = interaction("view_submission", user);
        payload.add("view", view(view, JsonParser.parseString(values).getAsJsonObject()));
        return payload;
    }

    /// Someone chooses something in a dialog that changes with it.
    static JsonObject choice(String user, JsonObject view, String actionId, String chosen) {
        var payload = interaction("block_actions", user);
        payload.add("container", object("type", "view"));
        payload.add("view", view(view, new JsonObject()));
        var action = object("type", "static_select", "action_id", actionId, "block_id", "b1", "action_ts", "1.1");
        action.add("selected_option", object("value", chosen));
        var actions = new JsonArray();
        actions.add(action);
        payload.add("actions", actions);
        return payload;
    }

    static JsonObject messageShortcut(String user, String channel, String text, String answerAddress) {
        var payload = interaction("message_action", user);
        payload.addProperty("callback_id", "customer-card");
        payload.addProperty("response_url", answerAddress);
        payload.add("channel", object("id", channel, "name", "sales"));
        payload.add("message", object("type", "message", "text", text, "ts", "1700000000.3"));
        return payload;
    }

    private static JsonObject view(JsonObject opened, JsonObject values) {
        var view = object("id", "V" + next(), "type", "modal", "callback_id", opened.get("callback_id").getAsString(), "private_metadata",
                opened.has("private_metadata") ? opened.get("private_metadata").getAsString() : "");
        var state = new JsonObject();
        state.add("values", values);
        view.add("state", state);
        view.add("blocks", new JsonArray());
        return view;
    }

    private static JsonObject interaction(String type, String user) {
        var payload = object("type", type, "trigger_id", "trigger-" + next(), "token", "x", "api_app_id", "A1");
        payload.add("user", object("id", user, "name", "someone", "team_id", FakeSlack.TEAM));
        payload.add("team", object("id", FakeSlack.TEAM, "domain", "hartwell"));
        return payload;
    }

    private static JsonObject object(String... namesAndValues) {
        var object = new JsonObject();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            object.addProperty(namesAndValues[index], namesAndValues[index + 1]);
        }
        return object;
    }

    private static int next() {
        return NUMBER.incrementAndGet();
    }
}
