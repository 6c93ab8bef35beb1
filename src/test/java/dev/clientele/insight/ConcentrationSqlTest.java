package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

/// `concentration` answers as SQL does, over random stores.
final class ConcentrationSqlTest extends AnswersAsSqlDoes {

    ConcentrationSqlTest() {
        super("concentration", 20);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var measure = asked.random().nextInt(3) == 0 ? "profit" : "revenue";
        var count = Math.max(0, asked.random().nextInt(30) - 10);
        var oracle = new ConcentrationOracle(asked.books(), question, count, measure);
        if (question.isOutside(asked.books().daysWithData().orElseThrow())) {
            assertThat(asked.desk().refusal(oracle.words())).containsPattern("The data (ends|begins) on |no profit");
        } else if (measure.equals("profit") && !asked.books().isCosted()) {
            assertThat(asked.desk().refusal(oracle.words())).contains("no profit");
        } else {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }
}
