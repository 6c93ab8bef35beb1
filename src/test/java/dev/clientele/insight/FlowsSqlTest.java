package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `flows` answers as SQL does, over random stores.
final class FlowsSqlTest {

    private static final int QUESTIONS = 15;
    private static final List<String> GRAINS = List.of("", "", "year", "quarter", "month");
    private static final List<String> STATUSES = List.of("lost", "new", "regained", "retained");

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
                assertThat(asked.desk().refusal("flows")).contains("no data yet");
            } else {
                var questions = asked.questions();
                for (var i = 0; i < QUESTIONS; i++) {
                    check(asked, questions.next());
                }
            }
        }
    }

    private static void check(OracleStores asked, Question question) {
        var grain = GRAINS.get(asked.random().nextInt(GRAINS.size()));
        var oracle = new FlowsOracle(asked.books(), question, grain, asked.terms().activityWindowMonths());
        if (oracle.isInTheFuture()) {
            assertThat(asked.desk().refusal(oracle.words())).contains("The data ends on " + question.scope().asOf());
            return;
        }
        oracle.check(asked.desk().ask(oracle.words()));
        var status = STATUSES.get(asked.random().nextInt(STATUSES.size()));
        var most = 1 + asked.random().nextInt(30);
        oracle.checkMembers(asked.desk().ask(oracle.words() + " list " + status + " " + most), status, most);
    }
}
