package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `top` answers as SQL does, over random stores.
final class TopSqlTest {

    private static final int QUESTIONS = 25;
    private static final List<String> MEASURES = List.of("revenue", "profit", "orders");

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
                assertThat(asked.desk().refusal("top 5")).contains("no data yet");
            } else {
                var questions = asked.questions();
                for (var i = 0; i < QUESTIONS; i++) {
                    check(asked, questions.next());
                }
            }
        }
    }

    private static void check(OracleStores asked, Question question) {
        var measure = MEASURES.get(asked.random().nextInt(MEASURES.size()));
        var oracle = new TopOracle(asked.books(), question, measure, 1 + asked.random().nextInt(15));
        if (measure.equals("profit") && !asked.books().isCosted()) {
            assertThat(asked.desk().refusal(oracle.words())).contains("no profit");
        } else {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }
}
