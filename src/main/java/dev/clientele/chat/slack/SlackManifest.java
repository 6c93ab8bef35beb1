package dev.clientele.chat.slack;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.clientele.chat.slack.render.AskForm;
import dev.clientele.chat.slack.talk.Listeners;
import dev.clientele.chat.slack.transport.HttpMode;
import dev.clientele.command.CommandSpec;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The app's manifest: what an administrator pastes into Slack to create the app. Its usage hint is made from the command list.
///
/// @param specs all commands, in the order of help
/// @param reactions whether a reaction on an alert is a verdict on it
/// @param pageHosts the names of the chat page, links to which unfold; Slack takes five
/// @param address where Slack reaches the bot in HTTP mode; empty for Socket Mode
public record SlackManifest(List<CommandSpec> specs, Optional<URI> address, boolean reactions, List<String> pageHosts) {

    /// What the bot may do, each for a method it calls or an event it takes.
    static final List<String> SCOPES = List.of("app_mentions:read", "assistant:write", "channels:history", "channels:read", "chat:write",
            "commands",
            "files:read", "files:write", "groups:history", "groups:read", "im:history", "im:read", "im:write", "mpim:history", "mpim:read",
            "users:read");
    static final List<String> EVENTS = List.of("app_home_opened", "app_mention", "message.channels", "message.groups", "message.im",
            "message.mpim");
    private static final String NAME = "Clientele";
    private static final int LONGEST_HINT = 1_000;
    private static final int MOST_HOSTS = 5;

    public SlackManifest {
        specs = List.copyOf(specs);
        pageHosts = pageHosts.stream().filter(host -> host.contains(".")).sorted().limit(MOST_HOSTS).toList();
        address = address.map(given -> URI.create(given.toString().replaceAll("/+$", "") + HttpMode.PATH));
    }

    /// The manifest as Slack's reference of app manifests has it.
    public String json() {
        var manifest = new JsonObject();
        manifest.add("display_information", object("name", NAME, "description", "Answers questions about your customers",
                "background_color", "#0b3f6e"));
        manifest.add("features", features());
        var scopes = new JsonObject();
        scopes.add("bot", strings(with(SCOPES, List.of("reactions:read"), List.of("links:read", "links:write"))));
        var oauth = new JsonObject();
        oauth.add("scopes", scopes);
        manifest.add("oauth_config", oauth);
        manifest.add("settings", settings());
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(manifest);
    }

    private JsonObject features() {
        var features = new JsonObject();
        var home = new JsonObject();
        home.addProperty("home_tab_enabled", true);
        home.addProperty("messages_tab_enabled", true);
        home.addProperty("messages_tab_read_only_enabled", false);
        features.add("app_home", home);
        var user = object("display_name", NAME);
        user.addProperty("always_online", true);
        features.add("bot_user", user);
        var shortcuts = array(object("name", "Customer card", "type", "message", "callback_id", Listeners.CUSTOMER_CARD,
                "description", "Shows the customer a message names"));
        shortcuts.add(object("name", "Ask Clientele", "type", "global", "callback_id", AskForm.CALLBACK,
                "description", "Asks a question from anywhere"));
        features.add("shortcuts", shortcuts);
        features.add("agent_view", object("agent_description", "Answers questions about your customers from your own invoices"));
        var command = object("command", "/clientele", "description", "Ask about your customers", "usage_hint", hint());
        command.addProperty("should_escape", false);
        address.ifPresent(url -> command.addProperty("url", url.toString()));
        features.add("slash_commands", array(command));
        if (!pageHosts.isEmpty()) {
            features.add("unfurl_domains", strings(pageHosts));
        }
        return features;
    }

    private JsonObject settings() {
        var settings = new JsonObject();
        var events = new JsonObject();
        var interactivity = new JsonObject();
        address.ifPresent(url -> {
            events.addProperty("request_url", url.toString());
            interactivity.addProperty("request_url", url.toString());
            interactivity.addProperty("message_menu_options_url", url.toString());
        });
        events.add("bot_events", strings(with(EVENTS, List.of("reaction_added"), List.of("link_shared"))));
        interactivity.addProperty("is_enabled", true);
        settings.add("event_subscriptions", events);
        settings.add("interactivity", interactivity);
        settings.addProperty("org_deploy_enabled", false);
        settings.addProperty("socket_mode_enabled", address.isEmpty());
        settings.addProperty("token_rotation_enabled", false);
        return settings;
    }

    /// What is always wanted, and what reactions and links want where they are listened to.
    private List<String> with(List<String> always, List<String> forReactions, List<String> forLinks) {
        var wanted = new ArrayList<>(always);
        if (reactions) {
            wanted.addAll(forReactions);
        }
        if (!pageHosts.isEmpty()) {
            wanted.addAll(forLinks);
        }
        return wanted;
    }

    private String hint() {
        var hint = specs.stream().map(CommandSpec::name).collect(Collectors.joining(" | "));
        return hint.substring(0, Math.min(LONGEST_HINT, hint.length()));
    }

    private static JsonObject object(String... namesAndValues) {
        var object = new JsonObject();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            object.addProperty(namesAndValues[index], namesAndValues[index + 1]);
        }
        return object;
    }

    private static JsonArray array(JsonObject only) {
        var array = new JsonArray();
        array.add(only);
        return array;
    }

    private static JsonArray strings(List<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
