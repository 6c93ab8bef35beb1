package dev.clientele.chat.slack.talk;

import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.render.AnswerContext;
import dev.clientele.chat.slack.render.Audience;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers the examples of all commands for nobody, again and again for a while: the first people of the day are then answered by code
/// that has run before, and not by code that is still being compiled. Nothing is changed or told to the audit log.
public final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final List<Destination> NOBODY =
            List.of(new Destination.Back("http://localhost/nobody", Destination.Way.PRIVATELY, "nobody", Optional.empty()),
                    new Destination.Channel("nobody", Optional.empty()));

    private final Router router;
    private final Post post;

    /// @param post sends nothing anywhere
    public WarmUp(Router router, Post post) {
        this.router = router;
        this.post = post;
    }

    /// Answers for so long, and returns not much later even where an answer takes for ever.
    public void last(Duration duration) {
        if (duration.isZero()) {
            return;
        }
        var until = System.nanoTime() + duration.toNanos();
        var thread = Thread.ofPlatform().daemon().name("slack-warm-up").start(() -> answerUntil(until));
        try {
            thread.join(duration.plus(duration));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    @SuppressWarnings("TooBroadCatch") // what fails here fails again, and is told, when someone asks
    private void answerUntil(long until) {
        var answers = 0;
        try {
            var questions = router.specs().stream().map(CommandSpec::examples).flatMap(List::stream).toList();
            for (var index = 0; !questions.isEmpty() && System.nanoTime() < until; index = (index + 1) % questions.size()) {
                answer(questions.get(index));
                answers++;
            }
        } catch (RuntimeException | LinkageError broken) {
            LOG.debug("warming up ended early", broken);
        }
        LOG.info("warm after {} answers to nobody", answers);
    }

    /// Charts are drawn each time, as they are for those who ask first.
    private void answer(String question) {
        var response = router.rehearse(question);
        post.send(new AnswerContext(question, 0, new Audience.Asker()), response, NOBODY);
        if (response instanceof Reply reply) {
            post.pictures().forget(reply.charts());
        }
    }
}
