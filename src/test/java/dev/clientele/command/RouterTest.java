package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RouterTest {

    private final AtomicReference<HandMadeVocabulary> data = new AtomicReference<>(HandMadeVocabulary.standard());
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void helpListsEveryCommandAndItsExamplesWork() {
        var router = Transcript.standardRouter();
        var help = (Reply) router.ask("help", Transcript.ASKER);
        assertThat(help.tables().getFirst().rows()).hasSize(2);
        assertThat(help.buttons()).extracting(Button::question).containsExactly("top 10", "flows");
        for (var spec : router.specs()) {
            assertThat(router.ask("help " + spec.name(), Transcript.ASKER)).isInstanceOf(Reply.class);
            assertThat(spec.examples()).allSatisfy(example -> assertThat(router.ask(example, Transcript.ASKER)).isInstanceOf(Reply.class));
        }
    }

    @Test
    void theSameQuestionOverTheSameDataIsAnsweredOnce() {
        var router = router(() -> data.get().dataVersion());
        var first = router.ask("top 5 last year", Transcript.ASKER);
        assertThat(router.ask("TOP 5, 2024 by revenue", Transcript.ASKER)).isEqualTo(first);
        assertThat(asked).hasValue(1);
    }

    @Test
    void textIsReadOnceForAllWhoWantToKnowWhatItMeans() {
        var router = router(() -> data.get().dataVersion());
        assertThat(router.isChange("top 5 last year")).isFalse();
        assertThat(router.understands("top 5 last year", Transcript.ASKER)).isTrue();
        router.ask("top 5 last year", Transcript.ASKER);
        assertThat(router.read()).isEqualTo(1);
        assertThat(router.understands("xyzzy plugh", Transcript.ASKER)).isFalse();
        assertThat(router.misunderstanding("xyzzy plugh")).isPresent();
        assertThat(router.read()).as("also what is not understood").isEqualTo(2);
        data.set(data.get().version(2));
        router.isChange("top 5 last year");
        assertThat(router.read()).as("names of new data may mean something else").isEqualTo(3);
    }

    @Test
    void sameQuestionIsAnsweredInTheWordsOfEachReader() {
        var router = router(() -> data.get().dataVersion());
        router.ask("top 5", Transcript.ASKER);
        new Reader(Optional.of(Locale.GERMANY), Optional.empty()).during(() -> router.ask("top 5", Transcript.ASKER));
        assertThat(asked).hasValue(2);
    }

    @Test
    void newDataIsNeverAnsweredFromTheOld() {
        var router = router(() -> data.get().dataVersion());
        var old = (Reply) router.ask("top 5", Transcript.ASKER);
        data.set(data.get().version(2));
        var current = (Reply) router.ask("top 5", Transcript.ASKER);
        assertThat(old.dataVersion()).isEqualTo(1);
        assertThat(current.dataVersion()).isEqualTo(2);
    }

    @Test
    void aQuestionWhoseDataWasSwappedMeanwhileIsAnsweredAgainByTheNewData() {
        var router = router(() -> {
            data.set(data.get().version(2));
            return 2;
        });
        assertThat(router.ask("top 5", Transcript.ASKER)).isInstanceOfSatisfying(Reply.class,
                reply -> assertThat(reply.dataVersion()).isEqualTo(2));
        assertThat(asked).as("the answer over the old question was not kept").hasValue(2);
    }

    @Test
    void whatBreaksIsLoggedUnderTheReferenceThePersonSees() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger(Router.class);
        logger.addAppender(log);
        try {
            var router = router(() -> {
                throw new IllegalStateException("broken inside");
            });
            var failed = (Response.Failed) router.ask("top 5", Transcript.ASKER);
            assertThat(failed.message()).contains(failed.reference()).doesNotContain("broken", "Exception");
            assertThat(log.list).singleElement().satisfies(event -> {
                assertThat(event.getFormattedMessage()).contains(failed.reference());
                assertThat(event.getThrowableProxy().getMessage()).isEqualTo("broken inside");
            });
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void whoAskedWhatIsOnOneLineOfTheAuditLog() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger("clientele.audit");
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
        try {
            Transcript.standardRouter().ask("top\n5\u2028\u202e", Transcript.ASKER);
            assertThat(log.list).singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage()).startsWith("test:1 asked \"top 5  \": answered v1 in "));
        } finally {
            logger.setLevel(null);
            logger.detachAppender(log);
        }
    }

    @Test
    void changesAreCarriedOutOnlyForThoseWhoMay() {
        var change = new Change() {
            @Override
            public CommandSpec spec() {
                return new CommandSpec("note", "Writes a note", "Writes.", List.of(new Parameter.Text("TEXT")), List.of("note hello"));
            }

            @Override
            public Reply carryOut(Invocation invocation, Asker asker) {
                asked.incrementAndGet();
                return EchoCommand.reply(invocation, "Noted", 0);
            }
        };
        var router = new Router(List.of(change), data::get, BusinessCalendar.standard(), Transcript.MID_JUNE_2025);
        assertThat(router.ask("note hello", new Asker("slack", "U1", Optional.of(Access.Denial.NO_ADMIN)))).isInstanceOfSatisfying(
                Response.Refused.class,
                refused -> assertThat(refused.message()).contains("Only an administrator"));
        assertThat(asked).hasValue(0);
        assertThat(router.ask("note hello", new Asker("slack", "U2"))).isInstanceOf(Reply.class);
        assertThat(asked).hasValue(1);
    }

    private Router router(LongSupplier version) {
        var command = new Question() {
            @Override
            public CommandSpec spec() {
                return EchoCommand.TOP.spec();
            }

            @Override
            public Reply answer(Invocation invocation) {
                asked.incrementAndGet();
                return EchoCommand.reply(invocation, invocation.question(), version.getAsLong());
            }
        };
        return new Router(List.of(command), data::get, BusinessCalendar.standard(), Transcript.MID_JUNE_2025);
    }
}
