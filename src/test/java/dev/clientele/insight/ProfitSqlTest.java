package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.model.Dimension;
import dev.clientele.store.CostBatch;
import dev.clientele.store.CostStore;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// `profit` answers as SQL does, over random stores with random costs: every line of every group, and that the groups make the whole.
final class ProfitSqlTest extends AnswersAsSqlDoes {

    /// What can be parted among the days of any month without a rest.
    private static final long DIVISIBLE = 28L * 29 * 15 * 31;
    private static final int COSTS = 30;

    ProfitSqlTest() {
        super("profit", 12);
    }

    @Override
    void checkStore(OracleStores asked) {
        if (asked.random().nextInt(5) > 0) {
            spend(asked);
        }
        try (var books = new SqlBooks(asked.store().database())) {
            var desk = Desk.of(asked.store().database(), asked.terms(), asked.today());
            var next = asked.questions();
            for (var i = 0; i < 12; i++) {
                var by = ProfitOracle.BY.get(asked.random().nextInt(ProfitOracle.BY.size()));
                check(desk, new ProfitOracle(books, next.next(), by));
            }
        }
    }

    @Override
    void check(OracleStores asked, Question question) {
        throw new UnsupportedOperationException("each store is asked by checkStore");
    }

    private static void check(Desk desk, ProfitOracle oracle) {
        if (!oracle.books().isCosted() && oracle.isWithoutSpending()) {
            assertThat(desk.refusal(oracle.words())).contains("no costs", "import --costs");
        } else if (oracle.question().isOutside(oracle.books().daysWithData().orElseThrow())) {
            assertThat(desk.refusal(oracle.words())).containsPattern("The data (ends|begins) on ");
        } else if (oracle.wantsTouchpointsInVain()) {
            assertThat(desk.refusal(oracle.words())).startsWith("No cost names a touch-point.");
        } else if (oracle.namesNothing()) {
            assertThat(desk.refusal(oracle.words())).contains("The data names no");
        } else {
            oracle.check(desk.ask(oracle.words()));
        }
    }

    private static void spend(OracleStores asked) {
        var random = asked.random();
        var data = asked.books().daysWithData().orElseThrow();
        var first = YearMonth.from(data.start()).minusMonths(2);
        var months = Math.toIntExact(ChronoUnit.MONTHS.between(first, YearMonth.from(data.end()))) + 2;
        var segments = asked.books().names(Dimension.SEGMENT);
        var channels = asked.books().names(Dimension.CHANNEL);
        var costs = new ArrayList<CostRecord>();
        for (var row = 0; row < COSTS; row++) {
            var amount = DIVISIBLE * (random.nextInt(12) - 2);
            costs.add(new CostRecord(row, first.plusMonths(random.nextInt(months)), CostKind.of((byte) random.nextInt(3)),
                    asked.books().currency(), amount, amount, one(random, List.of("C0", "C1", "C2", "C77")), one(random, segments),
                    one(random, channels), one(random, List.of("Fair", "Call"))));
        }
        new CostStore(asked.store().database(), InstantSource.system())
                .store(new CostBatch("costs.csv", asked.books().currency(), costs, 0));
    }

    private static String one(SplittableRandom random, List<String> names) {
        return names.isEmpty() || random.nextInt(3) > 0 ? "" : names.get(random.nextInt(names.size()));
    }
}
