package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Optional;

/// `growers` and `decliners` answer as SQL does, over random stores: customers and the values of dimensions, in each measure.
final class MoversSqlTest extends AnswersAsSqlDoes {

    private static final List<String> MEASURES = List.of("revenue", "revenue", "profit", "orders");
    private static final List<Integer> LEAST = List.of(0, 0, 10, 50);

    MoversSqlTest() {
        super("growers", 40);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var random = asked.random();
        var measure = MEASURES.get(random.nextInt(MEASURES.size()));
        var by = random.nextBoolean()
                ? Optional.<Dimension>empty()
                : Optional.of(RevenueOracle.DIMENSIONS.get(random.nextInt(RevenueOracle.DIMENSIONS.size())));
        var oracle = new MoversOracle(asked.books(), question, random.nextBoolean(), by, measure,
                LEAST.get(random.nextInt(LEAST.size())), 1 + random.nextInt(20));
        if (question.isOutside(asked.books().daysWithData().orElseThrow())) {
            assertThat(asked.desk().refusal(oracle.words())).containsPattern("The data (ends|begins) on |no profit");
        } else if (measure.equals("profit") && !asked.books().isCosted()) {
            assertThat(asked.desk().refusal(oracle.words())).contains("no profit");
        } else if (by.isPresent() && asked.books().names(by.get()).isEmpty()) {
            assertThat(asked.desk().refusal(oracle.words())).containsPattern("The data (names no|begins on) ");
        } else if (oracle.isCompared()) {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }
}
