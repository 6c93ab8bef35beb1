package dev.clientele.chat.slack;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chat.slack.render.Asked;
import dev.clientele.chat.slack.render.Audience;
import dev.clientele.chat.slack.render.ResponseView;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers the examples of all commands for nobody, again and again for a while, and throws the answers away: the first people of the
/// day are then answered by code that has run before, and not by code that is still being compiled.
///
/// Questions are asked, charts drawn and payloads written, in memory. Nothing is changed, sent or told to the audit log.
final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final Router router;
    private final ChartRenderer charts;
    private final ResponseView view;

    WarmUp(Router router, ChartRenderer charts, ResponseView view) {
        this.router = requireNonNull(router, "router is null");
        this.charts = requireNonNull(charts, "charts is null");
        this.view = requireNonNull(view, "view is null");
    }

    /// Answers for so long, and returns not much later whatever happens.
    void last(Duration duration) {
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
    }

    @SuppressWarnings("TooBroadCatch") // what fails here fails again, and is told, when someone asks
    private void answerUntil(long until) {
        var answers = 0;
        try {
            var questions = router.specs().stream().map(CommandSpec::examples).flatMap(List::stream).toList();
            while (!questions.isEmpty() && System.nanoTime() < until) {
                for (var index = 0; index < questions.size() && System.nanoTime() < until; index++) {
                    answer(questions.get(index));
                    answers++;
                }
            }
        } catch (RuntimeException | LinkageError broken) {
            LOG.debug("warming up ended early", broken);
        }
        LOG.debug("warm after {} answers", answers);
    }

    private void answer(String question) {
        var response = router.rehearse(question);
        var specs = response instanceof Reply reply ? reply.charts() : List.<dev.clientele.chart.ChartSpec>of();
        var pictures = specs.stream().map(charts::png).map(png -> Optional.of("F" + png.length)).toList();
        GSON.toJson(view.of(new Asked(question, 0, new Audience.Asker()), response, pictures).blocks());
    }
}
