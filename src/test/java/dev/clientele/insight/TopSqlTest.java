package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// `top` answers as SQL does, over random stores.
final class TopSqlTest extends AnswersAsSqlDoes {

    private static final List<String> MEASURES = List.of("revenue", "profit", "orders");

    TopSqlTest() {
        super("top 5", 25);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var measure = MEASURES.get(asked.random().nextInt(MEASURES.size()));
        var oracle = new TopOracle(asked.books(), question, measure, 1 + asked.random().nextInt(15));
        if (question.isOutside(asked.books().daysWithData().orElseThrow())) {
            assertThat(asked.desk().refusal(oracle.words())).containsPattern("The data (ends|begins) on |no profit");
        } else if (measure.equals("profit") && !asked.books().isCosted()) {
            assertThat(asked.desk().refusal(oracle.words())).contains("no profit");
        } else {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }
}
