package dev.clientele.chat.slack.talk;

import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who the bot is in Slack, asked once. Safe for use by many threads.
public final class Identity {

    private final SlackWeb slack;
    private volatile @Nullable Self known;

    public Identity(SlackWeb slack) {
        this.slack = slack;
    }

    /// The bot.
    ///
    /// @param user its id as a person
    /// @param team its workspace's id
    /// @param teamName its workspace's name
    /// @param enterprise the organisation its workspace is part of; empty for none
    public record Self(String user, String team, String teamName, String enterprise) {}

    /// The bot, by Slack's word.
    ///
    /// @throws CallFailed where Slack does not say
    public Self self() {
        var self = known;
        if (self == null) {
            var answer = slack.call("auth.test", methods -> methods.authTest(ask -> ask));
            self = new Self(text(answer.getUserId()), text(answer.getTeamId()), text(answer.getTeam()), text(answer.getEnterpriseId()));
            known = self;
        }
        return self;
    }

    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).orElse("");
    }
}
