package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.Coverage;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Described;
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

/// `customer` in small stores whose figures can be counted on the fingers.
final class CustomerTest {

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
    void growthAgainstMonthsThatTheDataHoldsInPartIsNotTold() {
        store.store(sale("A1", "C1", "2023-06-23", 1_000), sale("A2", "C1", "2024-06-30", 10_940));
        var reply = ask("customer nordl");
        assertThat(reply.headline()).startsWith("Nordlicht Handel is Platinum, brought €109 in the last 12 months, rank 1 of 1;");
        assertThat(reply.figures()).containsEntry("change", Coverage.BEGINS_LATER).containsEntry("changeThisYear", Coverage.BEGINS_LATER);
        assertThat(reply.footnotes()).contains("Not compared with the year before: the data begins on 23 Jun 2023.");
        assertThat(reply.tables().stream().flatMap(table -> table.rows().stream()).map(List::getFirst))
                .contains(new Value.Text("12 months before, in part"));
    }

    @Test
    void headlineSaysTierRevenueRankAndRhythm() {
        store.store(sale("A0", "C9", "2022-07-01", 0), sale("A1", "C1", "2023-03-01", 10_000), sale("A2", "C1", "2024-06-01", 8_000),
                sale("A3", "C1", "2024-06-11", 4_000), sale("A4", "C1", "2024-06-21", 0), sale("A5", "C2", "2024-06-30", 20_000),
                sale("A6", "C3", "2024-06-30", 100));
        assertThat(ask("customer nordl").headline()).isEqualTo(
                "Nordlicht Handel is Silver, brought €120 in the last 12 months (+20 %), rank 2 of 3; usually buys every 234 days, "
                        + "last 19 days ago.");
        assertThat(ask("nordlicht").headline()).isEqualTo(ask("customer \"Nordlicht Handel\"").headline());
    }

    @Test
    void tierAndFlowOfEachYear() {
        store.store(sale("A1", "C1", "2021-03-01", 1_000), sale("A2", "C1", "2023-05-01", 2_000), sale("A3", "C1", "2023-06-01", 3_000),
                sale("A4", "C2", "2023-06-01", 9_000), sale("A5", "C2", "2024-06-30", 9_000));
        assertThat(rows(ask("customer C1"), "Over the years")).containsExactly("2021 Platinum new €10.00 1 1",
                "2022 Inactive lost €0.00 0 0",
                "2023 Silver regained €50.00 2 2", "2024 (to 30 Jun 2024) Inactive lost €0.00 0 0");
        assertThat(ask("customer C1").headline()).isEqualTo(
                "Nordlicht Handel is not active; it brought €60 in all, on 3 purchase days; usually bought every 411 days, last 395 days ago.");
        assertThat(ask("customer C1 as of 2023-12-31").headline()).contains("is Silver").endsWith("last 213 days before.");
    }

    @Test
    void riskIsToldWithItsReasonsAndMoneyAndLeadsToTheOwnersOthers() {
        store.store(sale("A1", "C1", "2024-01-01", 10_000), sale("A2", "C1", "2024-01-25", 10_000), sale("A3", "C1", "2024-02-18", 10_000),
                sale("A4", "C2", "2024-06-30", 100));
        Described.store(store).store(Described.customers("owner renewal", "C1 Ann 2024-05-20", "C2 - -"));
        var reply = ask("customer C1 as of 2024-04-29");
        assertThat(reply.headline())
                .isEqualTo("Nordlicht Handel is Platinum, brought €300 in the last 12 months, rank 1 of 1. At risk with "
                        + "€223 of yearly net revenue: usually buys every 24 days, silent for 71; renewal in 21 days.");
        assertThat(rows(reply, "")).contains("Risk usually buys every 24 days, silent for 71; renewal in 21 days",
                "Value at risk €222.80 of €300.00 net revenue expected in a year, P(alive) 25.7 %",
                "Lifetime value €3,000.00 = 3.00 orders a year x €100.00 x 10.00 years; net present value €1,137.24");
        assertThat(reply.buttons()).extracting(Button::question).contains("at-risk owner Ann as of 2024-04-29",
                "clv customer \"Nordlicht Handel\" as of 2024-04-29");
        assertThat(rows(ask("customer C2"), "")).contains("Risk none", "Value at risk €0.00 of €1.00 net revenue expected in a year, "
                + "P(alive) 100.0 %");
        assertThat(ask("customer C2").headline()).doesNotContain("At risk");
    }

    @Test
    void whoIsLostIsNoLongerAtRisk() {
        store.store(sale("A1", "C1", "2022-01-01", 500), sale("A2", "C2", "2024-06-30", 500));
        var reply = ask("customer C1");
        assertThat(rows(reply, "")).contains("Risk lost").noneMatch(row -> row.startsWith("Value at risk"))
                .noneMatch(row -> row.startsWith("Lifetime"));
        assertThat(reply.figures().get("valueAtRisk")).isEqualTo(new Value.Undefined("it is not active"));
        assertThat(reply.figures().get("clvSimple")).isEqualTo(new Value.Undefined("it is not active"));
    }

    @Test
    void creditNotesAndFreeGoodsAreToldFromOrders() {
        store.store(sale("A1", "C1", "2024-06-01", 1_000), sale("K1", "C1", "2024-06-02", -400), sale("A2", "C1", "2024-06-03", 0));
        assertThat(rows(ask("customer C1"), "Recent orders")).containsExactly("3 Jun 2024 free of charge €0.00",
                "2 Jun 2024 credit note -€4.00", "1 Jun 2024 order €10.00");
        assertThat(ask("customer C1").headline()).endsWith("bought once, 2 days ago. At risk: last document a credit note.");
    }

    @Test
    void productsOfOneNameAreOne() {
        store.store(sale("A1", "C1", "2024-06-01", 500).of(new Product("P1", "Bolt", "Fasteners")),
                sale("A2", "C1", "2024-06-02", 250).of(new Product("P2", "Bolt", "Toys")),
                sale("A3", "C1", "2024-06-03", 250).of(new Product("P3", "Nut", "Toys")),
                sale("A4", "C1", "2022-06-03", 9_000).of(new Product("P4", "Oil", "Toys")));
        assertThat(rows(ask("customer C1"), "Products of the last 12 months")).containsExactly("Bolt €7.50 75.0 %", "Nut €2.50 25.0 %");
        assertThat(rows(ask("customer C1 as of 2024-01-01"), "Products of the last 12 months")).isEmpty();
        assertThat(rows(ask("customer C1 as of 2024-01-01"), "Products of all time")).containsExactly("Oil €90.00 100.0 %");
    }

    @Test
    void profileSaysWhatIsKnownAndNothingElse() {
        store.store(sale("A1", "C1", "2024-06-30", 500), sale("A2", "C2", "2024-06-30", 500));
        Described.store(store).store(Described.customers("country owner contact email renewal satisfaction referred",
                "C1 Norway Ann Kari kari@example.org 2024-08-12 9 yes", "C2 - - - - 2024-06-01 - no"));
        assertThat(rows(ask("customer C1"), "")).contains("Number C1", "Country Norway", "Owner Ann", "Contact Kari",
                "Email kari@example.org",
                "Customer since 30 Jun 2024", "Renewal 12 Aug 2024 (in 43 days)", "Satisfaction 9 of 10",
                "Referrals has brought us another customer", "Tier Platinum, rank 1 of 2, 50.0 % of all net revenue of the last 12 months",
                "Rhythm 1 purchase day, last on 30 Jun 2024");
        assertThat(rows(ask("customer C2"), "")).contains("Renewal 1 Jun 2024 (29 days ago)")
                .noneMatch(row -> row.startsWith("Contact") || row.startsWith("Satisfaction") || row.startsWith("Owner"));
    }

    @Test
    void customerWithoutAPurchaseYetIsShownWithoutFigures() {
        store.store(sale("A1", "C1", "2024-06-01", 500), sale("A2", "C2", "2024-01-01", 500));
        var reply = ask("customer C1 as of 2024-03-01");
        assertThat(reply.headline()).isEqualTo("Nordlicht Handel has not bought anything up to 1 Mar 2024.");
        assertThat(reply.charts()).isEmpty();
        assertThat(reply.figures().get("tier")).isInstanceOf(Value.Undefined.class);
        store.store(sale("K1", "C3", "2024-06-02", -500));
        assertThat(ask("customer C3").headline()).isEqualTo("Customer C3 has not bought anything up to 2 Jun 2024.");
    }

    @Test
    void periodOrFilterIsRefusedByName() {
        store.store(sale("A1", "C1", "2024-06-01", 500));
        // A customer in a period is a question for its revenue, and says so where the data has none.
        assertThat(desk().refusal("customer nordlicht 2023")).isEqualTo("The data begins on 1 Jun 2024, after 2023 ends.");
        assertThat(desk().refusal("customer nordlicht country Norway")).isEqualTo("The data names no countries.");
        assertThat(desk().refusal("customer 2023")).isEqualTo("The data begins on 1 Jun 2024, after 2023 ends.");
    }

    @Test
    void emptyStoreSaysWhatToDo() {
        assertThat(desk().refusal("customer Acme")).contains("no customers yet").contains("import");
    }

    private static Sale sale(String number, String customer, String day, long net) {
        var name = customer.equals("C1") ? "Nordlicht Handel" : "";
        return Sale.of(number).to(new Party(customer, name, "", "", "", "")).on(day).net(net);
    }

    private Desk desk() {
        return Desk.of(store.database(), TODAY);
    }

    private Reply ask(String question) {
        return desk().ask(question);
    }

    private static List<String> rows(Reply reply, String title) {
        return reply.tables().stream().filter(table -> table.title().equals(title)).findFirst().stream()
                .flatMap(table -> table.rows().stream()).map(row -> row.stream().map(WORDING::cell).collect(Collectors.joining(" ")))
                .toList();
    }
}
