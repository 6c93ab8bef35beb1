package dev.clientele.chat.slack.posting;

import dev.clientele.chat.slack.render.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivers messages, each to the first destination that takes it. Safe for use by many threads.
public final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    /// How long an uploaded picture may take until Slack can show it.
    private static final Duration SETTLING = Duration.ofMillis(1_500);

    /// The kind of metadata that messages with a key have.
    private static final String MARK = "clientele_message";
    private static final String KEY = "key";

    private final SlackWeb slack;
    private final SlackWeb once;
    private final RateLimiter pace;

    /// @param once sends nothing a second time by itself
    public Postman(SlackWeb slack, SlackWeb once) {
        this.slack = slack;
        this.once = once;
        this.pace = new RateLimiter(RateLimiter.USUAL);
    }

    /// What became of a message.
    public enum Delivered {
        WHOLE, WITHOUT_PICTURES, NOT_AT_ALL
    }

    /// How many messages wait for their turn in a channel.
    public int waiting() {
        return pace.waiting();
    }

    /// Delivers, and returns when that is done.
    ///
    /// @param destinations where the message may go, the best first
    public Delivered deliver(Message message, List<Destination> destinations) {
        for (var destination : destinations) {
            try {
                return deliver(message, destination);
            } catch (CallFailed failed) {
                LOG.warn("not delivered to {}: {}", destination, failed.getMessage());
            }
        }
        LOG.error("a message is lost: none of {} takes it", destinations);
        return Delivered.NOT_AT_ALL;
    }

    private Delivered deliver(Message message, Destination destination) {
        try {
            send(message, destination);
            return Delivered.WHOLE;
        } catch (CallFailed failed) {
            if (!message.hasPictures() || !failed.isAboutContent()) {
                throw failed;
            }
            return deliverOnceSettled(message, destination);
        }
    }

    /// A picture just uploaded may not be ready. Where it still is not, words have to do.
    private Delivered deliverOnceSettled(Message message, Destination destination) {
        Retries.sleep(SETTLING);
        try {
            send(message, destination);
            return Delivered.WHOLE;
        } catch (CallFailed failed) {
            if (!failed.isAboutContent()) {
                throw failed;
            }
            LOG.warn("a message goes without its pictures: {}", failed.getMessage());
            send(message.withoutPictures(), destination);
            return Delivered.WITHOUT_PICTURES;
        }
    }

    /// Posts a message that can be known again, and returns Slack's name of it. It is tried once: whether a try of which nothing was
    /// heard got through is for the caller to find out. Where a picture is not ready a second time later it goes without.
    ///
    /// @param key see [#keyOf(com.slack.api.model.Message)]
    /// @throws CallFailed when Slack did not take it, or nothing was heard
    public String post(Message message, Destination.Channel place, String key) {
        try {
            return postOnce(message, place, key);
        } catch (CallFailed failed) {
            if (!message.hasPictures() || !failed.isAboutContent()) {
                throw failed;
            }
        }
        Retries.sleep(SETTLING);
        try {
            return postOnce(message, place, key);
        } catch (CallFailed failed) {
            if (!failed.isAboutContent()) {
                throw failed;
            }
            LOG.warn("a message goes without its pictures: {}", failed.getMessage());
            return postOnce(message.withoutPictures(), place, key);
        }
    }

    /// The key that a message was posted under; empty for another message.
    public static String keyOf(com.slack.api.model.Message message) {
        var mark = message.getMetadata();
        return mark == null || !MARK.equals(mark.getEventType()) || mark.getEventPayload() == null
                ? ""
                : String.valueOf(mark.getEventPayload().get(KEY));
    }

    private String postOnce(Message message, Destination.Channel place, String key) {
        pace.await(place.channel());
        var mark = com.slack.api.model.Message.Metadata.builder().eventType(MARK).eventPayload(Map.of(KEY, key)).build();
        return once.once("chat.postMessage", methods -> methods.chatPostMessage(post -> post.channel(place.channel())
                .threadTs(place.thread().orElse(null)).text(message.text()).blocks(message.blocks()).metadata(mark).unfurlLinks(false)
                .unfurlMedia(false))).getTs();
    }

    private void send(Message message, Destination destination) {
        switch (destination) {
            case Destination.Channel(String channel, Optional<String> thread) -> {
                pace.await(channel);
                slack.call("chat.postMessage", methods -> methods.chatPostMessage(post -> post.channel(channel)
                        .threadTs(thread.orElse(null)).text(message.text()).blocks(message.blocks()).unfurlLinks(false)
                        .unfurlMedia(false)));
            }
            case Destination.Private(String channel, String user, Optional<String> thread) -> slack.call("chat.postEphemeral",
                    methods -> methods.chatPostEphemeral(post -> post.channel(channel).user(user).threadTs(thread.orElse(null))
                            .text(message.text()).blocks(message.blocks())));
            case Destination.Back back -> {
                if (back.way() == Destination.Way.OPENLY) {
                    pace.await(back.channel());
                }
                slack.post("response_url", back.url(), payload(message, back));
            }
        }
    }

    private static Map<String, Object> payload(Message message, Destination.Back back) {
        var payload = new HashMap<String, Object>();
        payload.put("text", message.text());
        payload.put("blocks", message.blocks());
        payload.put("response_type", back.way() == Destination.Way.OPENLY ? "in_channel" : "ephemeral");
        payload.put("replace_original", back.way() == Destination.Way.IN_PLACE);
        back.thread().ifPresent(thread -> payload.put("thread_ts", thread));
        return payload;
    }
}
