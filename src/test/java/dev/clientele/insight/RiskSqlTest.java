package dev.clientele.insight;

import java.util.List;
import java.util.Optional;

/// `at-risk` answers as SQL does, over random stores some of whose customers have a day of renewal.
final class RiskSqlTest extends AnswersAsSqlDoes {

    private static final List<String> REASONS =
            List.of("", "", "", "overdue", "fading", "shrinking", "narrowing", "renewal", "credit");

    RiskSqlTest() {
        super("at-risk", 15);
    }

    @Override
    void checkStore(OracleStores asked) {
        nameRenewals(asked);
        super.checkStore(asked);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var reason = REASONS.get(asked.random().nextInt(REASONS.size()));
        var anyTime = new Question(Optional.empty(), question.scope(), question.asOfWords());
        var oracle = new RiskOracle(asked.books(), anyTime, reason, 1 + asked.random().nextInt(15));
        oracle.check(asked.desk().ask(oracle.words()));
    }

    /// Renewals around the last days of the data, where as-of days mostly are.
    private static void nameRenewals(OracleStores asked) {
        var last = asked.books().daysWithData().orElseThrow().end();
        for (var customer : asked.books().handle().createQuery("select id from customer order by id").mapTo(Long.class).list()) {
            if (asked.random().nextInt(3) == 0) {
                asked.books().handle().execute("update customer set renewal_on = ? where id = ?",
                        last.plusDays(asked.random().nextInt(160) - 80L).toEpochDay(), customer);
            }
        }
    }
}
