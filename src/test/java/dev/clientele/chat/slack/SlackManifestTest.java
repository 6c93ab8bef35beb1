package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.clientele.chat.StandIns;
import dev.clientele.command.CommandSpec;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The manifest that Slack creates the app from.
class SlackManifestTest {

    private static final List<CommandSpec> SPECS =
            StandIns.router(InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"))).specs();

    @Test
    void hintNamesEveryCommand() {
        var command = of(Optional.empty()).getAsJsonObject("features").getAsJsonArray("slash_commands").get(0).getAsJsonObject();
        assertThat(command.get("command").getAsString()).isEqualTo("/clientele");
        assertThat(command.get("usage_hint").getAsString()).contains("ranking | hostile | long").endsWith("help");
        assertThat(command.get("usage_hint").getAsString()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void socketModeNeedsNoAddress() {
        var manifest = of(Optional.empty());
        assertThat(manifest.getAsJsonObject("settings").get("socket_mode_enabled").getAsBoolean()).isTrue();
        assertThat(manifest.toString()).doesNotContain("url");
    }

    @Test
    void httpModeNamesItsAddressWhereverSlackCalls() {
        var manifest = of(Optional.of(URI.create("https://bot.example.com/")));
        assertThat(manifest.getAsJsonObject("settings").get("socket_mode_enabled").getAsBoolean()).isFalse();
        assertThat(manifest.toString().split("https://bot.example.com/slack/events\"", -1)).as("command, events, interactions, menus")
                .hasSize(5);
    }

    @Test
    void botIsAnAgentAndCanBeAskedFromAnywhere() {
        var features = of(Optional.empty()).getAsJsonObject("features");
        assertThat(features.getAsJsonObject("agent_view").get("agent_description").getAsString()).isNotBlank();
        assertThat(features.has("assistant_view")).isFalse();
        assertThat(features.getAsJsonArray("shortcuts").toString()).contains("\"type\":\"global\"", "\"type\":\"message\"");
    }

    @Test
    void everyEventItTakesAndEveryScopeItUsesIsThere() {
        var manifest = of(Optional.empty());
        var events = manifest.getAsJsonObject("settings").getAsJsonObject("event_subscriptions").getAsJsonArray("bot_events");
        assertThat(strings(events)).containsExactly("app_home_opened", "app_mention", "message.channels", "message.groups",
                "message.im", "message.mpim");
        var scopes = strings(manifest.getAsJsonObject("oauth_config").getAsJsonObject("scopes").getAsJsonArray("bot"));
        assertThat(scopes).as("for app_mention, message.im, /clientele").contains("app_mentions:read", "im:history", "commands")
                .as("for chat.postMessage, chat.postEphemeral").contains("chat:write")
                .as("for uploads and downloads").contains("files:write", "files:read")
                .as("for conversations.info of each kind, conversations.open").contains("channels:read", "groups:read", "im:read",
                        "mpim:read", "im:write")
                .as("for conversations.history and conversations.replies of each kind").contains("channels:history", "groups:history",
                        "im:history", "mpim:history")
                .as("for users.info").contains("users:read")
                .as("for assistant.threads.setStatus and its suggestions").contains("assistant:write").hasSize(16);
    }

    @Test
    void reactionsAndLinksAreListenedToWhereTheSettingsSaySo() {
        var text = new SlackManifest(SPECS, Optional.empty(), true, List.of("bot.example.com", "bot")).json();
        var manifest = JsonParser.parseString(text).getAsJsonObject();
        assertThat(text).contains("reaction_added", "reactions:read", "link_shared", "links:read", "links:write");
        assertThat(strings(manifest.getAsJsonObject("features").get("unfurl_domains"))).as("Slack takes no name without a dot")
                .containsExactly("bot.example.com");
    }

    private static JsonObject of(Optional<URI> address) {
        return JsonParser.parseString(new SlackManifest(SPECS, address, false, List.of()).json()).getAsJsonObject();
    }

    private static List<String> strings(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false).map(JsonElement::getAsString).toList();
    }
}
