package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

/// `orders` answers as SQL does, over random stores.
final class OrdersSqlTest extends AnswersAsSqlDoes {

    OrdersSqlTest() {
        super("orders", 30);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var oracle = new OrdersOracle(asked.books(), question, asked.random().nextInt(3) == 0, 1 + asked.random().nextInt(30),
                asked.random().nextInt(2) * asked.random().nextInt(2_000));
        if (question.span().isPresent() && question.isOutside(asked.books().daysWithData().orElseThrow())) {
            assertThat(asked.desk().refusal(oracle.words())).containsPattern("The data (ends|begins) on ");
        } else if (question.span().isPresent() || !question.scope().asOf().isBefore(asked.books().daysWithData().orElseThrow().start())) {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }
}
