package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A customer's card says what SQL says, over random stores.
final class CustomerSqlTest {

    private static final int QUESTIONS = 12;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return OracleStores.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFigureAndRowIsThatOfSql(long seed) {
        try (var asked = OracleStores.of(seed, folder)) {
            var ids = asked.desk().portfolio().get().customers().ids();
            if (ids.length == 0) {
                assertThat(asked.desk().refusal("customer C1")).contains("no customers yet");
                return;
            }
            var questions = asked.questions();
            for (var i = 0; i < QUESTIONS; i++) {
                var question = questions.next();
                var scope = new Scope(Map.of(), question.scope().asOf(), question.scope().window());
                var oracle = new CustomerOracle(asked.books(), scope, question.asOfWords(), ids[asked.random().nextInt(ids.length)],
                        asked.terms().lifetime());
                oracle.check(asked.desk().ask(oracle.words()));
            }
        }
    }
}
