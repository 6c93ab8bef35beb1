package dev.clientele.chat.slack.posting;

import dev.clientele.chat.slack.render.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivers messages, each to the first destination that takes it. Safe for use by many threads.
public final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    /// How long an uploaded picture may take until Slack can show it.
    private static final Duration SETTLING = Duration.ofMillis(1_500);
    /// How long a workspace that does not take data blocks is not asked again.
    private static final Duration REFUSED_FOR = Duration.ofHours(1);
    private static final long NEVER = 0;

    /// The kind of metadata that messages with a key have.
    private static final String MARK = "clientele_message";
    private static final String KEY = "key";

    private final SlackWeb slack;
    private final SlackWeb once;
    private final RateLimiter pace;
    private volatile long dataBlocksRefusedAt = NEVER;

    /// @param once sends nothing a second time by itself
    public Postman(SlackWeb slack, SlackWeb once) {
        this.slack = slack;
        this.once = once;
        this.pace = new RateLimiter(RateLimiter.USUAL);
    }

    /// What became of a message.
    ///
    /// @param withPictures whether it shows the pictures it was to show
    /// @param plainer whether it went without the data blocks that it was to have
    /// @param slot where another message can take its place; empty where it stays as it is
    public record Delivered(boolean taken, boolean withPictures, boolean plainer, Optional<Slot> slot) {

        static final Delivered NOT_AT_ALL = new Delivered(false, false, false, Optional.empty());
    }

    /// A message that stands somewhere, and whose place another can take.
    public sealed interface Slot {

        /// A message in a channel.
        ///
        /// @param message Slack's name of it
        record Posted(String channel, String message) implements Slot {}

        /// A message behind an address that Slack gave.
        record Behind(Destination.Back back) implements Slot {}
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
        var slot = new AtomicReference<Optional<Slot>>(Optional.empty());
        return taken(message, each -> slot.set(send(each, destination)), slot::get);
    }

    /// Sends a message with Slack's newest blocks, or else without them. A workspace that does not take them is not asked again for a while.
    private Delivered taken(Message message, Consumer<Message> send, Supplier<Optional<Slot>> slot) {
        var plainer = message.plainer();
        if (plainer.isPresent()) {
            try {
                return new Delivered(true, settled(message, send), false, slot.get());
            } catch (CallFailed failed) {
                if (!failed.isAboutContent()) {
                    throw failed;
                }
                LOG.warn("Slack does not take its newest blocks here: {}", failed.getMessage());
                dataBlocksRefusedAt = System.nanoTime();
            }
        }
        return new Delivered(true, settled(plainer.orElse(message), send), plainer.isPresent(), slot.get());
    }

    /// Whether data blocks are worth a try.
    public boolean mayTakeDataBlocks() {
        return dataBlocksRefusedAt == NEVER || System.nanoTime() - dataBlocksRefusedAt > REFUSED_FOR.toNanos();
    }

    /// Puts a message in the place of one that stands there.
    ///
    /// @return what became of it; not taken where the message before still stands there
    public Delivered change(Slot slot, Message message) {
        try {
            return taken(message, each -> change(each, slot), () -> Optional.of(slot));
        } catch (CallFailed failed) {
            LOG.warn("{} stays as it is: {}", slot, failed.getMessage());
            return Delivered.NOT_AT_ALL;
        }
    }

    private void change(Message message, Slot slot) {
        switch (slot) {
            case Slot.Posted(String channel, String name) -> slack.call("chat.update", methods -> methods
                    .chatUpdate(update -> update.channel(channel).ts(name).text(message.text()).blocks(message.blocks())));
            case Slot.Behind(Destination.Back back) -> slack.post("response_url", back.url(),
                    payload(message, new Destination.Back(back.url(), Destination.Way.IN_PLACE, back.channel(), back.thread())));
        }
    }

    /// Sends a message. A picture just uploaded may not be ready; where it still is not a while later, words have to do.
    ///
    /// @return whether it went with its pictures
    private static boolean settled(Message message, Consumer<Message> send) {
        try {
            send.accept(message);
            return true;
        } catch (CallFailed failed) {
            if (!message.hasPictures() || !failed.isAboutContent()) {
                throw failed;
            }
        }
        Retries.sleep(SETTLING);
        try {
            send.accept(message);
            return true;
        } catch (CallFailed failed) {
            if (!failed.isAboutContent()) {
                throw failed;
            }
            LOG.warn("a message goes without its pictures: {}", failed.getMessage());
            send.accept(message.withoutPictures());
            return false;
        }
    }

    /// Posts a message that can be known again, and returns Slack's name of it. It is tried once: whether a try of which nothing was
    /// heard got through is for the caller to find out. Where a picture is not ready a second time later it goes without.
    ///
    /// @param key see [#keyOf(com.slack.api.model.Message)]
    /// @throws CallFailed when Slack did not take it, or nothing was heard
    public String post(Message message, Destination.Channel place, String key) {
        var name = new AtomicReference<>("");
        taken(message, each -> name.set(postOnce(each, place, key)), Optional::empty);
        return name.get();
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

    /// @return where another message can take its place
    private Optional<Slot> send(Message message, Destination destination) {
        return switch (destination) {
            case Destination.Channel(String channel, Optional<String> thread) -> {
                pace.await(channel);
                var posted = slack.call("chat.postMessage", methods -> methods.chatPostMessage(post -> post.channel(channel)
                        .threadTs(thread.orElse(null)).text(message.text()).blocks(message.blocks()).unfurlLinks(false)
                        .unfurlMedia(false)));
                var where = Optional.ofNullable(posted.getChannel()).orElse(channel);
                yield Optional.ofNullable(posted.getTs()).map(name -> new Slot.Posted(where, name));
            }
            case Destination.Private(String channel, String user, Optional<String> thread) -> {
                slack.call("chat.postEphemeral", methods -> methods.chatPostEphemeral(post -> post.channel(channel).user(user)
                        .threadTs(thread.orElse(null)).text(message.text()).blocks(message.blocks())));
                yield Optional.empty();
            }
            case Destination.Back back -> {
                if (back.way() == Destination.Way.OPENLY) {
                    pace.await(back.channel());
                }
                slack.post("response_url", back.url(), payload(message, back));
                yield back.way() == Destination.Way.ANSWERING || back.way() == Destination.Way.IN_PLACE
                        ? Optional.of(new Slot.Behind(back))
                        : Optional.empty();
            }
        };
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
