package dev.clientele.chat.slack.talk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.Conversation;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.command.Access.Reach;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far channels reach, by Slack's word of some minutes ago. Safe for use by many threads.
final class ChannelReach {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelReach.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final SlackWeb slack;
    private final Identity identity;
    private final Cache<String, Reach> known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    ChannelReach(SlackWeb slack, Identity identity) {
        this.slack = slack;
        this.identity = identity;
    }

    /// What Slack does not tell is unknown, and asked again the next time.
    Reach reach(Origin origin) {
        try {
            if (origin.isAlone()) {
                return isForeign(origin) ? Reach.BEYOND : Reach.ALONE;
            }
            return known.get(origin.channel(), this::ask);
        } catch (CallFailed failed) {
            LOG.warn("channel {} cannot be looked at: {}", origin.channel(), failed.getMessage());
            return Reach.UNKNOWN;
        }
    }

    /// How far a channel reaches by Slack's word of this moment.
    Reach reachNow(Origin origin) {
        known.invalidate(origin.channel());
        return reach(origin);
    }

    /// Whether the person is of another organisation.
    private boolean isForeign(Origin origin) {
        var self = identity.self();
        return self.enterprise().isEmpty() && !origin.team().isEmpty() && !origin.team().equals(self.team());
    }

    private Reach ask(String channel) {
        var answer = slack.call("conversations.info", methods -> methods.conversationsInfo(info -> info.channel(channel)));
        return reach(answer.getChannel());
    }

    /// How far a channel reaches that Slack has told of.
    static Reach reach(Conversation channel) {
        return isShared(channel) ? Reach.BEYOND : Reach.WITHIN;
    }

    private static boolean isShared(Conversation channel) {
        return channel.isExtShared() || channel.isPendingExtShared() || (channel.isShared() && !channel.isOrgShared());
    }
}
