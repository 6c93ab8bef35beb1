package dev.clientele.insight;

import static dev.clientele.insight.SmallStore.figure;
import static dev.clientele.insight.SmallStore.sale;
import static dev.clientele.insight.SmallStore.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import dev.clientele.store.Described;
import dev.clientele.store.Sale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `at-risk` in small stores whose customers can be followed by eye; the data ends on 30 June 2024.
final class AtRiskTest {

    @TempDir
    Path folder;
    private SmallStore store;

    @BeforeEach
    void makeStore() {
        store = SmallStore.endingOn(LocalDate.of(2024, 6, 30), folder);
    }

    @Test
    void silenceIsMeasuredByTheCustomersOwnRhythm() {
        buys("Monthly", 1_000, "2024-02-01", "2024-03-01", "2024-04-01");
        buys("Yearly", 1_000, "2022-05-01", "2023-05-01", "2024-05-01");
        assertThat(rows("at-risk")).containsExactly("1 Monthly Platinum 1 Apr 2024 3.00 25.0 % €30.00 €22.50");
        assertThat(why("at-risk")).containsExactly("Monthly: usually buys every 30 days, silent for 90");
    }

    @Test
    void overdueBeginsAtTwiceTheMedianGap() {
        buys("C1", 1_000, "2024-04-01", "2024-04-21", "2024-05-01", "2024-05-21");
        assertThat(why("at-risk as of 2024-06-29")).isEmpty();
        assertThat(why("at-risk as of 2024-06-30")).containsExactly("C1: usually buys every 20 days, silent for 40");
        assertThat(rows("at-risk")).containsExactly("1 C1 Platinum 21 May 2024 2.00 50.0 % €40.00 €20.00");
    }

    @Test
    void valueAtRiskIsOfTheYearToTheLastPurchase() {
        buys("C1", 10_000, "2022-01-01", "2022-07-01", "2023-01-01", "2023-07-01");
        store.store(sale("C1", "2023-08-01", -3_000));
        assertThat(rows("at-risk overdue")).containsExactly("1 C1 Platinum 1 Jul 2023 2.02 49.4 % €170.00 €85.97");
        assertThat(rows("at-risk overdue as of 2023-07-31")).isEmpty();
    }

    @Test
    void thoseWithLittleAtStakeAreLeftOutWhereAskedFor() {
        buys("Small", 1_000, "2024-02-01", "2024-03-01", "2024-04-01");
        buys("Great", 100_000, "2024-02-01", "2024-03-01", "2024-04-01");
        assertThat(why("at-risk over 22.50")).containsExactly("Great: usually buys every 30 days, silent for 90");
        assertThat(why("at-risk at least 22.50")).hasSize(2);
        assertThat(why("at-risk under 1k")).containsExactly("Small: usually buys every 30 days, silent for 90");
        var reply = store.ask("at-risk over 1k");
        assertThat(reply.headline())
                .startsWith("1 customer with over \u20ac1.00k at stake is at risk, and \u20ac2.25k of yearly net revenue with it");
        assertThat(figure(reply, "overdue")).isEqualTo("1");
        assertThat(store.ask("at-risk over 5k").headline())
                .isEqualTo("No customer with over \u20ac5.00k at stake is at risk, of 2 active.");
    }

    @Test
    void profitIsAtRiskWhereThereAreCosts() {
        store.store(Sale.of("known").to("Other").on("2024-06-30").net(1_000).cost(400));
        store.store(Sale.of("A").to("C1").on("2024-05-01").net(500).cost(100), Sale.of("B").to("C1").on("2024-05-11").net(500).cost(100),
                Sale.of("C").to("C1").on("2024-05-21").net(500).cost(300));
        var reply = store.ask("at-risk");
        assertThat(rows(reply)).containsExactly("1 C1 Platinum 21 May 2024 4.00 12.5 % €10.00 €8.75");
        assertThat(figure(reply, "lastTwelveMonths")).isEqualTo("€16.64");
        assertThat(reply.headline())
                .isEqualTo("1 customer is at risk, and €8.75 of yearly profit with it, 53 % of the last 12 months' profit.");
    }

    @Test
    void whoHasNoRhythmIsMeasuredByThatOfAll() {
        buys("Twice", 1_000, "2024-05-01", "2024-06-20");
        buys("Once", 1_000, "2024-03-01");
        var reply = store.ask("at-risk");
        assertThat(rows(reply)).containsExactly("1 Once Silver 1 Mar 2024 - 37.4 % €10.00 €6.26");
        assertThat(reply.footnotes()).anyMatch(note -> note.endsWith("Here it is the simple estimate, and the median of all is 50 days."));
        assertThat(why("at-risk fading")).containsExactly("Once: silent for 121 days, P(alive) 37 %");
    }

    @Test
    void whereNobodyBoughtTwiceThereIsNoChanceToTell() {
        buys("Once", 1_000, "2023-07-01");
        store.store(sale("Once", "2023-07-02", -400));
        assertThat(rows("at-risk")).containsExactly("1 Once Platinum 1 Jul 2023 - - €6.00 -");
    }

    @Test
    void shrinkingBeginsAtThirtyPercentLess() {
        buys("C1", 1_000, "2023-06-01", "2024-06-01");
        store.store(sale("C1", "2024-06-02", -300));
        store.store(sale("C2", "2023-06-01", 1_000), sale("C2", "2024-06-01", 701));
        assertThat(why("at-risk shrinking")).containsExactly("C1: 30 % less in 90 days than a year before; last document a credit note");
    }

    @Test
    void shrinkingComparesTheSameDays() {
        store.store(sale("C1", "2023-04-02", 1_000), sale("C1", "2024-04-02", 100), sale("C2", "2023-04-01", 1_000),
                sale("C2", "2024-04-02", 100));
        assertThat(why("at-risk shrinking")).containsExactly("C1: 90 % less in 90 days than a year before");
    }

    @Test
    void narrowingNeedsFourProductsBefore() {
        products("C1", "2023-06-30", "A", "B", "C", "D");
        products("C1", "2024-06-30", "A", "E");
        products("C2", "2023-06-30", "A", "B", "C");
        products("C2", "2024-06-30", "A");
        products("C3", "2023-06-30", "A", "B", "C", "D");
        products("C3", "2024-06-30", "A", "B", "C");
        assertThat(why("at-risk narrowing"))
                .containsExactly("C1: 50 % less in 90 days than a year before; 2 products in 12 months, 4 in those before");
    }

    @Test
    void renewalIsNearForSixtyDays() {
        buys("C1", 1_000, "2024-06-30");
        buys("C2", 1_000, "2024-06-30");
        buys("C3", 1_000, "2024-06-30");
        buys("C4", 1_000, "2024-06-30");
        Described.store(store.store())
                .store(Described.customers("renewal", "C1 2024-06-29", "C2 2024-06-30", "C3 2024-08-29", "C4 2024-08-30"));
        assertThat(why("at-risk renewal")).containsExactly("C2: renewal today", "C3: renewal in 60 days");
    }

    @Test
    void lastDocumentIsACreditNoteUnlessAnOrderStandsOnTheSameDay() {
        buys("C1", 1_000, "2024-06-01");
        store.store(sale("C1", "2024-06-20", -100));
        buys("C2", 1_000, "2024-06-20");
        store.store(sale("C2", "2024-06-20", -100));
        assertThat(why("at-risk credit")).containsExactly("C1: last document a credit note");
    }

    @Test
    void whoIsLostIsNotAtRisk() {
        buys("Watched", 1_000, "2023-01-01", "2023-02-01", "2023-07-01");
        buys("Gone", 1_000, "2023-01-01", "2023-02-01", "2023-06-30");
        var reply = store.ask("at-risk");
        assertThat(rows(reply)).singleElement().asString().startsWith("1 Watched");
        assertThat(figure(reply, "customersWatched") + " " + figure(reply, "customersGone")).isEqualTo("1 1");
        assertThat(reply.footnotes()).contains("1 customer active; only they can be at risk. 1 more is lost.");
    }

    @Test
    void chanceDoesNotDependOnWhoElseIsAskedFor() {
        store.store(Sale.of("A").to(of("C1", "Germany")).on("2024-03-01").net(1_000),
                Sale.of("B").to(of("C2", "France")).on("2024-05-01").net(1_000),
                Sale.of("C").to(of("C2", "France")).on("2024-06-20").net(1_000));
        assertThat(rows("at-risk country Germany")).isEqualTo(rows("at-risk")).hasSize(1);
    }

    @Test
    void nobodyAtRiskIsSaidInWords() {
        assertThat(store.ask("at-risk").headline()).isEqualTo("No customer is active.");
        buys("C1", 1_000, "2024-06-30");
        assertThat(store.ask("at-risk").headline()).isEqualTo("No customer is at risk, of 1 active.");
        assertThat(store.ask("at-risk overdue").headline()).isEqualTo("No customer is at risk (overdue), of 1 active.");
    }

    @Test
    void whatHasNoMeaningIsRefusedByName() {
        assertThat(store.desk().refusal("at-risk 2023")).contains("at-risk").contains("2023");
    }

    @Test
    void plainWordsAreUnderstood() {
        buys("C1", 1_000, "2024-06-30");
        assertThat(store.ask("which customers are at risk?").command()).isEqualTo("at-risk");
        assertThat(store.ask("who is late").title()).isEqualTo("Customers at risk: overdue");
    }

    private static Party of(String id, String country) {
        return new Party(id, id, country, "", "", "");
    }

    private void buys(String customer, long net, String... days) {
        for (var day : days) {
            store.store(sale(customer, day, net));
        }
    }

    private void products(String customer, String day, String... names) {
        for (var name : names) {
            store.store(Sale.of(customer + day + name).to(customer).on(day).net(100).of(new Product(name, name, "")));
        }
    }

    /// The rows without the last column.
    private List<String> rows(String question) {
        return rows(store.ask(question));
    }

    private static List<String> rows(Reply reply) {
        return reply.tables().getFirst().rows().stream()
                .map(row -> words(row.subList(0, row.size() - 1))).toList();
    }

    private List<String> why(String question) {
        return store.ask(question).tables().getFirst().rows().stream()
                .map(row -> words(row.get(1)) + ": " + words(row.getLast())).toList();
    }
}
