package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import java.util.List;

/// `top` answers as SQL does, over random stores.
final class TopSqlTest extends AnswersAsSqlDoes {

    private static final List<String> MEASURES = List.of("revenue", "profit", "orders");

    private static final List<Dimension> EACH = List.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER,
            Dimension.CHANNEL, Dimension.CATEGORY);

    TopSqlTest() {
        super("top 5", 25);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var measure = MEASURES.get(asked.random().nextInt(MEASURES.size()));
        var top = new TopOracle(asked.books(), question, measure, 1 + asked.random().nextInt(15));
        var dimension = EACH.get(asked.random().nextInt(EACH.size()));
        var each = new TopEachOracle(asked.books(), question, measure, 1 + asked.random().nextInt(4), dimension);
        if (question.isOutside(asked.books().daysWithData().orElseThrow())) {
            assertThat(asked.desk().refusal(top.words())).containsPattern("The data (ends|begins) on |no profit");
        } else if (measure.equals("profit") && !asked.books().isCosted()) {
            assertThat(asked.desk().refusal(top.words())).contains("no profit");
        } else {
            top.check(asked.desk().ask(top.words()));
            if (each.isNamed()) {
                each.check(asked.desk().ask(each.words()));
            } else {
                assertThat(asked.desk().refusal(each.words())).contains("The data names no " + dimension.plural());
            }
        }
    }
}
