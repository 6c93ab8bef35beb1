package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Locale;

/// `retention` and its views answer as SQL does, over random stores.
final class RetentionSqlTest extends AnswersAsSqlDoes {

    private static final List<String> BY = List.of("", "", "year", "quarter", "month", "segment", "country", "industry", "owner");
    private static final List<String> GRAINS = List.of("year", "quarter", "month");

    RetentionSqlTest() {
        super("retention", 4);
    }

    @Override
    void check(OracleStores asked, Question question) {
        checkRates(asked, question);
        checkCohorts(asked, asked.questions().next());
        var repeat = new RepeatOracle(asked.books(), asked.questions().next());
        repeat.check(asked.desk().ask(repeat.words()));
        var stages = new StagesOracle(asked.books(), asked.questions().next(), asked.terms().activityWindowMonths());
        stages.check(asked.desk().ask(stages.words()));
    }

    private static void checkRates(OracleStores asked, Question question) {
        var by = BY.get(asked.random().nextInt(BY.size()));
        var oracle = new RatesOracle(asked.books(), question, by, asked.terms().activityWindowMonths());
        if (oracle.isInTheFuture()) {
            assertThat(asked.desk().refusal(oracle.words()))
                    .contains("The data ends on " + new ValueFormatter(Locale.UK).day(question.scope().asOf()));
        } else {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }

    private static void checkCohorts(OracleStores asked, Question question) {
        var by = GRAINS.get(asked.random().nextInt(GRAINS.size()));
        var oracle = new CohortsOracle(asked.books(), question, by, Math.max(0, asked.random().nextInt(60) - 30));
        oracle.check(asked.desk().ask(oracle.words()));
    }
}
