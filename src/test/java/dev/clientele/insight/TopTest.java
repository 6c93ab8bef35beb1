package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
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

/// `top` in small stores whose figures can be counted on the fingers.
final class TopTest {

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
    void partOfAllIsRoundedUpToWholeCustomers() {
        store.store(sale("A1", "C1", "2024-01-01", 500), sale("A2", "C2", "2024-01-01", 300), sale("A3", "C3", "2024-01-01", 200),
                sale("K1", "C4", "2024-01-01", -100));
        assertThat(rows("top 50%")).hasSize(2);
        assertThat(rows("top 33 percent")).hasSize(1);
        assertThat(rows("the best 34 % of customers")).hasSize(2);
        assertThat(desk().refusal("top 5 50%")).isEqualTo("You gave two numbers, 5 and 50%. Which one?");
        assertThat(desk().refusal("top 0%")).contains("more than 0 and at most 100 %");
    }

    @Test
    void eachMonthHasARankingOfItsOwn() {
        store.store(sale("A1", "C1", "2024-01-05", 500), sale("A2", "C2", "2024-01-06", 300), sale("A3", "C2", "2024-02-01", 200));
        assertThat(rows("top 1 each month 2024")).containsExactly("Jan 2024 1 C1 €5.00 1 62.5 %", "Feb 2024 1 C2 €2.00 1 100.0 %");
        assertThat(rows("who is the best customer in each month of 2024")).isEqualTo(rows("top 1 each month 2024"));
        assertThat(desk().refusal("top 3 in each product")).isEqualTo("The data names no products.");
    }

    @Test
    void creditNotesAreSubtractedOnTheirOwnDate() {
        store.store(sale("A1", "C1", "2023-12-31", 10_000), sale("K1", "C1", "2024-01-01", -4_000), sale("A2", "C2", "2024-01-01", 5_000));
        assertThat(rows("top 2023")).containsExactly("1 C1 €100.00 1 100.0 %");
        assertThat(rows("top 2024")).containsExactly("1 C2 €50.00 1 500.0 %");
        assertThat(rows("top")).containsExactly("1 C1 €60.00 1 54.5 %", "2 C2 €50.00 1 45.5 %");
    }

    @Test
    void unassignedRevenueIsInTheTotalAndInNoCustomersFigure() {
        store.store(sale("A1", "C1", "2024-01-01", 7_500), Sale.of("A2").on("2024-01-02").net(2_500));
        var reply = ask("top");
        assertThat(rows(reply)).containsExactly("1 C1 €75.00 1 75.0 %");
        assertThat(figure(reply, "total")).isEqualTo("€100.00");
        assertThat(figure(reply, "unassigned")).isEqualTo("€25.00");
        assertThat(figure(reply, "unassignedShare")).isEqualTo("25.0 %");
        assertThat(reply.footnotes()).anyMatch(note -> note.startsWith("Unassigned: €25.00 (25.0 % of the total)"));
    }

    @Test
    void totalOfCreditNotesGivesNoShare() {
        store.store(sale("A1", "C1", "2024-01-01", 1_000), sale("K1", "C2", "2024-01-02", -5_000));
        var reply = ask("top");
        assertThat(rows(reply)).containsExactly("1 C1 €10.00 1 -");
        assertThat(reply.figures().get("shareOfTotal")).isInstanceOf(Value.Undefined.class);
        assertThat(reply.headline()).doesNotContain("%").contains("€10");
    }

    @Test
    void orderIsADocumentWithAPositiveTotal() {
        store.store(sale("A1", "C1", "2024-01-01", 1_000), sale("A1", "C1", "2024-01-01", -1_000), sale("A2", "C1", "2024-01-01", 500),
                sale("A3", "C1", "2024-01-01", 500), sale("K1", "C1", "2024-01-01", -100));
        assertThat(rows("top by orders")).containsExactly("1 C1 €9.00 2 100.0 %");
    }

    @Test
    void missingCostIsEstimatedAndTheReplySaysForHowMuchOfTheRevenue() {
        store.store(sale("A1", "C1", "2024-01-01", 6_000).cost(3_000), sale("A2", "C1", "2024-01-02", 4_000));
        var reply = ask("top by profit");
        assertThat(rows(reply)).containsExactly("1 C1 €100.00 €50.00 2 100.0 %");
        assertThat(reply.footnotes()).anyMatch(note -> note.contains("40.0 % of the revenue has no known cost"));
    }

    @Test
    void withoutCostsThereIsNoProfitToRankBy() {
        store.store(sale("A1", "C1", "2024-01-01", 6_000));
        assertThat(desk().refusal("top by profit")).contains("no profit");
        assertThat(ask("top").tables().getFirst().columns()).noneMatch(column -> column.name().equals("profit"));
    }

    @Test
    void categoryHoldsItsOwnProductsAlone() {
        store.store(sale("A1", "C1", "2024-01-01", 1_000).of(new Product("P1", "Bolt", "Fasteners")),
                sale("A2", "C1", "2024-01-01", 200).of(new Product("P2", "Bolt", "Toys")));
        assertThat(rows("top category Fasteners")).containsExactly("1 C1 €10.00 1 100.0 %");
        assertThat(rows("top category Toys")).containsExactly("1 C1 €2.00 1 100.0 %");
        assertThat(rows("top product Bolt")).containsExactly("1 C1 €12.00 2 100.0 %");
    }

    @Test
    void invoiceDatedInTheFutureDoesNotCountYet() {
        store.store(sale("A1", "C1", "2024-06-30", 1_000), sale("A2", "C1", "2024-07-01", 500));
        assertThat(rows("top")).containsExactly("1 C1 €10.00 1 100.0 %");
        assertThat(ask("top").asOf()).contains(TODAY);
    }

    @Test
    void yearBeforeEndsOnTheSameDay() {
        store.store(sale("A0", "C2", "2019-01-02", 0), sale("A1", "C1", "2019-02-28", 1_000), sale("A2", "C1", "2019-03-01", 700),
                sale("A3", "C1", "2020-02-28", 2_000),
                sale("A4", "C1", "2020-02-29", 400), sale("A5", "C1", "2021-02-28", 4_000));
        assertThat(rows("top 2020-02-01..2020-02-28")).containsExactly("1 C1 €20.00 1 100.0 % +100.0 %");
        assertThat(rows("top 2020-02-28")).containsExactly("1 C1 €20.00 1 100.0 % +100.0 %");
        assertThat(rows("top 2020-02")).containsExactly("1 C1 €24.00 2 100.0 % +140.0 %");
        assertThat(rows("top 2021-02")).containsExactly("1 C1 €40.00 1 100.0 % +66.7 %");
        assertThat(rows("top 2020 as of 2020-02-28")).containsExactly("1 C1 €20.00 1 100.0 % +100.0 %");
    }

    @Test
    void yearBeforeThatTheDataHoldsInPartIsNotComparedAndItIsSaid() {
        store.store(sale("A1", "C1", "2022-12-23", 1_000), sale("A2", "C1", "2023-06-01", 20_000), sale("A3", "C1", "2024-06-01", 30_000));
        assertThat(rows("top 2023")).containsExactly("1 C1 €200.00 1 100.0 %");
        assertThat(ask("top 2023").footnotes()).contains("Not compared with the year before: the data begins on 23 Dec 2022.");
        assertThat(rows("top 2024")).containsExactly("1 C1 €300.00 1 100.0 % +50.0 %");
        assertThat(ask("top 2024").footnotes()).noneMatch(note -> note.startsWith("Not compared"));
        assertThat(ask("top").headline()).contains(" in the last 12 months: ");
        assertThat(ask("top").footnotes()).contains("Not compared with the year before: the data begins on 23 Dec 2022.");
    }

    @Test
    void dataThatBeginsInTheFirstWeekOfAMonthHoldsTheMonth() {
        store.store(sale("A1", "C1", "2023-01-07", 1_000), sale("A2", "C1", "2024-01-31", 3_000));
        assertThat(rows("top 2024-01")).containsExactly("1 C1 €30.00 1 100.0 % +200.0 %");
        store.store(sale("A0", "C1", "2022-03-08", 1_000), sale("A3", "C1", "2023-03-09", 500));
        assertThat(rows("top 2023-03")).containsExactly("1 C1 €5.00 1 100.0 %");
    }

    @Test
    void namesakesAreToldApartById() {
        store.store(sale("A1", "C1", "2024-01-01", 300).to(named("C1", "Twin Ltd")), sale("A2", "C2", "2024-01-01", 200).to(named("C2",
                "Twin Ltd")), sale("A3", "C3", "2024-01-01", 100));
        assertThat(rows("top").stream().map(row -> row.substring(2, row.indexOf(" €"))).toList()).containsExactly("Twin Ltd (C1)",
                "Twin Ltd (C2)", "C3");
    }

    @Test
    void emptyStoreSaysWhatToDo() {
        assertThat(desk().refusal("top 5")).contains("There is no data yet").contains("import");
    }

    private static Party named(String id, String name) {
        return new Party(id, name, "", "", "", "");
    }

    private static Sale sale(String number, String customer, String day, long net) {
        return Sale.of(number).to(customer).on(day).net(net);
    }

    private Desk desk() {
        return Desk.of(store.database(), TODAY);
    }

    private Reply ask(String question) {
        return desk().ask(question);
    }

    private List<String> rows(String question) {
        return rows(ask(question));
    }

    private static List<String> rows(Reply reply) {
        return reply.tables().getFirst().rows().stream().map(row -> row.stream().map(WORDING::cell).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String figure(Reply reply, String name) {
        return WORDING.cell(reply.figures().getOrDefault(name, new Value.Text("")));
    }
}
