package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.insight.SqlGroup.Bought;
import dev.clientele.model.Dimension;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// `revenue by country by category` and `revenue 3 by product each country` answer as SQL does, over random stores: every cell of every
/// measure, and every place of every ranking.
final class CrossingSqlTest extends AnswersAsSqlDoes {

    private static final List<String> MEASURES = List.of("revenue", "profit", "orders", "customers", "average-order");
    private static final List<String> WEEKDAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final String OTHERS = "Others";
    private static final String ALL = "All";

    CrossingSqlTest() {
        super("revenue by country by category", 20);
    }

    /// What is asked across what.
    private record Asked(OracleStores stores, Question question, String measure, Dimension one, String other) {

        RevenueOracle oracle() {
            return new RevenueOracle(stores.books(), question, measure, one.word());
        }

        /// The pairs in SQL, by both names.
        Map<List<String>, Bought> pairs() {
            var sql = new SqlParts(stores.books(), question.scope());
            var span = oracle().span();
            var found = other.equals("weekday")
                    ? sql.ofWeekdays(one, span.start(), span.end())
                    : sql.of(one, dimension(other), span.start(), span.end());
            var pairs = new HashMap<List<String>, Bought>();
            found.forEach((key, bought) -> {
                var names = key.split("\t", -1);
                pairs.put(List.of(names[0], other.equals("weekday") ? WEEKDAYS.get(Integer.parseInt(names[1])) : names[1]), bought);
            });
            return pairs;
        }

        Value value(Bought bought) {
            return oracle().value(measure, bought);
        }

        boolean isRefused() {
            var books = stores.books();
            return question.isOutside(books.daysWithData().orElseThrow()) || (measure.equals("profit") && !books.isCosted())
                    || books.names(one).isEmpty() || (!other.equals("weekday") && books.names(dimension(other)).isEmpty());
        }
    }

    private static Dimension dimension(String word) {
        return RevenueOracle.DIMENSIONS.stream().filter(dimension -> dimension.word().equals(word)).findFirst().orElseThrow();
    }

    @Override
    void check(OracleStores stores, Question question) {
        var random = stores.random();
        var one = RevenueOracle.DIMENSIONS.get(random.nextInt(RevenueOracle.DIMENSIONS.size()));
        var others = new ArrayList<>(RevenueOracle.DIMENSIONS.stream().filter(other -> other != one).map(Dimension::word).toList());
        others.add("weekday");
        var asked =
                new Asked(stores, question, MEASURES.get(random.nextInt(MEASURES.size())), one, others.get(random.nextInt(others.size())));
        var crossed = "revenue " + asked.measure() + " by " + one.word() + " by " + asked.other() + question.words();
        var ranked = "revenue 2 " + asked.measure() + " by " + one.word() + " each " + asked.other() + question.words();
        if (asked.isRefused()) {
            assertThat(stores.desk().refusal(crossed)).contains("The data ");
            assertThat(stores.desk().refusal(ranked)).contains("The data ");
        } else {
            checkCells(asked, crossed, stores.desk().ask(crossed));
            checkPlaces(asked, ranked, stores.desk().ask(ranked));
        }
    }

    private static void checkCells(Asked asked, String words, Reply reply) {
        var pairs = asked.pairs();
        var table = reply.tables().getFirst();
        var isTurned = table.columns().getFirst().name().equals(asked.other());
        for (var row : table.rows()) {
            var name = text(row.getFirst());
            for (var column = 1; column + 1 < row.size(); column++) {
                var across = table.columns().get(column).label();
                var pair = isTurned ? List.of(across, name) : List.of(name, across);
                if (!pair.contains(OTHERS)) {
                    Expect.same(words + ", " + pair, row.get(column), asked.value(pairs.getOrDefault(pair, RevenueOracle.NOTHING)));
                }
            }
        }
        if (asked.measure().equals("revenue")) {
            checkSums(words, table);
        }
    }

    /// Revenue adds up: the cells of each row to what stands at its end, and the rows to what stands below.
    private static void checkSums(String words, Table table) {
        for (var row : table.rows()) {
            var cells = row.subList(1, row.size() - 1).stream().mapToDouble(RevenueOracle::number).sum();
            assertThat(cells).as(words + ", " + row.getFirst()).isCloseTo(RevenueOracle.number(row.getLast()), byACent());
        }
        for (var column = 1; column < table.columns().size() && !table.rows().isEmpty(); column++) {
            var across = column;
            var cells = table.rows().stream().mapToDouble(row -> RevenueOracle.number(row.get(across))).sum();
            assertThat(cells).as(words + ", " + table.columns().get(column).label())
                    .isCloseTo(RevenueOracle.number(table.totals().get(column)), byACent());
        }
        assertThat(table.columns().getLast().label()).isEqualTo(ALL);
    }

    private static org.assertj.core.data.Offset<Double> byACent() {
        return org.assertj.core.data.Offset.offset(0.005);
    }

    /// The two greatest of each group, whatever is first of those that are alike.
    private static void checkPlaces(Asked asked, String words, Reply reply) {
        var table = reply.tables().getFirst();
        var measure = Expect.columns(table).indexOf(asked.measure().equals("revenue")
                ? "netRevenue"
                : asked.measure().equals("average-order") ? "averageOrder" : asked.measure());
        var expected = new HashMap<String, List<Double>>();
        asked.pairs().forEach((pair, bought) -> {
            var number = RevenueOracle.number(asked.value(bought));
            if (!RevenueOracle.isNothing(bought) && !Double.isNaN(number)) {
                expected.computeIfAbsent(pair.get(1), ignored -> new ArrayList<>()).add(number);
            }
        });
        var found = new HashMap<String, List<Double>>();
        table.rows().forEach(row -> found.computeIfAbsent(text(row.getFirst()), ignored -> new ArrayList<>())
                .add(RevenueOracle.number(row.get(measure))));
        expected.replaceAll((group, numbers) -> numbers.stream().sorted(Comparator.reverseOrder()).limit(2).toList());
        assertThat(found).as(words).isEqualTo(expected);
        IntStream.range(0, table.rows().size()).forEach(i -> {
            var row = table.rows().get(i);
            var bought = asked.pairs().getOrDefault(List.of(text(row.get(2)), text(row.getFirst())), RevenueOracle.NOTHING);
            Expect.same(words + ", " + row, row.get(measure), asked.value(bought));
        });
    }

    private static String text(Value cell) {
        return ((Value.Text) cell).text();
    }
}
