package dev.clientele.chat.slack;

import dev.clientele.chart.Theme;
import dev.clientele.chat.slack.transport.Secret;
import dev.clientele.command.Access;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/// Where Slack is, what opens it, and who may ask.
///
/// @param botToken of the app in its workspace, `xoxb-...`
/// @param api where the Web API is: `https://slack.com/api/`
/// @param way how requests come in
/// @param patience how long a chart is waited for, and how long closing waits for running answers
/// @param habits what people see and what is listened to
public record SlackSettings(Secret botToken, URI api, Way way, Access access, Duration patience, Habits habits) {

    /// The Web API of Slack itself.
    public static final URI SLACK = URI.create("https://slack.com/api/");
    /// As long as people wait.
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(15);

    /// With the usual habits.
    public SlackSettings(Secret botToken, URI api, Way way, Access access, Duration patience) {
        this(botToken, api, way, access, patience, Habits.usual());
    }

    /// What people see and what is listened to.
    ///
    /// @param dataBlocks whether tables and charts are Slack's own data blocks where it takes them
    /// @param charts what the pictures of charts are made for; Slack does not say which look people have chosen
    /// @param reactions whether a reaction on an alert is a verdict on it
    /// @param pageHosts the names of the chat page, links to which unfold
    public record Habits(boolean dataBlocks, Theme.Mode charts, boolean reactions, Set<String> pageHosts) {

        public Habits {
            pageHosts = Set.copyOf(pageHosts);
        }

        public static Habits usual() {
            return new Habits(false, Theme.Mode.CLEAR, false, Set.of());
        }
    }

    /// How Slack's requests come in.
    public sealed interface Way {

        /// The bot calls Slack: no public address is needed.
        ///
        /// @param appToken `xapp-...`
        record BySocket(Secret appToken) implements Way {}

        /// Slack calls the bot, at an address that something in front makes public.
        ///
        /// @param port 0 for any
        record ByHttp(Secret signingSecret, String host, int port) implements Way {}
    }
}
