package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.BusinessCalendar;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An answer that takes too long is told so, and keeps nobody else waiting for ever.
class SlowAnswersTest {

    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger carriedOut = new AtomicInteger();

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void anAnswerThatTakesTooLongIsHadLater() {
        var router = router(Duration.ofMillis(20));
        assertThat(message(router, "slow")).startsWith("That takes me more than").contains("ask once more in a minute");
        released.countDown();
        var response = router.ask("slow", Transcript.ASKER);
        while (!(response instanceof Reply)) {
            response = router.ask("slow", Transcript.ASKER);
        }
        assertThat(((Reply) response).headline()).isEqualTo("slow");
    }

    @Test
    void aChangeThatTakesTooLongIsNotCalledUndone() {
        assertThat(message(router(Duration.ofMillis(200)), "write")).contains("Look whether it is done before you ask for it once more");
    }

    @Test
    void whatCouldNotBeBegunInTimeIsNeverDone() {
        var router = router(Duration.ofMillis(20));
        IntStream.range(0, 2 * Runtime.getRuntime().availableProcessors() + 4)
                .forEach(i -> router.ask("slow " + (i + 1), Transcript.ASKER));
        assertThat(message(router, "write")).contains("have done nothing about it");
        released.countDown();
        var response = router.ask("help", Transcript.ASKER);
        while (!(response instanceof Reply)) {
            response = router.ask("help", Transcript.ASKER);
        }
        assertThat(carriedOut).hasValue(0);
    }

    private Router router(Duration longest) {
        return new Router(List.of(new Slow(), new Write()), HandMadeVocabulary::standard, BusinessCalendar.standard(),
                Transcript.MID_JUNE_2025, longest, DataState.SOUND, Paraphraser.NONE);
    }

    private static String message(Router router, String question) {
        return ((Response.Refused) router.ask(question, Transcript.ASKER)).message();
    }

    private void await() {
        try {
            released.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private final class Slow implements Question {

        private final CommandSpec spec =
                new CommandSpec("slow", "Waits", "Waits.", List.of(new Parameter.Count(1, 1_000)), List.of("slow"));

        @Override
        public CommandSpec spec() {
            return spec;
        }

        @Override
        public Reply answer(Invocation invocation) {
            await();
            return EchoCommand.reply(invocation, "slow", 1);
        }
    }

    private final class Write implements Change {

        private final CommandSpec spec = new CommandSpec("write", "Writes", "Writes.", List.of(), List.of("write"));

        @Override
        public CommandSpec spec() {
            return spec;
        }

        @Override
        public Reply carryOut(Invocation invocation, Asker asker) {
            await();
            carriedOut.incrementAndGet();
            return EchoCommand.reply(invocation, "written", 0);
        }
    }
}
