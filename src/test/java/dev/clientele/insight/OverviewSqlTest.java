package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/// `overview` has the key figures that SQL has, over random stores, and names as many at risk as `at-risk` does, whose own test asks SQL.
final class OverviewSqlTest extends AnswersAsSqlDoes {

    OverviewSqlTest() {
        super("overview", 12);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var words = "overview" + question.words();
        if (question.isOutside(asked.books().daysWithData().orElseThrow())) {
            assertThat(asked.desk().refusal(words)).containsPattern("The data (ends|begins) on ");
            return;
        }
        var reply = asked.desk().ask(words);
        var figures = new LinkedHashMap<>(reply.figures());
        assertThat(figures.remove("customersAtRisk")).as(words).isEqualTo(atRisk(asked, question));
        var sold = new RevenueOracle(asked.books(), question, "revenue", "");
        sold.check(sold(reply, figures));
    }

    private static Value atRisk(OracleStores asked, Question question) {
        var listed = asked.desk().ask("at-risk 1000" + question.scope().words() + question.asOfWords());
        return new Value.Count(listed.tables().getFirst().rows().size());
    }

    /// The answer without what it says of risk.
    private static Reply sold(Reply reply, Map<String, Value> figures) {
        return new Reply(reply.command(), reply.title(), reply.headline(), reply.asOf(), figures, reply.tables(), reply.charts(),
                reply.footnotes(), reply.buttons(), reply.dataVersion());
    }
}
