package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Answers are kept to be given again by how much memory they take, and not by how many they are.
final class KeptAnswersTest {

    private static final int MOST = 20;

    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void manySmallOnesAreKept() {
        askTwice(1);
        assertThat(computed).hasValue(MOST);
    }

    /// Each takes a fortieth of the memory there is, so that all together would not fit.
    @Test
    void largeOnesAreForgottenForOneAnother() {
        askTwice((int) (Runtime.getRuntime().maxMemory() / 40 / table(1).weight()));
        assertThat(computed).hasValueGreaterThan(MOST + MOST / 2);
    }

    private void askTwice(int rows) {
        var router = new Router(List.of(new Large(rows)), HandMadeVocabulary::standard, BusinessCalendar.standard(),
                Transcript.MID_JUNE_2025, Duration.ofMinutes(1), DataState.SOUND, Paraphraser.NONE);
        for (var time = 0; time < 2; time++) {
            IntStream.rangeClosed(1, MOST)
                    .forEach(number -> assertThat(router.ask("large " + number, Transcript.ASKER)).isInstanceOf(Reply.class));
        }
    }

    private static Table table(int rows) {
        var row = List.<Value>of(new Value.Text("Anders"));
        return new Table("", List.of(new Column("name", "Name", Unit.Plain.TEXT)), Collections.nCopies(rows, row), List.of());
    }

    /// All rows are the same object: it is the weight that counts.
    private final class Large implements Question {

        private final CommandSpec spec =
                new CommandSpec("large", "Is large", "Is large.", List.of(new Parameter.Count(1, 1_000)), List.of("large"));
        private final Table table;

        Large(int rows) {
            table = table(rows);
        }

        @Override
        public CommandSpec spec() {
            return spec;
        }

        @Override
        public Reply answer(Invocation invocation) {
            computed.incrementAndGet();
            return new Reply("large", "", "large", Optional.empty(), Map.of(), List.of(table), List.of(), List.of(), List.of(), 1);
        }
    }
}
