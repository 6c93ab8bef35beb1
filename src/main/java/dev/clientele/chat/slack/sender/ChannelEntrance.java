package dev.clientele.chat.slack.sender;

import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the bot can post in a channel, before it is promised there.
public record ChannelEntrance(SlackWeb slack) {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelEntrance.class);

    /// Why nothing can be posted in a channel; empty where it can, for people, and where Slack does not say.
    public Optional<String> obstacle(String place) {
        if (!place.startsWith("C")) {
            return Optional.empty();
        }
        return word(place).flatMap(SendFailure::meaning).map(meaning -> "I cannot post to slack:" + place + ": " + meaning + ".");
    }

    /// Slack's word for it.
    private Optional<String> word(String place) {
        try {
            var channel = slack.call("conversations.info", methods -> methods.conversationsInfo(info -> info.channel(place))).getChannel();
            return channel.isArchived()
                    ? Optional.of("is_archived")
                    : channel.isMember() ? Optional.empty() : Optional.of("not_in_channel");
        } catch (CallFailed failed) {
            LOG.warn("channel {} cannot be looked at: {}", place, failed.getMessage());
            return Optional.of(failed.error()).filter("channel_not_found"::equals);
        }
    }
}
