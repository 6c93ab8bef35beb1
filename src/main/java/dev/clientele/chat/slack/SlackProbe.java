package dev.clientele.chat.slack;

import dev.clientele.chat.ChatPlatform.Health;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.Retries;
import dev.clientele.chat.slack.talk.Identity;
import java.time.Duration;

/// A look at whether Slack knows the bot, without taking any request.
public record SlackProbe(SlackSettings settings) {

    private static final Retries TWICE = new Retries(Duration.ofMillis(200), 2, Duration.ofSeconds(2));

    public Health look() {
        try {
            var self = new Identity(SlackClient.of(settings.api()).web(settings.botToken(), TWICE)).self();
            return new Health(true, "known as " + self.user() + " in " + self.teamName());
        } catch (CallFailed failed) {
            return new Health(false, "Slack does not let the bot in: " + failed.getMessage());
        }
    }
}
