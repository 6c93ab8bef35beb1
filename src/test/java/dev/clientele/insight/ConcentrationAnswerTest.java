package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `concentration` in small stores whose figures can be counted on the fingers.
final class ConcentrationAnswerTest {

    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void headlineSaysTheShareAgainstTheYearBeforeAndHowFewMakeHalf() {
        store.store(sale("A0", "C1", "2023-01-02", 0), sale("A1", "C1", "2023-03-01", 40), sale("A2", "C2", "2023-03-01", 60),
                sale("B1", "C1", "2024-03-01", 70),
                sale("B2", "C2", "2024-03-01", 20), sale("B3", "C3", "2024-03-01", 10));
        assertThat(ask("concentration 2 2024").headline()).isEqualTo(
                "The top 2 of 3 customers made 90 % of net revenue in 2024 to 1 Mar, 10.0 points less than the year before. 1 customer made half of it, "
                        + "2 made 80 %.");
        assertThat(ask("concentration 2024").headline())
                .startsWith(
                        "C1, the greatest of 3 customers, made 70 % of net revenue in 2024 to 1 Mar, 10.0 points more than the year before.");
        assertThat(ask("concentration 2023").headline())
                .isEqualTo("C2, the greatest of 2 customers, made 60 % of net revenue in 2023. 1 customer made half of it, 2 made 80 %.");
    }

    @Test
    void withoutAPeriodItCountsTheLastTwelveMonthsAndSaysSo() {
        store.store(sale("A1", "C1", "2023-06-30", 500), sale("A2", "C1", "2023-07-01", 30), sale("A3", "C2", "2024-06-30", 10));
        var reply = ask("concentration");
        assertThat(reply.headline()).startsWith("C1, the greatest of 2 customers, made 75 % of net revenue in the last 12 months.");
        assertThat(reply.footnotes())
                .anyMatch(note -> note.endsWith("No period was named: the last 12 months are 1 Jul 2023 to 30 Jun 2024."));
        assertThat(reply.figures()).usingRecursiveComparison().isEqualTo(ask("concentration last 12 months").figures());
        assertThat(figure(desk().ask("top 1 last 12 months"), "shareOfTotal")).isEqualTo(figure(reply, "top1Share"));
    }

    @Test
    void customersWithoutRevenueAboveZeroAreLeftOutAndCounted() {
        store.store(sale("A1", "C1", "2024-03-01", 100), sale("K1", "C2", "2024-03-01", -70), sale("A3", "C3", "2024-03-01", 5),
                sale("K3", "C3", "2024-03-02", -5), sale("A4", "C4", "2023-01-02", 9), Sale.of("A5").on("2024-03-01").net(2_500));
        var reply = ask("concentration 2024");
        assertThat(reply.headline()).isEqualTo("C1 alone made 100 % of net revenue in 2024 to 2 Mar, as much as the year before.");
        assertThat(figure(reply, "customers")).isEqualTo("1");
        assertThat(figure(reply, "excludedCustomers")).isEqualTo("2");
        assertThat(figure(reply, "excludedRevenue")).isEqualTo("-€70.00");
        assertThat(reply.footnotes()).contains("Left out: 2 customers with net revenue at or below zero, -€70.00 in all.",
                "Unassigned: €25.00 (45.5 % of all net revenue) has no customer and is left out.");
    }

    @Test
    void classesAreCutAtTheRankAfterTheirShare() {
        for (var customer = 1; customer <= 21; customer++) {
            store.store(sale("A" + customer, "C" + customer, "2024-03-01", customer));
        }
        assertThat(rows(ask("concentration 2024"), 1)).containsExactly("Top 5 % 2 9.5 % €41.00 17.7 % €20.50",
                "Next 15 % 3 14.3 % €54.00 23.4 % €18.00", "Next 50 % 10 47.6 % €115.00 49.8 % €11.50",
                "Last 30 % 6 28.6 % €21.00 9.1 % €3.50");
    }

    @Test
    void profitIsConcentratedByItself() {
        store.store(sale("A1", "C1", "2024-03-01", 100).cost(9_900), sale("A2", "C2", "2024-03-01", 10).cost(100),
                sale("A3", "C3", "2024-03-01", 10).cost(1_500));
        var reply = ask("concentration by profit 2024");
        assertThat(reply.headline()).isEqualTo(
                "C2, the greatest of 2 customers, made 90 % of profit in 2024 to 1 Mar. 1 customer made half of it, 1 made 80 %.");
        assertThat(figure(reply, "excludedProfit")).isEqualTo("-€5.00");
        assertThat(rows(reply, 1).getFirst()).isEqualTo("Top 5 % 1 50.0 % €10.00 9.1 % €9.00 90.0 % €10.00");
    }

    @Test
    void withoutCostsThereIsNoProfitToBeConcentrated() {
        store.store(sale("A1", "C1", "2024-03-01", 100));
        assertThat(desk().refusal("concentration by profit")).contains("no profit");
        assertThat(ask("concentration").buttons()).extracting(Button::label).doesNotContain("By profit");
    }

    @Test
    void periodWithoutRevenueHasASentenceAndNoFigures() {
        store.store(sale("A0", "C1", "2023-03-01", 100), sale("A1", "C1", "2024-03-01", 100));
        assertThat(desk().refusal("concentration 2019")).isEqualTo("The data begins on 1 Mar 2023, after 2019 ends.");
        assertThat(desk().refusal("concentration 2030")).isEqualTo("The data ends on 1 Mar 2024, before 2030 begins.");
        for (var period : List.of("2023-04", "2024-02")) {
            var reply = ask("concentration 5 " + period);
            assertThat(reply.headline()).startsWith("No customer has net revenue above zero in ").endsWith(".");
            assertThat(reply.figures().get("gini")).isInstanceOf(Value.Undefined.class);
            assertThat(reply.charts()).isEmpty();
        }
    }

    @Test
    void curveMarksHowFewMakeHalf() {
        store.store(sale("A1", "C1", "2024-03-01", 60), sale("A2", "C2", "2024-03-01", 25), sale("A3", "C3", "2024-03-01", 15));
        var chart = ask("concentration 2024").charts().stream().filter(ChartSpec.Curves.class::isInstance).map(ChartSpec.Curves.class::cast)
                .findFirst().orElseThrow();
        assertThat(chart.heading().title()).isEqualTo("1 of 3 customers makes half of net revenue");
        assertThat(chart.curves().getFirst().points()).extracting(ChartSpec.Point::text).containsExactly("2 make 80 %", "1 makes 50 %");
        assertThat(chart.curves().getFirst().y()).containsExactly(0.0, 0.15, 0.4, 1.0);
    }

    @Test
    void explanationHasTheDefinitionsAndLeavesNobodysRevenueOut() {
        store.store(sale("A1", "C1", "2024-03-01", 60), Sale.of("A2").on("2024-03-01").net(2_500));
        var reply = ask("explain concentration 2024");
        assertThat(reply.tables().toString()).contains("Gini coefficient", "without a customer", "They belong to no customer");
    }

    @Test
    void explanationTellsTheDocumentsOfCustomersLeftOutFromThoseCounted() {
        store.store(sale("A1", "C1", "2024-03-01", 60), sale("A2", "C2", "2024-03-01", 20), sale("K2", "C2", "2024-04-01", -20),
                sale("K3", "C3", "2024-04-02", -5), sale("A4", "C2", "2022-03-01", 9));
        var reply = ask("explain concentration 2024");
        var rows = reply.tables().stream().flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(WORDING::cell).collect(Collectors.joining(" "))).toList();
        assertThat(rows).contains("counted 1 €60.00 ",
                "of customers left out 3 -€5.00 They bought or returned something, and their net revenue is not above zero.");
        assertThat(ask("concentration 2024").figures()).containsEntry("excludedCustomers", new Value.Count(2));
    }

    @Test
    void otherWordsAskForIt() {
        store.store(sale("A1", "C1", "2024-03-01", 60));
        assertThat(ask("pareto 2024").title()).isEqualTo(ask("concentration 2024").title());
        assertThat(ask("gini").title()).isEqualTo("Concentration of net revenue in the last 12 months");
    }

    private static Sale sale(String number, String customer, String day, long euros) {
        return Sale.of(number).to(customer).on(day).net(100 * euros);
    }

    private Desk desk() {
        return Desk.of(store.database(), TODAY);
    }

    private Reply ask(String question) {
        return desk().ask(question);
    }

    private static List<String> rows(Reply reply, int table) {
        return reply.tables().get(table).rows().stream().map(row -> row.stream().map(WORDING::cell).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String figure(Reply reply, String name) {
        return WORDING.cell(reply.figures().getOrDefault(name, new Value.Text("")));
    }
}
