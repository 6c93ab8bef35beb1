package dev.clientele.chat.slack.sender;

import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.posting.Postman;
import dev.clientele.chat.slack.posting.SlackWeb;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks whether a message is in Slack already: Slack knows no key by which it would take a message once, but gives back the metadata
/// that a message was posted with.
record EarlierMessages(SlackWeb slack) {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierMessages.class);
    /// So far Slack's clock may be behind ours.
    private static final Duration CLOCKS_APART = Duration.ofMinutes(10);
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 5;

    private record Page(List<Message> messages, Optional<String> next) {

        static Page of(List<Message> messages, @Nullable ResponseMetadata end) {
            return new Page(messages, Optional.ofNullable(end).map(ResponseMetadata::getNextCursor).filter(cursor -> !cursor.isEmpty()));
        }
    }

    /// Slack's name of the message that was posted under a key, if it was. Where Slack does not let us look, it counts as not there: a
    /// message that is seen twice is better than one that never comes.
    ///
    /// @throws CallFailed where another try may do
    Optional<String> find(Destination.Channel place, String key, Instant since) {
        var oldest = since.minus(CLOCKS_APART).getEpochSecond() + ".000000";
        try {
            var cursor = Optional.<String>empty();
            for (var left = MOST_PAGES; left > 0; left--) {
                var page = page(place, oldest, cursor);
                var found = page.messages().stream().filter(message -> key.equals(Postman.keyOf(message))).findFirst();
                if (found.isPresent() || page.next().isEmpty()) {
                    return found.map(Message::getTs);
                }
                cursor = page.next();
            }
        } catch (CallFailed failed) {
            if (failed.isPassing()) {
                throw failed;
            }
            LOG.warn("whether {} was posted already cannot be seen: {}", key, failed.getMessage());
        }
        return Optional.empty();
    }

    private Page page(Destination.Channel place, String oldest, Optional<String> cursor) {
        if (place.thread().isPresent()) {
            var replies = slack.call("conversations.replies", methods -> methods.conversationsReplies(
                    thread -> thread.channel(place.channel()).ts(place.thread().get()).oldest(oldest).limit(PAGE)
                            .cursor(cursor.orElse(null)).includeAllMetadata(true)));
            return Page.of(replies.getMessages(), replies.getResponseMetadata());
        }
        var history = slack.call("conversations.history", methods -> methods.conversationsHistory(channel -> channel
                .channel(place.channel()).oldest(oldest).limit(PAGE).cursor(cursor.orElse(null)).includeAllMetadata(true)));
        return Page.of(history.getMessages(), history.getResponseMetadata());
    }
}
