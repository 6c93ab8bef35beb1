package dev.clientele.chat.slack.talk;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.posting.Files;
import dev.clientele.chat.slack.posting.Pictures;
import dev.clientele.chat.slack.posting.Postman;
import dev.clientele.chat.slack.render.AnswerContext;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.chat.slack.render.ResponseView;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends responses: words, pictures and files.
///
/// @param view how responses look
public record Post(ResponseView view, Pictures pictures, Files files, Postman postman) {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    /// Sends a response to the first destination that takes it, and its files after it.
    void send(AnswerContext asked, Response response, List<Destination> destinations) {
        var charts = response instanceof Reply reply && asked.page() == 0 ? reply.charts() : List.<ChartSpec>of();
        var message = view.of(asked, response, pictures.of(charts));
        if (postman.deliver(message, destinations) == Postman.Delivered.WITHOUT_PICTURES) {
            pictures.forget(charts);
        }
        if (response instanceof Reply reply && asked.page() == 0 && !reply.files().isEmpty()) {
            sendFiles(reply, destinations);
        }
    }

    void send(Message message, List<Destination> destinations) {
        postman.deliver(message, destinations);
    }

    /// Files go where everyone who may see the answer sees them, and nobody else: what is private to a person in a channel, to their
    /// direct messages.
    private void sendFiles(Reply reply, List<Destination> destinations) {
        var place = destinations.stream().filter(Destination.Channel.class::isInstance).map(Destination.Channel.class::cast).findFirst()
                .orElseThrow();
        try {
            reply.files().forEach(file -> files.share(file, place.channel(), place.thread()));
        } catch (CallFailed failed) {
            LOG.warn("a file is not delivered to {}: {}", place, failed.getMessage());
            postman.deliver(Message.of("The file could not be sent: Slack did not take it. Please ask again later."), destinations);
        }
    }
}
