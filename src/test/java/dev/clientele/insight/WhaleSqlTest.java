package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

/// `whale` answers as SQL does, over random stores.
final class WhaleSqlTest extends AnswersAsSqlDoes {

    WhaleSqlTest() {
        super("whale", 20);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var oracle = new WhaleOracle(asked.books(), question, 1 + asked.random().nextInt(30));
        if (!asked.books().isCosted()) {
            var reply = asked.desk().ask(oracle.words());
            assertThat(reply.headline()).contains("no profit");
            assertThat(reply.figures()).isEmpty();
        } else if (question.isOutside(asked.books().daysWithData().orElseThrow())) {
            assertThat(asked.desk().refusal(oracle.words())).containsPattern("The data (ends|begins) on ");
        } else {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }
}
