package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

/// `forecast` answers as SQL and a chain walked by hand do, over random stores.
final class ForecastSqlTest extends AnswersAsSqlDoes {

    ForecastSqlTest() {
        super("forecast", 8);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var oracle = new ForecastOracle(asked.books(), question.scope());
        var words = "forecast" + question.scope().words() + question.asOfWords();
        if (question.scope().asOf().plusDays(1).minusYears(2).isBefore(asked.books().dataStart())) {
            assertThat(asked.desk().refusal(words)).contains("two whole years");
        } else {
            oracle.check(words, asked.desk().ask(words));
            oracle.checkWhatHasBeen(asked.desk(), question.scope().words() + question.asOfWords());
            oracle.checkMonths(asked.desk(), question.scope().words() + question.asOfWords());
        }
    }
}
