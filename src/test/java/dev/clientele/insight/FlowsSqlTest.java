package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Locale;

/// `flows` answers as SQL does, over random stores.
final class FlowsSqlTest extends AnswersAsSqlDoes {

    private static final List<String> GRAINS = List.of("", "", "year", "quarter", "month");
    private static final List<String> STATUSES = List.of("lost", "new", "regained", "retained");

    FlowsSqlTest() {
        super("flows", 15);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var grain = GRAINS.get(asked.random().nextInt(GRAINS.size()));
        var oracle = new FlowsOracle(asked.books(), question, grain, asked.terms().activityWindowMonths());
        if (oracle.isInTheFuture()) {
            assertThat(asked.desk().refusal(oracle.words()))
                    .contains("The data ends on " + new ValueFormatter(Locale.UK).day(question.scope().asOf()));
            return;
        }
        oracle.check(asked.desk().ask(oracle.words()));
        var status = STATUSES.get(asked.random().nextInt(STATUSES.size()));
        var most = 1 + asked.random().nextInt(30);
        oracle.checkMembers(asked.desk().ask(oracle.words() + " list " + status + " " + most), status, most);
    }
}
