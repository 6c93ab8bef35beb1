package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

/// `customers`, the list builder, answers as SQL does, over random stores and conditions.
final class CustomersSqlTest extends AnswersAsSqlDoes {

    CustomersSqlTest() {
        super("customers", 25);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var random = asked.random();
        var data = asked.books().daysWithData().orElseThrow();
        var first = data.start().plusMonths(random.nextInt(12));
        var oracle = new CustomersOracle(asked.books(), question, asked.terms().activityWindowMonths(),
                Math.max(0, random.nextInt(8) - 4), Math.max(-1, random.nextInt(40) - 20),
                random.nextInt(3) == 0 ? 1 + random.nextInt(200) : 0,
                random.nextInt(3) == 0 ? Span.days(first, first.plusDays(1L + random.nextInt(400))) : Span.of("", data.start(), data.end()),
                1 + random.nextInt(30));
        if (question.isOutside(data)) {
            assertThat(asked.desk().refusal(oracle.words())).containsPattern("The data (ends|begins) on ");
        } else {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }
}
