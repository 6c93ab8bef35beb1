package dev.clientele.chat.slack.talk;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.posting.Files;
import dev.clientele.chat.slack.posting.Pictures;
import dev.clientele.chat.slack.posting.Postman;
import dev.clientele.chat.slack.posting.Postman.Delivered;
import dev.clientele.chat.slack.posting.Postman.Slot;
import dev.clientele.chat.slack.render.AnswerContext;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.chat.slack.render.ResponseView;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends responses: words first, then files, then the pictures into the same message.
///
/// @param view how responses look
/// @param dataBlocks whether tables and charts are Slack's own data blocks where it takes them
public record Post(ResponseView view, Pictures pictures, Files files, Postman postman, boolean dataBlocks) {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final String IN_DIRECT_MESSAGES = "The file comes in your direct messages with me.";

    /// Sends a response to the first destination that takes it, its files after it, and its pictures as soon as Slack has them.
    ///
    /// @param standing the message whose place it takes, if it can
    /// @return whether anyone has it
    boolean send(AnswerContext asked, Response response, List<Destination> destinations, Optional<Slot> standing) {
        return response instanceof Reply reply
                ? send(asked, saidWhereFilesGo(reply, destinations), destinations, standing)
                : first(view.of(asked, response, List.of()), destinations, standing).taken();
    }

    boolean send(AnswerContext asked, Response response, List<Destination> destinations) {
        return send(asked, response, destinations, Optional.empty());
    }

    boolean send(Message message, List<Destination> destinations) {
        return postman.deliver(message, destinations).taken();
    }

    private boolean send(AnswerContext asked, Reply reply, List<Destination> destinations, Optional<Slot> standing) {
        var data = dataBlocks && asked.page() == 0 && postman.mayTakeDataBlocks();
        return data
                ? sendData(asked, reply, destinations, standing)
                : sendPlain(asked, reply, destinations, standing);
    }

    /// With Slack's own data blocks; where they are not taken, the charts follow as pictures.
    private boolean sendData(AnswerContext asked, Reply reply, List<Destination> destinations, Optional<Slot> standing) {
        var pictured = view.pictured(reply.charts());
        var ready = pictures.ready(pictured);
        var delivered = first(view.withData(asked, reply, ready), destinations, standing);
        if (!delivered.taken()) {
            return false;
        }
        sendFiles(reply, destinations);
        if (delivered.plainer()) {
            follow(reply.charts(), List.of(), delivered.slot(), files -> view.of(asked, reply, files),
                    files -> send(view.pictures(reply, reply.charts(), files), destinations));
        } else if (ready.stream().anyMatch(Optional::isEmpty)) {
            follow(pictured, ready, delivered.slot(), files -> view.withData(asked, reply, files),
                    files -> send(view.pictures(reply, pictured, files), destinations));
        }
        return true;
    }

    private boolean sendPlain(AnswerContext asked, Reply reply, List<Destination> destinations, Optional<Slot> standing) {
        var charts = asked.page() == 0 ? reply.charts() : List.<ChartSpec>of();
        var ready = pictures.ready(charts);
        var delivered = first(view.of(asked, reply, ready), destinations, standing);
        if (delivered.taken() && asked.page() == 0) {
            sendFiles(reply, destinations);
        }
        if (!delivered.taken() || charts.isEmpty()) {
            return delivered.taken();
        }
        if (!delivered.withPictures()) {
            pictures.forget(charts);
        } else if (ready.stream().anyMatch(Optional::isEmpty)) {
            follow(charts, ready, delivered.slot(), files -> view.of(asked, reply, files),
                    files -> send(view.pictures(reply, charts, files), destinations));
        }
        return true;
    }

    private Delivered first(Message message, List<Destination> destinations, Optional<Slot> standing) {
        var changed = standing.map(slot -> postman.change(slot, message)).filter(Delivered::taken);
        return changed.orElseGet(() -> postman.deliver(message, destinations));
    }

    /// Puts something else in the place of a message that stands there, words first.
    void replace(Slot slot, Reply reply, Function<List<Optional<String>>, Message> shown) {
        var ready = pictures.ready(reply.charts());
        var changed = postman.change(slot, shown.apply(ready));
        if (changed.taken() && ready.stream().anyMatch(Optional::isEmpty)) {
            follow(reply.charts(), ready, Optional.of(slot), shown, files -> {});
        }
    }

    /// Shows the pictures that words were sent without.
    ///
    /// @param whole the message with its pictures
    /// @param apart shows them where the message cannot be changed
    private void follow(List<ChartSpec> charts, List<Optional<String>> ready, Optional<Slot> slot,
            Function<List<Optional<String>>, Message> whole, Consumer<List<Optional<String>>> apart) {
        var files = pictures.of(charts);
        if (files.equals(ready)) {
            return;
        }
        if (slot.isEmpty()) {
            apart.accept(files);
        } else if (!postman.change(slot.get(), whole.apply(files)).withPictures()) {
            pictures.forget(charts);
        }
    }

    private static Reply saidWhereFilesGo(Reply reply, List<Destination> destinations) {
        var isElsewhere =
                !reply.files().isEmpty() && isPerson(place(destinations)) && !(destinations.getFirst() instanceof Destination.Channel);
        return isElsewhere ? reply.changed().remarks(List.of(IN_DIRECT_MESSAGES)).reply() : reply;
    }

    private static boolean isPerson(Destination.Channel place) {
        return place.channel().startsWith("U") || place.channel().startsWith("W");
    }

    private static Destination.Channel place(List<Destination> destinations) {
        return destinations.stream().filter(Destination.Channel.class::isInstance).map(Destination.Channel.class::cast).findFirst()
                .orElseThrow();
    }

    /// Files go where everyone who may see the answer sees them, and nobody else: what is private to a person in a channel, to their
    /// direct messages.
    private void sendFiles(Reply reply, List<Destination> destinations) {
        if (reply.files().isEmpty()) {
            return;
        }
        var place = place(destinations);
        try {
            reply.files().forEach(file -> files.share(file, place.channel(), place.thread()));
        } catch (CallFailed failed) {
            LOG.warn("a file is not delivered to {}: {}", place, failed.getMessage());
            postman.deliver(Message.of("The file could not be sent: Slack did not take it. Please ask again later."), destinations);
        }
    }
}
