package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `concentration` answers as SQL does, over random stores.
final class ConcentrationSqlTest {

    private static final int QUESTIONS = 20;

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
                assertThat(asked.desk().refusal("concentration")).contains("no data yet");
            } else {
                var questions = asked.questions();
                for (var i = 0; i < QUESTIONS; i++) {
                    check(asked, questions.next());
                }
            }
        }
    }

    private static void check(OracleStores asked, Question question) {
        var measure = asked.random().nextInt(3) == 0 ? "profit" : "revenue";
        var count = Math.max(0, asked.random().nextInt(30) - 10);
        var oracle = new ConcentrationOracle(asked.books(), question, count, measure);
        if (measure.equals("profit") && !asked.books().isCosted()) {
            assertThat(asked.desk().refusal(oracle.words())).contains("no profit");
        } else {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }
}
