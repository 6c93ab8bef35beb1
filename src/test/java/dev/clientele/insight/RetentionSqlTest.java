package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `retention` and its views answer as SQL does, over random stores.
final class RetentionSqlTest {

    private static final int QUESTIONS = 4;
    private static final List<String> BY = List.of("", "", "year", "quarter", "month", "segment", "country", "industry", "owner");
    private static final List<String> GRAINS = List.of("year", "quarter", "month");

    @TempDir
    Path folder;

    static LongStream seeds() {
        return OracleStores.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFigureAndRowIsThatOfSql(long seed) {
        try (var asked = OracleStores.of(seed, folder)) {
            if (asked.isEmpty()) {
                assertThat(asked.desk().refusal("retention")).contains("no data yet");
                return;
            }
            var questions = asked.questions();
            for (var i = 0; i < QUESTIONS; i++) {
                checkRates(asked, questions.next());
                checkCohorts(asked, questions.next());
                var repeat = new RepeatOracle(asked.books(), questions.next());
                repeat.check(asked.desk().ask(repeat.words()));
                var stages = new StagesOracle(asked.books(), questions.next(), asked.terms().activityWindowMonths());
                stages.check(asked.desk().ask(stages.words()));
            }
        }
    }

    private static void checkRates(OracleStores asked, Question question) {
        var by = BY.get(asked.random().nextInt(BY.size()));
        var oracle = new RatesOracle(asked.books(), question, by, asked.terms().activityWindowMonths());
        if (oracle.isInTheFuture()) {
            assertThat(asked.desk().refusal(oracle.words())).contains("The data ends on " + question.scope().asOf());
        } else {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }

    private static void checkCohorts(OracleStores asked, Question question) {
        var by = GRAINS.get(asked.random().nextInt(GRAINS.size()));
        var oracle = new CohortsOracle(asked.books(), question, by, Math.max(0, asked.random().nextInt(60) - 30));
        oracle.check(asked.desk().ask(oracle.words()));
    }
}
