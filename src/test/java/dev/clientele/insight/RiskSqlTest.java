package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `at-risk` answers as SQL does, over random stores some of whose customers have a day of renewal.
final class RiskSqlTest {

    private static final int QUESTIONS = 15;
    private static final List<String> REASONS =
            List.of("", "", "", "overdue", "fading", "shrinking", "narrowing", "renewal", "credit");

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
                assertThat(asked.desk().refusal("at-risk")).contains("no data yet");
                return;
            }
            nameRenewals(asked);
            var questions = asked.questions();
            for (var i = 0; i < QUESTIONS; i++) {
                var question = questions.next();
                var reason = REASONS.get(asked.random().nextInt(REASONS.size()));
                var oracle = new RiskOracle(asked.books(), new Question(Optional.empty(), question.scope(), question.asOfWords()), reason,
                        1 + asked.random().nextInt(15));
                oracle.check(asked.desk().ask(oracle.words()));
            }
        }
    }

    /// Renewals around the last days of the data, where as-of days mostly are.
    private static void nameRenewals(OracleStores asked) {
        var last = asked.books().daysWithData().orElseThrow().end();
        for (var customer : asked.books().handle().createQuery("select id from customer order by id").mapTo(Long.class).list()) {
            if (asked.random().nextInt(3) == 0) {
                asked.books().handle().execute("update customer set renewal_on = ? where id = ?",
                        last.plusDays(asked.random().nextInt(160) - 80L).toEpochDay(), customer);
            }
        }
    }
}
