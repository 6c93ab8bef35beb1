package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real files, asked as a person would, against the figures published with them; importing one again changes none.
final class RealDataTest {

    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);

    @TempDir
    Path folder;

    @Test
    void onlineRetail() {
        var store = RealStore.of(folder, "online-retail/online_retail.csv.gz");
        var desk = store.desk();
        var top = desk.ask("top 5 all time");
        assertThat(cells(top)).containsExactly("1 14646 279,489.02", "2 18102 256,438.49", "3 17450 187,482.17", "4 14911 132,572.62",
                "5 12415 123,725.45");
        assertThat(amount(top, "total")).isEqualTo("9,747,747.93");
        assertThat(desk.portfolio().get().customers().count()).isEqualTo(4_372);
        assertThat(desk.portfolio().get().orders().count()).isEqualTo(25_900);
        assertThat(desk.portfolio().get().lines().count()).isEqualTo(541_909);
        var concentration = desk.ask("concentration 2010-12-01..2011-12-09");
        assertThat(
                List.of("customers", "excludedCustomers", "totalRevenue", "top10Share", "customersFor50", "customersFor80", "gini", "hhi")
                        .stream().map(figure -> amount(concentration, figure)).toList())
                .containsExactly("4,317", "55", "8,313,294.95", "16.5 %", "242", "1,178", "0.70", "45.00");
        var questions =
                List.of("top 20", "top 10 by orders 2011", "top 5 2011 country Germany", "flows 2011 by quarter", "flows 2011 list lost");
        var before = questions.stream().map(desk::ask).toList();
        var again = store.importFile();
        assertThat(again.intake().rows()).isEqualTo(541_909);
        assertThat(again.stored().orElseThrow().replacedInvoices()).isEqualTo(25_900);
        desk.portfolio().refresh();
        assertThat(questions.stream().map(desk::ask).toList()).usingRecursiveComparison().ignoringFields("dataVersion").isEqualTo(before);
    }

    @Test
    void adventureWorks() {
        var store = RealStore.of(folder, "adventureworks/reseller_FactResellerSales.csv");
        var desk = store.desk();
        var flows = desk.ask("flows by year");
        assertThat(cells(flows)).containsExactly("2017 0 203 0 0 203", "2018 203 217 0 3 417", "2019 417 210 0 72 555",
                "2020 (to 31 May 2020) 555 2 5 49 513");
        assertThat(amount(desk.ask("top 1 all time"), "total")).isEqualTo("77,548,570.20");
        var lowest = desk.ask("revenue 1 by quarter lowest");
        assertThat(lowest.headline()).as("a month is no quarter").startsWith("Q1 2020 had the lowest net revenue in the last 12 months");
        assertThat(lowest.footnotes()).contains("Not whole, and so not ranked: Jun 2019, Apr\u2013May 2020.");
        checkBySql(store, desk);
        var moves = desk.ask("tiers moves 2019");
        assertThat(moves.figures()).as("as flows count them").containsEntry("new", new Value.Count(210))
                .containsEntry("becameInactive", new Value.Count(72));
        assertThat(cells(moves)).containsExactly("Platinum 14 4 3 0 0", "Gold 13 32 14 0 4", "Silver 0 34 101 30 43", "Bronze 0 1 35 64 25",
                "Inactive 0 0 0 0 3", "New 1 12 125 72 0");
        var again = store.importFile();
        assertThat(again.stored().orElseThrow().lines()).isEqualTo(57_851);
        desk.portfolio().refresh();
        assertThat(cells(desk.ask("flows by year"))).isEqualTo(cells(flows));
        checkBySql(store, desk);
    }

    @Test
    void cdnow() {
        var store = RealStore.of(folder, "cdnow/CDNOW_master.txt");
        var desk = store.desk();
        var top = desk.ask("top 3 all time");
        assertThat(cells(top)).containsExactly("1 07592 13,990.93", "2 14048 8,976.33", "3 07983 6,973.07");
        assertThat(amount(top, "total")).isEqualTo("2,500,315.63");
        assertThat(desk.portfolio().get().customers().count()).isEqualTo(23_570);
        store.importFile();
        desk.portfolio().refresh();
        assertThat(desk.portfolio().get().orders().count()).isEqualTo(69_659);
        assertThat(desk.ask("top 3 all time").figures()).isEqualTo(top.figures());
    }

    private static void checkBySql(RealStore store, Desk desk) {
        var random = new SplittableRandom(1);
        try (var books = new SqlBooks(store.database())) {
            var terms = Desk.terms(BusinessCalendar.standard(), 12);
            var questions = new RandomQuestions(random, books, terms, RealStore.TODAY);
            for (var i = 0; i < 4; i++) {
                var top = new TopOracle(books, questions.next(), i % 2 == 0 ? "profit" : "revenue", 50);
                top.check(desk.ask(top.words()));
                var flows = new FlowsOracle(books, questions.next(), "quarter", 12);
                var asOf = questions.next().scope().asOf();
                var scope = new SqlScope(Map.of(), asOf, 12);
                new TiersOracle(books, scope, "tiers as of " + asOf).checkComposition(desk.ask("tiers as of " + asOf));
                new MovesOracle(books, scope, "tiers moves as of " + asOf, 0, 10).check(desk.ask("tiers moves as of " + asOf),
                        asOf.minusYears(1), asOf);
                if (!flows.isInTheFuture()) {
                    flows.check(desk.ask(flows.words()));
                }
                var concentration = new ConcentrationOracle(books, questions.next(), 7, i % 2 == 0 ? "revenue" : "profit");
                concentration.check(desk.ask(concentration.words()));
                checkRetention(books, questions, desk);
            }
        }
    }

    private static void checkRetention(SqlBooks books, RandomQuestions questions, Desk desk) {
        var rates = new RatesOracle(books, questions.next(), "", 12);
        if (!rates.isInTheFuture()) {
            rates.check(desk.ask(rates.words()));
        }
        var cohorts = new CohortsOracle(books, questions.next(), "quarter", 0);
        cohorts.check(desk.ask(cohorts.words()));
        var repeat = new RepeatOracle(books, questions.next());
        repeat.check(desk.ask(repeat.words()));
        var stages = new StagesOracle(books, questions.next(), 12);
        stages.check(desk.ask(stages.words()));
    }

    /// The first cells of each row that are counts, money and words, in the words of a table.
    private static List<String> cells(Reply reply) {
        var width = reply.command().equals("top") ? 3 : 6;
        return reply.tables().getFirst().rows().stream()
                .map(row -> row.stream().limit(width).map(RealDataTest::plain).collect(Collectors.joining(" "))).toList();
    }

    private static String amount(Reply reply, String figure) {
        return plain(reply.figures().getOrDefault(figure, new Value.Text("")));
    }

    private static String plain(Value value) {
        return value instanceof Money money ? WORDING.decimal(money.major(), 2) : WORDING.cell(value);
    }
}
