package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Optional;

/// `clv` answers as SQL does, over random stores.
final class ClvSqlTest extends AnswersAsSqlDoes {

    private static final List<String> METHODS = List.of("simple", "npv");
    private static final List<Dimension> GROUPS =
            List.of(Dimension.TIER, Dimension.SEGMENT, Dimension.COUNTRY, Dimension.INDUSTRY, Dimension.OWNER);

    ClvSqlTest() {
        super("clv", 10);
    }

    @Override
    void check(OracleStores asked, Question any) {
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
