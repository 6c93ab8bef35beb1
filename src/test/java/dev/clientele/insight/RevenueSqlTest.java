package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import java.util.List;
import java.util.stream.Stream;

/// `revenue` answers as SQL does, over random stores: every measure, in all and by every split.
final class RevenueSqlTest extends AnswersAsSqlDoes {

    private static final int MOST_STEPS = 400;
    private static final List<String> MEASURES = List.of("revenue", "profit", "margin", "orders", "average-order", "customers",
            "revenue-per-customer", "orders-per-customer");
    private static final List<String> SPLITS = Stream.of(Stream.of("", "", "weekday"), RevenueOracle.TIMES.stream(),
            RevenueOracle.DIMENSIONS.stream().map(Dimension::word)).flatMap(words -> words).toList();

    RevenueSqlTest() {
        super("revenue", 30);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var measure = MEASURES.get(asked.random().nextInt(MEASURES.size()));
        var by = SPLITS.get(asked.random().nextInt(SPLITS.size()));
        var oracle = new RevenueOracle(asked.books(), question, measure, by);
        if (question.isOutside(asked.books().daysWithData().orElseThrow())) {
            assertThat(asked.desk().refusal(oracle.words())).containsPattern("The data (ends|begins) on |no profit");
        } else if (RevenueOracle.isOfCosts(measure) && !asked.books().isCosted()) {
            assertThat(asked.desk().refusal(oracle.words())).contains("The data has no costs");
        } else if (!isNamed(asked, by)) {
            assertThat(asked.desk().refusal(oracle.words())).contains("The data names no ");
        } else if (RevenueOracle.TIMES.contains(by) && oracle.steps().size() > MOST_STEPS) {
            assertThat(asked.desk().refusal(oracle.words())).contains("Name a shorter period");
        } else {
            oracle.check(asked.desk().ask(oracle.words()));
        }
    }

    private static boolean isNamed(OracleStores asked, String by) {
        return RevenueOracle.DIMENSIONS.stream().filter(dimension -> dimension.word().equals(by))
                .allMatch(dimension -> !asked.books().names(dimension).isEmpty());
    }
}
