package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `clv` answers as SQL does, over random stores.
final class ClvSqlTest {

    private static final int QUESTIONS = 10;
    private static final List<String> METHODS = List.of("simple", "npv");
    private static final List<Dimension> GROUPS =
            List.of(Dimension.TIER, Dimension.SEGMENT, Dimension.COUNTRY, Dimension.INDUSTRY, Dimension.OWNER);

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
                assertThat(asked.desk().refusal("clv")).contains("no data yet");
                return;
            }
            var questions = asked.questions();
            for (var i = 0; i < QUESTIONS; i++) {
                check(asked, questions.next());
            }
        }
    }

    private static void check(OracleStores asked, Question any) {
        var question = new Question(Optional.empty(), any.scope(), any.asOfWords());
        var random = asked.random();
        var oracle = new ClvOracle(asked.books(), question, asked.terms().lifetime(), METHODS.get(random.nextInt(METHODS.size())));
        var most = 1 + random.nextInt(15);
        oracle.check(asked.desk().ask(oracle.words() + " " + most), most);
        var by = GROUPS.get(random.nextInt(GROUPS.size()));
        var words = oracle.words() + " by " + by.word();
        if (asked.books().names(by).isEmpty()) {
            assertThat(asked.desk().refusal(words)).contains("names no " + by.plural());
        } else {
            oracle.checkGroups(asked.desk().ask(words), by);
        }
        var customers = oracle.customers();
        if (!customers.isEmpty()) {
            var customer = customers.get(random.nextInt(customers.size()));
            oracle.checkCustomer(asked.desk().ask(oracle.words() + " customer " + customer.id()), customer.id());
        }
    }
}
