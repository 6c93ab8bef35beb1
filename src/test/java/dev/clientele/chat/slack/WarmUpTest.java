package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.FileImporter;
import dev.clientele.chat.StandIns;
import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.Command;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.model.ValueFormatter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The bot practises before it takes requests, and nobody notices.
@ResourceLock(LogLines.LOCK)
class WarmUpTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));
    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);

    @Test
    void questionsAreAnsweredAndNothingIsChangedOrTold() {
        var asked = new AtomicInteger();
        var changed = new AtomicInteger();
        var counted = StandIns.command("counted", invocation -> StandIns.customers("counted", asked.incrementAndGet()));
        try (var log = new LogLines()) {
            warmUp(Duration.ofSeconds(1), counted, new Count(changed));
            assertThat(log.all()).noneMatch(line -> line.startsWith("clientele.audit") && line.contains("\"count"));
        }
        assertThat(asked.get()).isPositive();
        assertThat(changed.get()).isZero();
    }

    @Test
    void questionThatHangsDoesNotHoldBackTheStart() {
        var latch = new CountDownLatch(1);
        var begun = System.nanoTime();
        warmUp(Duration.ofMillis(500), StandIns.slow(latch));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(60));
        latch.countDown();
    }

    private static void warmUp(Duration duration, Command... commands) {
        SlackPlatform.warmUp(duration,
                new SlackAnswering(StandIns.router(CLOCK, commands), new ChartRenderer(WORDING, Theme.standard()), WORDING,
                        () -> "", (path, answers) -> new FileImporter.Taken(new Response.Refused("", List.of()), List.of())));
    }

    private record Count(AtomicInteger changed) implements Change {
        @Override
        public CommandSpec spec() {
            return new CommandSpec("count", "Counts", "Counts.", List.of(new Parameter.Text("TEXT")), List.of("count me"));
        }

        @Override
        public void admit(Invocation invocation, Asker asker) {
            // whoever it is
        }

        @Override
        public Reply carryOut(Invocation invocation, Asker asker) {
            changed.incrementAndGet();
            return StandIns.customers("count", 1);
        }
    }
}
