package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.SalesRecord.Party;
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

/// `retention` and its views in small stores whose figures can be counted on the fingers.
final class RetentionTest {

    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void headlineSaysHowManyStayedAgainstTheYearBeforeAndWhereFewest() {
        store.store(Sale.of("first").on("2022-01-03"));
        for (var customer = 0; customer < 20; customer++) {
            var party = new Party("C" + customer, "", "", customer < 10 ? "Large" : "Small", "", "");
            store.store(Sale.of("A" + customer).to(party).on("2022-05-01").net(100),
                    Sale.of("B" + customer).to(party).on("2023-05-01").net(100));
            if (customer < 9 || customer >= 14) {
                store.store(Sale.of("D" + customer).to(party).on("2024-05-01").net(100));
            }
        }
        store.store(Sale.of("last").on("2024-12-31"));
        var reply = ask("retention 2024");
        assertThat(reply.headline())
                .isEqualTo("We kept 75 % of 20 customers in 2024, 25.0 points less than the year before; least in segment "
                        + "Small, 60 % of 10. Their net revenue came to 75 % of what it was (NRR).");
        assertThat(rows(reply, 0)).containsExactly("2022 0 0 0 - - - -", "2023 20 20 0 100.0 % 0.0 % 100.0 % 100.0 %",
                "2024 20 15 5 75.0 % 25.0 % 75.0 % 75.0 %");
        assertThat(rows(reply, 1)).containsExactly("Large 10 9 1 90.0 % 10.0 % 90.0 % 90.0 % -10.0 pp",
                "Small 10 6 4 60.0 % 40.0 % 60.0 % 60.0 % -40.0 pp");
        assertThat(ask("retention 2024 by segment").figures()).isEqualTo(reply.figures());
        assertThat(ask("retention").figures()).isEqualTo(reply.figures());
    }

    @Test
    void ratesAreThoseOfFlows() {
        store.store(sale("A1", "C1", "2023-02-01"), sale("A2", "C2", "2023-02-01"), sale("A3", "C3", "2023-02-01"),
                sale("B1", "C1", "2024-02-01"), sale("B2", "C2", "2024-03-01"), sale("B4", "C4", "2024-03-01"));
        for (var period : List.of("2024", "2024-q1", "last 12 months", "2023")) {
            var flows = ask("flows " + period).figures();
            var retention = ask("retention " + period).figures();
            for (var figure : List.of("opening", "retained", "lost", "retentionRate", "churnRate", "nrr", "grr")) {
                assertThat(retention.get(figure)).as(period + ", " + figure).isEqualTo(flows.get(figure));
            }
        }
    }

    @Test
    void periodThatIsNotOverSaysSo() {
        store.store(sale("A1", "C1", "2023-01-01"), sale("B1", "C2", "2024-02-01"));
        assertThat(ask("retention 2024 as of 2024-06-30").headline())
                .isEqualTo("We kept 0 % of 1 customer in 2024 to 30 Jun. Their net revenue came to 0 % of what it was (NRR).");
    }

    @Test
    void dataThatBeginsInTheWindowIsSaid() {
        store.store(sale("A1", "C1", "2023-09-01"), sale("B1", "C1", "2024-12-31"));
        assertThat(ask("retention 2024").headline())
                .isEqualTo("We kept 100 % of 1 customer in 2024. The data begins on 1 Sept 2023, so those "
                        + "at the start may not be all there were.");
    }

    @Test
    void nobodyToKeepHasASentenceAndNoRate() {
        store.store(sale("A1", "C1", "2024-02-01"));
        var reply = ask("retention 2024");
        assertThat(reply.headline()).startsWith("No customer was active at the start, so none could be kept in 2024 to 1 Feb.");
        assertThat(reply.figures().get("retentionRate")).isInstanceOf(Value.Undefined.class);
        assertThat(reply.charts()).isEmpty();
        assertThat(desk().refusal("retention 2030")).contains("The data ends on 1 Feb 2024");
    }

    @Test
    void cohortsFollowTheCustomersWonTogether() {
        store.store(sale("A1", "C1", "2024-01-10"), sale("A2", "C2", "2024-01-20"), sale("B1", "C1", "2024-02-10"),
                sale("B3", "C3", "2024-02-20"), sale("D1", "C1", "2024-03-31"), sale("D3", "C3", "2024-03-01"));
        var reply = ask("retention cohorts");
        assertThat(reply.headline()).isEqualTo("67 % of new customers bought again in the month after their first purchase.");
        assertThat(rows(reply, 0)).containsExactly("2024-01 2 50.0 % 50.0 %", "2024-02 1 100.0 % -");
        assertThat(rows(reply, 1)).containsExactly("2024-01 2 €20.00 €10.00 €10.00", "2024-02 1 €10.00 €10.00 -");
        assertThat(reply.charts()).hasSize(2).allMatch(ChartSpec.Grid.class::isInstance);
        assertThat(rows(ask("retention cohorts 2024-02"), 0)).containsExactly("2024-02 1 100.0 %");
        assertThat(rows(ask("retention cohorts by quarter"), 0)).containsExactly("2024-Q1 3");
    }

    @Test
    void cohortsTooManyAreCutToTheLastAndItIsSaid() {
        for (var month = 0; month < 30; month++) {
            store.store(sale("A" + month, "C" + month, LocalDate.of(2022, 1, 5).plusMonths(month).toString()));
        }
        var reply = ask("retention cohorts by month");
        assertThat(reply.tables().getFirst().rows()).hasSize(24);
        assertThat(reply.footnotes())
                .anyMatch(note -> note.startsWith("The cohorts of the last 24 months are shown, and 6 earlier ones are left out."));
        assertThat(ask("retention cohorts by month 30").tables().getFirst().rows()).hasSize(30);
    }

    @Test
    void repeatIsASecondPurchaseDay() {
        store.store(sale("A1", "C1", "2024-01-01"), sale("A2", "C1", "2024-01-11"), sale("A3", "C1", "2024-01-31"),
                sale("B1", "C2", "2024-01-01"), sale("B2", "C2", "2024-01-01"), sale("D1", "C3", "2024-01-01"),
                sale("D2", "C3", "2024-02-10"));
        var reply = ask("retention repeat");
        assertThat(reply.headline())
                .isEqualTo(
                        "67 % of 3 customers bought again. Half of the gaps between purchases are 20 days or less, a quarter more than 30.");
        assertThat(rows(reply, 0)).startsWith("to 7 0 0.0 % 0.0 %", "8–14 1 33.3 % 33.3 %", "15–30 1 33.3 % 66.7 %",
                "31–60 1 33.3 % 100.0 %");
        assertThat(ask("retention repeat 2024-02").headline()).isEqualTo("0 % of 1 customer bought again in Feb 2024.");
        assertThat(ask("retention repeat 2019").headline()).isEqualTo("No customer bought in 2019.");
    }

    @Test
    void stagesGoFromFirstTimeToAdvocate() {
        store.store(sale("A1", "C1", "2024-12-01"), sale("B1", "C2", "2024-11-01"), sale("B2", "C2", "2024-12-01"));
        for (var customer : List.of("C3", "C4", "C5", "C6")) {
            for (var month = 9; month <= 12; month++) {
                store.store(sale(customer + month, customer, LocalDate.of(customer.equals("C6") ? 2023 : 2024, month, 1).toString()));
            }
        }
        assertThat(rows(ask("retention stages"), 0).stream().map(row -> row.split(" ", 3)[0] + " " + row.split(" ", 3)[1]).toList())
                .containsExactly("First-time 1", "Repeat 2", "Loyal 3", "Advocate 0");
        assertThat(ask("retention stages").footnotes())
                .anyMatch(note -> note.startsWith("No satisfaction score and no referral is recorded"));
        Described.store(store).store(Described.customers("satisfaction referred", "C3 9 -", "C4 8 yes", "C6 10 yes", "C1 10 yes"));
        var reply = ask("retention stages");
        assertThat(reply.headline()).startsWith("50 % of 6 customers are loyal").contains("17 % bought once and not again.");
        assertThat(reply.figures()).containsEntry("loyal", new Value.Count(1)).containsEntry("advocates", new Value.Count(2))
                .containsEntry("repeat", new Value.Count(2)).containsEntry("firstTime", new Value.Count(1));
        assertThat(ask("retention stages as of 2024-10-15").figures()).containsEntry("customers", new Value.Count(4));
    }

    @Test
    void whatHasNoMeaningInAViewIsRefusedByName() {
        store.store(sale("A1", "C1", "2024-01-01"));
        assertThat(desk().refusal("retention stages 2024")).contains("name that day, as in `as of 2024-12-31`, not a period");
        assertThat(desk().refusal("retention stages by month")).contains("not counted by month");
        assertThat(desk().refusal("retention cohorts by segment")).contains("by year, quarter or month of the first purchase");
        assertThat(desk().refusal("retention repeat by year")).contains("not by year");
        assertThat(desk().refusal("retention repeat 10")).contains("lists nothing that could be cut at 10");
        assertThat(desk().refusal("retention stages 10")).contains("lists nothing that could be cut at 10");
    }

    @Test
    void viewsLeadToEachOther() {
        store.store(sale("A1", "C1", "2023-01-01"), sale("A2", "C1", "2024-01-01"));
        for (var view : List.of("retention 2024", "retention cohorts by year", "retention repeat 2024", "retention stages", "churn")) {
            for (var button : ask(view).buttons()) {
                assertThat(desk().respond(button.question())).as(view + " -> " + button.question()).isInstanceOf(Reply.class);
            }
        }
        assertThat(ask("retention stages as of 2024-06-30").buttons()).extracting(Button::question)
                .contains("retention as of 2024-06-30", "retention cohorts as of 2024-06-30");
    }

    @Test
    void everyViewIsExplained() {
        store.store(sale("A1", "C1", "2023-01-01"), sale("A2", "C1", "2024-01-01"));
        assertThat(ask("explain retention").tables().toString()).contains("gross revenue retention");
        assertThat(ask("explain retention cohorts").tables().toString()).contains("cohort");
        assertThat(ask("explain retention repeat 2024").tables().toString()).contains("repeat rate", "on other days");
        assertThat(ask("explain retention stages").tables().toString()).contains("overdue ratio");
    }

    @Test
    void creditNotesAloneAreNobodysPurchase() {
        store.store(Sale.of("K1").to("C1").on("2024-01-01").net(-100));
        assertThat(ask("retention").headline()).startsWith("No customer was active at the start");
        assertThat(ask("retention cohorts").headline()).isEqualTo("No customer bought for the first time.");
        assertThat(ask("retention repeat").headline()).isEqualTo("No customer bought.");
        assertThat(ask("retention stages").headline()).isEqualTo("No customer has bought yet.");
    }

    private static Sale sale(String number, String customer, String day) {
        return Sale.of(number).to(customer).on(day).net(1_000);
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
}
