package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/// A customer's card says what SQL says, over random stores.
final class CustomerSqlTest extends AnswersAsSqlDoes {

    CustomerSqlTest() {
        super("customer C1", 12);
    }

    @Override
    String whatAnEmptyStoreSays() {
        return "no customers yet";
    }

    @Override
    void check(OracleStores asked, Question question) {
        var ids = asked.desk().portfolio().get().customers().ids();
        if (ids.length == 0) {
            assertThat(asked.desk().refusal("customer C1")).contains(whatAnEmptyStoreSays());
            return;
        }
        var scope = new SqlScope(Map.of(), question.scope().asOf(), question.scope().window());
        var id = ids[asked.random().nextInt(ids.length)];
        var oracle = new CustomerOracle(asked.books(), scope, question.asOfWords(), id, asked.terms().lifetime());
        oracle.check(asked.desk().ask(oracle.words()));
    }
}
