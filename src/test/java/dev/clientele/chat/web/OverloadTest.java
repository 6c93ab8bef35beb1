package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.web.session.AnswerQueue;
import dev.clientele.chat.web.session.Exchange;
import dev.clientele.chat.web.session.Gallery;
import dev.clientele.command.Asker;
import dev.clientele.command.ProcessorThreads;
import dev.clientele.command.Reply;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// More is asked than can be drawn.
class OverloadTest {

    private static final int MORE_THAN_IT_TAKES = 1_000;

    @Test
    void anAnswerComesWithoutItsChartsWhereThereIsTooMuchToDraw() {
        var threads = new ProcessorThreads("busy");
        var go = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var queue = new AnswerQueue(StandIns.router(InstantSource.system()), Platforms.WORDING,
                        new Gallery(new ChartRenderer(Platforms.WORDING, Theme.standard())), InstantSource.system(), threads)) {
            var full = new AtomicBoolean();
            for (var person = 0; person < MORE_THAN_IT_TAKES; person++) {
                people.execute(() -> wait(threads, go, full));
            }
            while (!full.get()) {
                Thread.onSpinWait();
            }
            var answer = queue.take("ranking 3", new Asker("web", "somebody")).answer(Duration.ofSeconds(30));
            go.countDown();
            assertThat(answer).map(Exchange.Answer::response).containsInstanceOf(Reply.class);
            assertThat(answer.orElseThrow().pictures()).isNotEmpty().noneMatch(Gallery.Picture::drawable);
        }
    }

    private static void wait(ProcessorThreads threads, CountDownLatch go, AtomicBoolean full) {
        try {
            threads.run(() -> {
                try {
                    go.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                return true;
            });
        } catch (RejectedExecutionException tooMuch) {
            full.set(true);
        }
    }
}
