package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the tests of all questions against SQL have in common: random stores, a number of random questions to each, and a store
/// without a row, which is refused.
abstract class AnswersAsSqlDoes {

    private final String example;
    private final int questions;

    @TempDir
    Path folder;

    /// @param example a question that an empty store refuses
    /// @param questions how many are asked of each store
    AnswersAsSqlDoes(String example, int questions) {
        this.example = example;
        this.questions = questions;
    }

    static LongStream seeds() {
        return OracleStores.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    final void everyFigureAndRowIsThatOfSql(long seed) {
        try (var asked = OracleStores.of(seed, folder)) {
            if (asked.isEmpty()) {
                assertThat(asked.desk().refusal(example)).contains(whatAnEmptyStoreSays());
            } else {
                checkStore(asked);
            }
        }
    }

    String whatAnEmptyStoreSays() {
        return "no data yet";
    }

    /// Asks a store with rows.
    void checkStore(OracleStores asked) {
        var next = asked.questions();
        for (var i = 0; i < questions; i++) {
            check(asked, next.next());
        }
    }

    /// Asks about what a random question is about, and compares the answer with that of SQL.
    abstract void check(OracleStores asked, Question question);
}
