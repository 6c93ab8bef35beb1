package dev.clientele.chat.slack.talk;

import com.slack.api.methods.request.chat.ChatUnfurlRequest.UnfurlDetail;
import com.slack.api.model.event.LinkSharedEvent;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Links to answers of the chat page, which unfold under the message that holds them: the sentence and its chart. Only those of people who
/// may ask there; anybody can write a link, and so one that would change something stays a link.
///
/// @param pageHosts the names of the page
record Links(Router router, Post post, AccessGate doors, SlackWeb slack, Set<String> pageHosts) {

    private static final Logger LOG = LoggerFactory.getLogger(Links.class);
    private static final int MOST = 5;
    private static final String QUESTION = "q=";
    /// What Slack calls the place of a message that is still being written.
    private static final String UNSENT = "COMPOSER";

    void unfold(LinkSharedEvent shared) {
        if (UNSENT.equals(shared.getChannel())) {
            return;
        }
        var origin = new Origin(shared.getUser(), "", shared.getChannel(), Optional.ofNullable(shared.getThreadTs()), Optional.empty(),
                Origin.Kind.REPLY);
        var entry = doors.look(origin);
        if (entry.denied().isPresent()) {
            return;
        }
        var asker = aside(entry.asker());
        var unfolded = new LinkedHashMap<String, Message>();
        shared.getLinks().stream().limit(MOST).map(LinkSharedEvent.Link::getUrl)
                .forEach(url -> question(url).flatMap(question -> answer(question, asker)).ifPresent(answer -> unfolded.put(url, answer)));
        if (!unfolded.isEmpty()) {
            show(shared, unfolded);
        }
    }

    /// What is said in the channel next does not go on from a link.
    private static Asker aside(Asker asker) {
        return new Asker(asker.platform(), asker.id(), asker.place() + " link", asker.barred());
    }

    /// The question that a link to the page asks.
    private Optional<String> question(String url) {
        try {
            var address = URI.create(url);
            var query = Optional.ofNullable(address.getRawQuery()).orElse("");
            var isPage = pageHosts.contains(String.valueOf(address.getHost())) && Set.of("", "/").contains(address.getPath());
            return Stream.of(query.split("&")).filter(part -> isPage && part.startsWith(QUESTION)).findFirst()
                    .map(part -> URLDecoder.decode(part.substring(QUESTION.length()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private Optional<Message> answer(String question, Asker asker) {
        return !question.isBlank() && !router.isChange(question) && router.ask(question, asker) instanceof Reply reply
                ? Optional.of(post.preview(reply))
                : Optional.empty();
    }

    private void show(LinkSharedEvent shared, Map<String, Message> unfolded) {
        try {
            send(shared, unfolded);
        } catch (CallFailed failed) {
            LOG.warn("links are shown without their pictures: {}", failed.getMessage());
            send(shared,
                    unfolded.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, link -> link.getValue().withoutPictures())));
        }
    }

    private void send(LinkSharedEvent shared, Map<String, Message> unfolded) {
        var details = unfolded.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, link -> UnfurlDetail.builder().blocks(link.getValue().blocks()).build()));
        slack.call("chat.unfurl",
                methods -> methods.chatUnfurl(unfurl -> unfurl.channel(shared.getChannel()).ts(shared.getMessageTs()).unfurls(details)));
    }
}
