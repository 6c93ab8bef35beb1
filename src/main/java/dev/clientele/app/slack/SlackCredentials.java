package dev.clientele.app.slack;

import dev.clientele.app.settings.EnvironmentText;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.Settings.SlackBlocks;
import dev.clientele.app.settings.Settings.SlackMode;
import dev.clientele.chat.slack.SlackSettings;
import dev.clientele.chat.slack.SlackSettings.Habits;
import dev.clientele.chat.slack.SlackSettings.Way;
import dev.clientele.chat.slack.transport.Secret;
import dev.clientele.command.Refusal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Slack's tokens, from the environment alone.
public final class SlackCredentials {

    private static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
    private static final String APP_TOKEN = "SLACK_APP_TOKEN";
    private static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    private static final String API_URL = "SLACK_API_URL";

    private final Map<String, String> environment;
    private final Settings settings;

    public SlackCredentials(Map<String, String> environment, Settings settings) {
        this.environment = Map.copyOf(environment);
        this.settings = settings;
    }

    /// How the bot gets into Slack; empty where there is no bot token, and so no Slack.
    ///
    /// @throws Refusal where a token is missing or is none; says which
    public Optional<SlackSettings> slack() {
        return secret(BOT_TOKEN, "xoxb-").map(token -> new SlackSettings(token, api(), way(), settings.access(),
                SlackSettings.USUAL_PATIENCE, habits()));
    }

    private Habits habits() {
        var slack = settings.slack();
        return new Habits(slack.blocks() == SlackBlocks.DATA, slack.charts(), slack.reactions(), settings.web().hosts());
    }

    private Way way() {
        var listening = settings.slack();
        return listening.mode() == SlackMode.SOCKET
                ? new Way.BySocket(secret(APP_TOKEN, "xapp-").orElseThrow(() -> missing(APP_TOKEN, "slack.mode is socket")))
                : new Way.ByHttp(secret(SIGNING_SECRET, "").orElseThrow(() -> missing(SIGNING_SECRET, "slack.mode is http")),
                        listening.host(), listening.port());
    }

    private URI api() {
        try {
            var address = EnvironmentText.of(environment, API_URL).map(URI::create).orElse(SlackSettings.SLACK);
            if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
                throw new IllegalArgumentException("no address");
            }
            return address;
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(API_URL + " is no address such as https://slack.com/api/.");
        }
    }

    private Optional<Secret> secret(String variable, String beginning) {
        var text = EnvironmentText.of(environment, variable);
        if (text.filter(given -> !given.startsWith(beginning)).isPresent()) {
            throw new Refusal(variable + " does not begin with " + beginning + " as it should: is it another one?");
        }
        try {
            return text.map(Secret::new);
        } catch (IllegalArgumentException garbled) {
            throw new Refusal(variable + " has characters that no secret of Slack's has. Copy it once more.");
        }
    }

    private static Refusal missing(String variable, String because) {
        return new Refusal(BOT_TOKEN + " is set and " + variable + " is not, which is needed as " + because
                + ". Set it too, or unset " + BOT_TOKEN + " to run without Slack.");
    }
}
