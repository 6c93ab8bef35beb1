package dev.clientele.insight;

import static dev.clientele.insight.SmallStore.figure;
import static dev.clientele.insight.SmallStore.sale;
import static dev.clientele.insight.SmallStore.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.Value;
import dev.clientele.store.Sale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `clv` in small stores whose figures can be worked out on paper; the data ends on 31 December 2023.
final class ClvTest {

    @TempDir
    Path folder;
    private SmallStore store;

    @BeforeEach
    void makeStore() {
        store = SmallStore.endingOn(LocalDate.of(2023, 12, 31), folder);
    }

    @Test
    void frequencyTimesOrderValueTimesDuration() {
        store.store(sale("A", "2021-12-31", 10_000), sale("A", "2022-06-30", 10_000), sale("A", "2023-06-30", 20_000),
                sale("B", "2022-06-30", 5_000));
        // a year ago A and B were active, B went: churn 50 %, duration 2 years; A's two years are 730 days
        assertThat(rows("clv")).containsExactly("1 A 1.50 €133.33 2.00 €400.00 €400.27 €163.54 100.0 %");
        var reply = store.ask("clv");
        assertThat(reply.headline()).isEqualTo("1 active customer is worth €400 by F x AOV x duration (net revenue), 84 % less than a year "
                + "before, and €164 by net present value (net revenue).");
        assertThat(reply.footnotes()).anyMatch(note -> note.startsWith("The data has no costs: the margin is taken as 1"));
    }

    @Test
    void netPresentValueIsOfProfitByTheCustomersOwnMargin() {
        store.store(sale("A", "2022-12-31", 10_000).cost(6_000), sale("A", "2023-12-31", 10_000).cost(6_000));
        // 365 days count as a year, nobody was lost: 80 euros of profit a year for five years at 10 %
        assertThat(rows("clv")).containsExactly("1 A 2.00 €100.00 10.00 €200.00 €2,000.00 €303.26 100.0 %");
        assertThat(figure(store.ask("clv"), "margin")).isEqualTo("40.0 %");
    }

    @Test
    void shorterTimeThanAYearCountsAsOne() {
        store.store(sale("A", "2023-12-30", 10_000), sale("A", "2023-12-31", 10_000));
        assertThat(figure(store.ask("clv"), "frequency")).isEqualTo("2.00");
    }

    @Test
    void whereNobodyWasActiveAYearBeforeTheDurationIsTheLongest() {
        store.store(sale("A", "2023-12-30", 10_000));
        assertThat(figure(store.ask("clv"), "duration")).isEqualTo("10.00");
        assertThat(store.ask("clv").footnotes()).anyMatch(note -> note.endsWith(
                "Nobody was active a year before, so there is no churn yet and everyone's duration is the longest."));
    }

    @Test
    void smallSegmentGoesByTheStoresChurn() {
        store.store(Sale.of("first").on("2022-01-03"));
        for (var i = 0; i < 20; i++) {
            store.store(of("Large" + i, "Large", "2022-06-01"));
            if (i >= 5) {
                store.store(of("Large" + i, "Large", "2023-06-01"));
            }
        }
        for (var i = 0; i < 5; i++) {
            store.store(of("Small" + i, "Small", "2022-06-01"), of("Small" + i, "Small", "2023-06-01"));
        }
        // 5 of 20 large ones went, none of 5 small ones; 5 of 25 in all
        var churn = store.ask("clv").tables().get(2).rows().stream().map(SmallStore::words).toList();
        assertThat(churn).containsExactlyInAnyOrder("Large 20 25.0 % 4.00 the segment", "Small 5 20.0 % 5.00 the store");
        assertThat(store.ask("clv").footnotes()).anyMatch(
                note -> note.endsWith("The store's churn is 20.0 % of 25 customers. It stands in for that of smaller segments: Small."));
        assertThat(figure(store.ask("clv customer Small0"), "duration")).isEqualTo("5.00");
        assertThat(figure(store.ask("clv customer Small0 segment Small"), "duration")).isEqualTo("5.00");
    }

    @Test
    void yearOfAShortWindowIsAChainOfItsSteps() {
        store.store(sale("A", "2022-12-01", 100), sale("A", "2023-03-01", 100), sale("A", "2023-06-01", 100), sale("A", "2023-09-01", 100),
                sale("A", "2023-12-01", 100), sale("B", "2022-12-01", 100), sale("B", "2023-03-01", 100), sale("C", "2023-05-01", 100),
                sale("C", "2023-09-01", 100));
        // quarter by quarter: 2 of 2, 1 of 2, 2 of 2 and 1 of 2 stayed
        var quarterly = Desk.of(store.store().database(), Desk.terms(dev.clientele.model.BusinessCalendar.standard(), 3), store.today());
        assertThat(words(quarterly.ask("clv").tables().get(2).rows().getFirst())).isEqualTo("All 2 75.0 % 1.33 the store");
    }

    @Test
    void customerIsToldWithAllItsFactors() {
        store.store(sale("A", "2021-12-31", 10_000), sale("A", "2022-06-30", 10_000), sale("A", "2023-06-30", 20_000),
                sale("B", "2022-06-30", 5_000));
        assertThat(store.ask("clv customer A").headline())
                .isEqualTo(
                        "A is worth €400 by F x AOV x duration, number 1 of 1 active customer, and has brought €400 of net revenue so far.");
        assertThat(rows("clv customer A")).containsExactly("F x AOV x duration €400.27 1.5 orders a year x €133.33 x 2.0 years",
                "Net present value €163.54 5 years of net revenue, 50 % stay each year, discounted by 10 %");
        assertThat(store.ask("clv customer B").headline())
                .isEqualTo("B has brought €50 of net revenue so far and is not active: it last bought on 30 Jun 2022.");
        assertThat(store.ask("clv customer B").figures().get("clv")).isEqualTo(new Value.Undefined("not active"));
        assertThat(store.ask("clv customer B as of 2021-12-31").headline()).isEqualTo("B has not bought anything by 31 Dec 2021.");
    }

    @Test
    void customerIsNamedByAnIdOfDigits() {
        store.store(sale("00042", "2023-12-01", 100), sale("14646", "2023-12-02", 100), sale("7", "2023-12-03", 100));
        assertThat(store.ask("clv 00042").title()).isEqualTo("Lifetime value of 00042");
        assertThat(store.ask("clv 14646").title()).isEqualTo("Lifetime value of 14646");
        assertThat(figure(store.ask("clv 7"), "customersShown")).isEqualTo("3");
        assertThat(store.desk().refusal("clv 14647")).contains("from 1 to 1000");
    }

    @Test
    void customerOutsideTheFilterIsRefused() {
        store.store(of("A", "Large", "2023-12-01"), of("B", "Small", "2023-12-01"));
        assertThat(store.desk().refusal("clv customer A segment Small")).isEqualTo("A does not fit the filter, segment Small.");
    }

    @Test
    void bestTenthHoldsAShare() {
        for (var i = 1; i <= 11; i++) {
            store.store(sale("C" + i, "2023-12-01", i == 1 ? 90_000 : 1_000));
        }
        var reply = store.ask("clv");
        assertThat(figure(reply, "bestTenth") + " " + figure(reply, "shareOfBestTenth")).isEqualTo("2 91.0 %");
        assertThat(reply.headline()).contains("The best tenth of them, 2 customers, hold 91 % of it. C1 alone is worth €9.00k.");
    }

    @Test
    void groupsAreOfActiveCustomers() {
        store.store(of("A", "Large", "2023-12-01"), of("B", "Large", "2023-12-01"), of("C", "", "2023-12-01"),
                of("D", "Small", "2021-12-01"));
        assertThat(rows("clv by segment")).containsExactly("Large 2 1.00 €10.00 10.00 €20.00 €200.00 €75.82 66.7 % €100.00",
                "No segment 1 1.00 €10.00 10.00 €10.00 €100.00 €37.91 33.3 % €100.00");
        assertThat(store.desk().refusal("clv by owner")).isEqualTo("The data names no owners, so there are none to group customers by.");
    }

    @Test
    void nobodyActiveIsSaidInWords() {
        assertThat(store.ask("clv").headline()).isEqualTo("No customer is active.");
        assertThat(store.ask("clv by tier").headline()).isEqualTo("No customer is active.");
    }

    @Test
    void plainWordsAreUnderstood() {
        store.store(of("A", "Large", "2023-12-30"));
        assertThat(store.ask("what are our customers worth").command()).isEqualTo("clv");
        assertThat(store.ask("ltv per segment").title()).isEqualTo("Customer lifetime value by segment");
    }

    private static Sale of(String customer, String segment, String day) {
        return Sale.of(customer + day).to(new Party(customer, customer, "", segment, "", "")).on(day).net(1_000);
    }

    private List<String> rows(String question) {
        return store.ask(question).tables().getFirst().rows().stream().map(SmallStore::words).toList();
    }
}
