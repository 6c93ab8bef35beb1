package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.Definition;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.model.SalesRecord.Party;
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

/// `compare` in a small store whose figures can be counted on the fingers.
final class CompareTest {

    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void makeStore() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A0").on("2022-01-03").net(0), sale("A1", "Acme", "Germany", "2022-03-01", 10_000).cost(6_000),
                sale("A2", "Acme", "Germany", "2023-03-01", 20_000).cost(10_000),
                sale("A3", "Acme", "Germany", "2024-03-01", 30_000).cost(12_000),
                sale("A4", "Bolt", "Germany", "2023-05-05", 5_000).cost(5_000),
                sale("A5", "Cord", "France", "2023-05-01", 40_000).cost(30_000),
                sale("A6", "Cord", "France", "2024-06-30", 20_000).cost(10_000),
                Sale.of("A7").on("2023-07-01").net(1_000).cost(500));
        desk = Desk.of(store.database(), TODAY);
    }

    @Test
    void groupsAreSetSideBySideOnAllKeyFigures() {
        var reply = desk.ask("compare Germany with France 2023");
        assertThat(reply.headline()).isEqualTo("France is 60 % ahead of Germany in 2023: €400 against €250 of net revenue.");
        assertThat(rows(reply)).containsExactly("Net revenue €250.00 €400.00 -€150.00 -37.5 %", "On year before +150.0 % -  ",
                "Share of all 37.9 % 60.6 % -22.7 points ", "Profit €100.00 €100.00 €0.00 0.0 %", "Margin 40.0 % 25.0 % +15.0 points ",
                "Orders 2 1 1 +100.0 %", "Average order €125.00 €400.00 -€275.00 -68.8 %", "Purchase days 2 1 1 +100.0 %",
                "Customers who bought 2 1 1 +100.0 %", "Active at the end 2 1 1 +100.0 %", "New 1 1 0 0.0 %", "Regained 0 0 0 ",
                "Lost 0 0 0 ", "Retention 100.0 % -  ", "Top customer's share 80.0 % 100.0 % -20.0 points ",
                "Platinum at the end 0 1 -1 -100.0 %", "Gold at the end 0 0 0 ", "Silver at the end 2 0 2 ", "Bronze at the end 0 0 0 ");
        assertThat(desk.ask("Germany vs France 2023").figures()).isEqualTo(reply.figures());
    }

    @Test
    void customersAreMeasuredByTheirRhythm() {
        var reply = desk.ask("compare acme against cord");
        assertThat(reply.headline()).isEqualTo("Acme is 50 % ahead of Cord in the last 12 months: €300 against €200 of net revenue.");
        assertThat(rows(reply)).contains("Tier at the end Platinum Silver  ", "Usual gap, days 365.50 -  ",
                "Last purchase 1 Mar 2024 30 Jun 2024 -121 ", "Overdue ratio 0.33 -  ", "On year before +50.0 % -50.0 % +100.0 points ");
        assertThat(reply.figures()).containsEntry("netRevenue1", desk.ask("customer acme").figures().get("netRevenueLast12Months"));
    }

    @Test
    void ofTwoPeriodsTheLaterIsMeasuredAgainstTheEarlierHoweverTyped() {
        var reply = desk.ask("compare 2023 to 2022");
        assertThat(reply.headline()).isEqualTo("2023 brought 6.6 times as much as 2022: €660 against €100 of net revenue.");
        assertThat(rows(reply)).contains("Net revenue €100.00 €660.00 €560.00 +560.0 %", "Lost 0 0 0 ")
                .noneMatch(row -> row.startsWith("Share of all"));
        assertThat(reply.figures().get("netRevenue2")).isEqualTo(desk.ask("top 2023").figures().get("total"));
        assertThat(reply.footnotes()).contains("Difference: 2023 less 2022. " + Definition.NET_REVENUE.sentence())
                .anyMatch(note -> note.startsWith("Unassigned: €10.00"));
        assertThat(desk.ask("compare 2023 and 2022 customer acme").headline())
                .isEqualTo("2023 brought 100 % more than 2022 of Acme: €200 against €100 of net revenue.");
    }

    @Test
    void periodThatIsNotOverIsSaidToBeAndComparedToTheSameDay() {
        var reply = desk.ask("compare last year and this year as of 2024-03-31");
        assertThat(reply.headline())
                .isEqualTo("2024 to 31 Mar brought 50 % more than 2023 to 31 Mar: €300 against €200 of net revenue.");
        reply.buttons().forEach(button -> assertThat(desk.ask(button.question()).headline()).as(button.label()).isNotEmpty());
    }

    @Test
    void periodThatTheDataHoldsInPartIsNoMeasure() {
        var reply = desk.ask("compare 2021-12-01..2022-11-30 and 2023");
        assertThat(reply.headline()).endsWith(" of net revenue. The data begins on 1 Jan 2022, so 1 Dec 2021 to 30 Nov 2022 is not whole.");
        assertThat(rows(reply)).contains("Net revenue €100.00 €660.00 €560.00 ");
        assertThat(desk.refusal("compare 2021 2022")).isEqualTo("The data begins on 3 Jan 2022, after 2021 ends.");
    }

    @Test
    void severalAreRankedAndThoseAlikeAreLevel() {
        assertThat(desk.ask("compare acme, bolt and cord 2023").headline())
                .isEqualTo("Cord is ahead of Acme and Bolt in 2023: €400 against €200 and €50 of net revenue.");
        assertThat(desk.ask("compare acme bolt 2022-04").headline())
                .isEqualTo("Acme and Bolt are level in Apr 2022: €0 each of net revenue.");
        assertThat(desk.ask("compare acme bolt 2022-04").charts()).isEmpty();
    }

    @Test
    void linesEndAtTheTotals() {
        var lines = (ChartSpec.Lines) desk.ask("compare Germany France 2023").charts().getFirst();
        assertThat(lines.series()).extracting(ChartSpec.Series::label).containsExactly("Germany", "France");
        assertThat(lines.series()).extracting(series -> series.values().getLast()).containsExactly(250.0, 400.0);
        var periods = (ChartSpec.Lines) desk.ask("compare 2023 2024").charts().getFirst();
        assertThat(periods.categories()).hasSize(6).startsWith("Jan", "Feb");
        assertThat(periods.series().get(1).values()).containsExactly(0.0, 0.0, 300.0, 300.0, 300.0, 500.0);
        assertThat(desk.ask("compare march 2023 and march 2024").charts().getFirst()).isInstanceOf(ChartSpec.Bars.class);
    }

    @Test
    void thingsOfDifferentKindsAreRefusedWithEachWayOut() {
        refused("compare Germany France 2022 2023",
                "I compare things of one kind; you named countries and periods. Name only one of all the others.",
                "compare 2023 country Germany, France", "compare 2022 2023 country France");
        refused("compare acme bolt Germany France",
                "I compare things of one kind; you named customers and countries. Name only one of all the others.",
                "compare customer \"Acme\", \"Bolt\"", "compare customer \"Bolt\" country Germany, France");
    }

    @Test
    void oneThingAloneIsRefusedWithAnother() {
        refused("compare Germany", "I compare two or more things of one kind; you named one country.", "compare country Germany, France");
        refused("compare 2023", "I compare two or more things of one kind; you named one period.", "compare 2022 2023");
        refused("compare bolt", "I compare two or more things of one kind; you named one customer.", "compare customer \"Bolt\", \"Acme\"");
        refused("compare", "Name what to compare: two or more customers, countries, segments, tiers or periods.", "compare 2023 2024");
        refused("compare 2025 2026", "The data ends on 30 Jun 2024, before 2025 begins.", "forecast 2025 as of 2024-06-30");
        refused("compare acme cord country Germany", "Cord does not fit the filter.", "compare customer \"Acme\", \"Cord\"");
        assertThat(desk.refusal("compare 2019 2020 2021 2022 2023")).contains("You named two periods");
    }

    @Test
    void tiersAndOtherDimensionsCanBeCompared() {
        var reply = desk.ask("compare platinum silver");
        assertThat(reply.headline()).startsWith("Platinum is 50 % ahead of Silver in the last 12 months");
        assertThat(rows(reply)).noneMatch(row -> row.startsWith("Platinum"));
        assertThat(reply.figures()).containsEntry("subject1", new Value.Text("Platinum"));
    }

    private void refused(String question, String message, String... suggestions) {
        var response = desk.respond(question);
        assertThat(response).as(question).isEqualTo(new Response.Refused(message, List.of(suggestions)));
        for (var suggestion : suggestions) {
            assertThat(desk.respond(suggestion)).as(suggestion).isInstanceOf(Reply.class);
        }
    }

    private static Sale sale(String number, String customer, String country, String day, long net) {
        return Sale.of(number).to(new Party("ID" + customer, customer, country, "", "", "")).on(day).net(net);
    }

    private static List<String> rows(Reply reply) {
        return reply.tables().getFirst().rows().stream().map(row -> row.stream().map(WORDING::cell).collect(Collectors.joining(" ")))
                .toList();
    }
}
