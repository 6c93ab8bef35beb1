package dev.clientele.chat.slack.sender;

import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.posting.Pictures;
import dev.clientele.chat.slack.posting.Postman;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.chat.slack.render.ResponseView;
import dev.clientele.command.Reply;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.command.messaging.Receipt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts what nobody asked for to channels, to people and into threads. What fails is not tried again here for longer than seconds: who
/// keeps the message does that, for hours if need be, and must not lose it to someone else meanwhile.
public final class SlackMessageSender implements MessageSender {

    private static final Logger LOG = LoggerFactory.getLogger(SlackMessageSender.class);

    private final ResponseView view;
    private final Pictures pictures;
    private final Postman postman;
    private final SlackWeb slack;
    private final EarlierMessages earlier;
    private final boolean dataBlocks;
    private final Map<String, String> direct = new ConcurrentHashMap<>();

    /// @param postman keeps the pace of answers and of these together
    /// @param slack gives up after seconds
    /// @param dataBlocks whether tables and charts are Slack's own data blocks where it takes them
    public SlackMessageSender(ResponseView view, Pictures pictures, Postman postman, SlackWeb slack, boolean dataBlocks) {
        this.view = view;
        this.pictures = pictures;
        this.postman = postman;
        this.slack = slack;
        this.dataBlocks = dataBlocks;
        this.earlier = new EarlierMessages(slack);
    }

    @Override
    public Receipt deliver(Reply message, Envelope label) {
        try {
            var place = place(label);
            var there = label.triedSince().flatMap(since -> earlier.find(place, label.key(), since));
            there.ifPresent(name -> LOG.info("{} is in Slack already, as {}", label.key(), name));
            return new Receipt.Accepted(there.orElseGet(() -> post(message, place, label.key())));
        } catch (CallFailed failed) {
            return SendFailure.of(failed);
        } catch (RuntimeException broken) {
            LOG.error("{} cannot be posted", label.key(), broken);
            return new Receipt.Transient("it could not be posted; the log says why", Optional.empty());
        }
    }

    private String post(Reply message, Destination.Channel place, String key) {
        var files = pictures.of(message.charts());
        var shown = dataBlocks && postman.mayTakeDataBlocks()
                ? view.cardWithData(message, List.of(), "", files)
                : view.unasked(message, files);
        return postman.post(shown, place, key);
    }

    /// Direct messages have a channel of their own, which alone has a history.
    private Destination.Channel place(Envelope label) {
        var given = label.to().place();
        var channel = given.startsWith("U") || given.startsWith("W") ? direct.computeIfAbsent(given, this::opened) : given;
        return new Destination.Channel(channel, Optional.of(label.thread()).filter(thread -> !thread.isEmpty()));
    }

    private String opened(String user) {
        return slack.call("conversations.open", methods -> methods.conversationsOpen(open -> open.users(List.of(user)))).getChannel()
                .getId();
    }
}
