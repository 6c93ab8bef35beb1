package dev.clientele.chat.slack.talk;

import com.slack.api.model.block.element.BlockElement;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.posting.Files;
import dev.clientele.chat.slack.posting.Pictures;
import dev.clientele.chat.slack.posting.Postman;
import dev.clientele.chat.slack.posting.Postman.Delivered;
import dev.clientele.chat.slack.posting.Postman.Slot;
import dev.clientele.chat.slack.render.AnswerContext;
import dev.clientele.chat.slack.render.Audience;
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

    /// A message whose pictures may come later.
    ///
    /// @param charts those that are shown as pictures
    /// @param with the message with the files of its pictures
    private record Illustrated(List<ChartSpec> charts, Function<List<Optional<String>>, Message> with) {}

    private Illustrated plain(AnswerContext asked, Reply reply) {
        return new Illustrated(asked.page() == 0 ? reply.charts() : List.of(), files -> view.of(asked, reply, files));
    }

    /// With Slack's own data blocks; where they are not taken, the charts follow as pictures.
    private Illustrated withData(AnswerContext asked, Reply reply) {
        return new Illustrated(view.pictured(reply.charts()), files -> view.withData(asked, reply, files));
    }

    /// With Slack's newest blocks.
    private Illustrated newest(AnswerContext asked, Reply reply) {
        var shown = dataBlocks && asked.page() == 0 ? withData(asked, reply) : plain(asked, reply);
        return isRated(asked)
                ? new Illustrated(shown.charts(), files -> view.rated(asked, shown.with().apply(files)))
                : shown;
    }

    /// Answers in a conversation, as agents give them, are; those of a slash command are between tools.
    private static boolean isRated(AnswerContext asked) {
        return asked.isRepeatable() && switch (asked.audience()) {
            case Audience.Alone _,Audience.Everyone _ -> true;
            case Audience.Asker _,Audience.Shared _ -> false;
        };
    }

    private boolean send(AnswerContext asked, Reply reply, List<Destination> destinations, Optional<Slot> standing) {
        var wanted = postman.mayTakeDataBlocks() ? newest(asked, reply) : plain(asked, reply);
        var ready = pictures.ready(wanted.charts());
        var delivered = first(wanted.with().apply(ready), destinations, standing);
        if (!delivered.taken()) {
            return false;
        }
        if (asked.page() == 0) {
            sendFiles(reply, destinations);
        }
        var taken = delivered.plainer() ? plain(asked, reply) : wanted;
        var there = delivered.plainer() ? taken.charts().stream().map(ignored -> Optional.<String>empty()).toList() : ready;
        if (!delivered.withPictures()) {
            pictures.forget(taken.charts());
        } else {
            follow(taken, there, delivered.slot(), files -> send(view.pictures(reply, taken.charts(), files), destinations));
        }
        return true;
    }

    /// An answer's sentence and its chart, for a place beside something else.
    Message preview(Reply reply) {
        var charts = reply.charts().stream().limit(1).toList();
        return view.preview(reply, charts, pictures.of(charts));
    }

    private Delivered first(Message message, List<Destination> destinations, Optional<Slot> standing) {
        var changed = standing.map(slot -> postman.change(slot, message)).filter(Delivered::taken);
        return changed.orElseGet(() -> postman.deliver(message, destinations));
    }

    /// Puts what has become of something in the place of the message about it, words first.
    ///
    /// @param done what people have done about it, under the id of its block
    void replaceCard(Slot slot, Reply reply, List<BlockElement> done, String blockId) {
        var ready = pictures.ready(reply.charts());
        var wanted = new Illustrated(reply.charts(), files -> dataBlocks && postman.mayTakeDataBlocks()
                ? view.cardWithData(reply, done, blockId, files)
                : view.card(reply, done, blockId, files));
        if (postman.change(slot, wanted.with().apply(ready)).taken()) {
            follow(wanted, ready, Optional.of(slot), files -> {});
        }
    }

    /// Shows the pictures that words were sent without.
    ///
    /// @param there the files of the pictures that were sent with them
    /// @param apart shows the pictures where the message cannot be changed
    private void follow(Illustrated message, List<Optional<String>> there, Optional<Slot> slot, Consumer<List<Optional<String>>> apart) {
        if (there.stream().allMatch(Optional::isPresent)) {
            return;
        }
        var files = pictures.of(message.charts());
        if (files.equals(there)) {
            return;
        }
        if (slot.isEmpty()) {
            apart.accept(files);
        } else if (!postman.change(slot.get(), message.with().apply(files)).withPictures()) {
            pictures.forget(message.charts());
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
