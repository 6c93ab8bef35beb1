package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.TierTerms;
import dev.clientele.analysis.TierTerms.Bounds;
import dev.clientele.analysis.TierTerms.By;
import dev.clientele.analysis.TierTerms.Scheme;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Table;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tiers` in small stores whose customers can be followed by eye.
final class TiersQuestionTest {

    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final List<BigDecimal> THRESHOLDS = List.of(BigDecimal.valueOf(100), BigDecimal.valueOf(50), BigDecimal.TEN);

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void compositionSumsEachTierAndSharesTheWhole() {
        store.store(sale("Ada", "2024-03-01", 6_000).cost(3_000), sale("Ada", "2024-04-01", 2_000).cost(1_000),
                sale("Bo", "2024-05-01", 1_500).cost(1_500), sale("Cy", "2024-12-31", 500).cost(0),
                sale("Old", "2023-12-31", 9_999).cost(1),
                Sale.of("N").on("2024-06-01").net(700).cost(0));
        var reply = ask("tiers");
        assertThat(reply.headline())
                .isEqualTo("1 Platinum customer, 33 % of 3, makes 80 % of net revenue: €80 of €100 in the 12 months to 31 Dec 2024.");
        assertThat(rows(reply.tables().getFirst())).containsExactly("Platinum 1 33.3 % €80.00 80.0 % €40.00 88.9 %",
                "Gold 0 0.0 % €0.00 0.0 % €0.00 0.0 %", "Silver 2 66.7 % €20.00 20.0 % €5.00 11.1 %",
                "Bronze 0 0.0 % €0.00 0.0 % €0.00 0.0 %");
        assertThat(rows(reply.tables().get(1))).containsExactly("Platinum €80.00 2.00 €40.00 €40.00", "Gold - - - -",
                "Silver €10.00 1.00 €10.00 €2.50", "Bronze - - - -");
        assertThat(rows(reply.tables().get(2))).containsExactly("Platinum €80.00", "Gold €80.00", "Silver €5.00", "Bronze -");
        assertThat(reply.footnotes()).contains("€7.00 is unassigned and in no tier.");
    }

    @Test
    void yearBeforeIsComparedWhereTheDataReachesBackSoFar() {
        store.store(sale("Ada", "2023-01-07", 1_000), sale("Ada", "2023-06-01", 1_000), sale("Ada", "2024-06-01", 3_000));
        var reply = ask("tiers as of 2024-12-31");
        assertThat(reply.headline()).endsWith(" A year before 1 made 100 %.");
        assertThat(rows(reply.tables().get(2)).getFirst()).isEqualTo("Platinum €30.00 €20.00 1 €20.00 +50.0 %");
    }

    @Test
    void yearBeforeIsLeftOutWhereTheDataBeginsTooLate() {
        store.store(sale("Ada", "2023-01-08", 1_000), sale("Ada", "2024-06-01", 3_000));
        assertThat(ask("tiers as of 2024-12-31").headline()).doesNotContain("year before");
        assertThat(ask("tiers as of 2024-12-31").footnotes())
                .contains("Not compared with the year before: the data begins on 8 Jan 2023.");
    }

    @Test
    void customersOfATierTellHowFarTheNextIs() {
        for (var i = 0; i < 20; i++) {
            store.store(sale("C" + (10 + i), "2024-06-01", 1_000 - 10 * i));
        }
        var reply = ask("tiers gold");
        assertThat(reply.headline()).isEqualTo("3 customers are Gold, with €29.40 of net revenue, 16 % of that of all tiers, in the 12 "
                + "months to 1 Jun 2024. Closest to the next tier up: C11, €0.10 short. Closest to the next tier down: C13, €0.10 above it.");
        assertThat(rows(reply.tables().getFirst())).containsExactly("2 C11 €9.90 €0.10 €0.30 1 Jun 2024",
                "3 C12 €9.80 €0.20 €0.20 1 Jun 2024",
                "4 C13 €9.70 €0.30 €0.10 1 Jun 2024");
        assertThat(rows(ask("tiers list gold 1").tables().getFirst())).hasSize(1);
        assertThat(rows(ask("tiers tier Gold, Platinum").tables().getFirst())).hasSize(4)
                .first().isEqualTo("1 C10 Platinum €10.00 - €0.10 1 Jun 2024");
        assertThat(rows(ask("tiers list 1000").tables().getFirst())).hasSize(20);
    }

    @Test
    void movesFromADayWhoseMonthsTheDataHoldsInPartTellNoMoney() {
        store.store(sale("Ada", "2023-06-01", 1_000), sale("Bob", "2023-06-01", 2_000), sale("Ada", "2024-06-01", 9_000),
                sale("Bob", "2024-06-01", 3_000));
        var reply = ask("tiers moves 2023-12-31 2024-06-01");
        assertThat(reply.headline()).isEqualTo("1 customer moved up, 1 down between 31 Dec 2023 and 1 Jun 2024; none became inactive.");
        assertThat(reply.figures()).containsEntry("movedUpChange", Coverage.BEGINS_LATER);
        assertThat(reply.footnotes()).contains("Amounts before and after are not compared: the data begins on 1 Jun 2023, so the tiers of "
                + "31 Dec 2023 rest on less than 12 months.");
        assertThat(reply.charts()).hasSize(1);
    }

    @Test
    void movesGoFromTheTierBeforeToTheTierAfter() {
        store.store(sale("Down", "2023-06-01", 9_000), sale("Down", "2024-06-01", 100), sale("Up", "2023-06-01", 100),
                sale("Up", "2024-12-31", 7_000), sale("Stays", "2023-06-01", 200), sale("Stays", "2024-06-01", 200),
                sale("Gone", "2023-06-01", 150), sale("Back", "2022-06-01", 5), sale("Back", "2024-07-01", 80),
                sale("Fresh", "2024-01-01", 120), sale("Asleep", "2021-06-01", 10));
        var reply = ask("tiers moves");
        assertThat(rows(reply.tables().getFirst())).containsExactly("Platinum 0 0 1 0 0 1", "Gold 0 0 0 0 0 0", "Silver 0 0 1 0 1 2",
                "Bronze 1 0 0 0 0 1", "Inactive 0 0 0 1 1 2", "New 0 0 1 0 0 1");
        assertThat(reply.headline()).isEqualTo("1 customer moved up (+€69), 1 down (-€89) between 31 Dec 2023 and 31 Dec 2024; 1 became "
                + "inactive (-€1.50).");
        assertThat(rows(reply.tables().get(1))).containsExactly("Up Bronze Platinum €1.00 €70.00 €69.00");
        assertThat(rows(reply.tables().get(2))).containsExactly("Down Platinum Silver €90.00 €1.00 -€89.00");
        assertThat(rows(reply.tables().get(3))).containsExactly("Gone Silver Inactive €1.50 €0.00 -€1.50");
    }

    @Test
    void daysOfMovesAreNamedByPeriodsOrDays() {
        store.store(sale("Ada", "2022-01-01", 1_000), sale("Ada", "2023-12-31", 1_000), sale("Ada", "2024-12-31", 1_000));
        var year = ask("tiers moves 2024");
        assertThat(year.headline()).contains("between 31 Dec 2023 and 31 Dec 2024");
        for (var same : List.of("tiers moves 2023-12-31 2024-12-31", "tiers moves 2023 2024", "tiers moves 2023-12-31", "tiers moves",
                "tiers moves 2024-12-31 2023-12-31", "tiers moved ytd")) {
            assertThat(ask(same)).as(same).extracting(Reply::headline, Reply::figures, Reply::tables).containsExactly(year.headline(),
                    year.figures(), year.tables());
        }
        assertThat(desk().refusal("tiers moves 2025")).contains("The data ends on 31 Dec 2024");
        assertThat(desk().refusal("tiers moves as of 2021-01-01 2022")).contains("The data ends on 1 Jan 2021");
    }

    @Test
    void changeWithinTheHysteresisIsShownAndNotCounted() {
        store.store(sale("Ada", "2022-06-01", 100), sale("Ada", "2023-06-01", 4_900), sale("Ada", "2024-06-01", 5_500),
                sale("Bo", "2023-06-01", 4_900), sale("Bo", "2024-06-01", 5_501));
        var desk = desk(new TierTerms(Scheme.THRESHOLDS, By.REVENUE, new Bounds(List.of(1, 2, 3), List.of(1, 2), THRESHOLDS), 1_000));
        var reply = desk.ask("tiers moves");
        assertThat(rows(reply.tables().getFirst())).contains("Silver 0 2 0 0 0 2");
        assertThat(reply.figures()).containsEntry("movedUp", new Value.Count(1)).containsEntry("withinHysteresis", new Value.Count(1));
        assertThat(reply.footnotes()).anyMatch(note -> note.startsWith("Hysteresis 10 %: 1 customer changed tier within it"));
        assertThat(rows(reply.tables().get(1))).containsExactly("Bo Silver Gold €49.00 €55.01 €6.01");
    }

    @Test
    void filterOnTiersOfEveryQuestionGoesByTheSettings() {
        store.store(sale("Ada", "2024-06-01", 9_000).cost(9_000), sale("Bo", "2024-06-01", 6_000).cost(0),
                sale("Cy", "2024-06-01", 500).cost(0));
        var thresholds = new Bounds(List.of(500, 2_000, 7_000), List.of(8_000, 9_500), THRESHOLDS);
        assertThat(names(desk(new TierTerms(Scheme.THRESHOLDS, By.REVENUE, thresholds, 0)), "top gold")).containsExactly("Ada", "Bo");
        assertThat(names(desk(new TierTerms(Scheme.THRESHOLDS, By.PROFIT, thresholds, 0)), "top gold")).containsExactly("Bo");
        assertThat(names(desk(new TierTerms(Scheme.PERCENT, By.PROFIT, thresholds, 0)), "top platinum")).containsExactly("Bo");
        assertThat(names(desk(), "top platinum")).containsExactly("Ada");
        assertThat(names(desk(), "top class a")).containsExactly("Ada", "Bo");
        assertThat(names(desk(), "top tier \"Class C\", Platinum")).containsExactly("Ada", "Cy");
    }

    @Test
    void tierNamedBringsItsScheme() {
        store.store(sale("Ada", "2024-06-01", 9_000), sale("Bo", "2024-06-01", 1_000));
        assertThat(ask("tiers class a").headline()).startsWith("1 customer is Class A");
        assertThat(ask("tiers class a").buttons()).anyMatch(button -> button.question().equals("tiers scheme cumulative"));
        assertThat(desk().refusal("tiers gold scheme cumulative")).isEqualTo("Gold is no tier of the scheme by cumulative.");
        assertThat(ask("tiers abc").headline()).startsWith("1 Class A customer, 50 % of 2, makes 90 % of net revenue");
    }

    @Test
    void otherQuestionsNameTheTiersOfTheScheme() {
        store.store(sale("Ada", "2024-01-01", 9_000), sale("Ada", "2024-02-01", 9_000), sale("Ada", "2024-03-01", 9_000),
                sale("Bo", "2024-06-01", 100));
        var desk = desk(TierTerms.standard().with(Scheme.CUMULATIVE));
        assertThat(desk.ask("customer Ada").figures()).containsEntry("tier", new Value.Text("Class A"));
        assertThat(desk.ask("customer Bo").figures()).containsEntry("tier", new Value.Text("Class C"));
        assertThat(desk.ask("customer Bo").footnotes()).contains(Definition.TIER_CLASS.sentence());
        assertThat(desk.ask("at-risk").tables().getFirst().rows()).isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains(new Value.Text("Class A")));
    }

    @Test
    void whatHasNoMeaningIsRefusedByName() {
        store.store(sale("Ada", "2024-06-01", 9_000).through("Web"));
        assertThat(desk().respond("tiers 2023")).isEqualTo(new Response.Refused("Tiers stand for a day, not for 2023; they count the 12 "
                + "months before it. Name a day with \"as of\", or ask for the moves.",
                List.of("tiers as of 2023-12-31", "tiers moves 2023")));
        assertThat(desk().respond("tiers 7"))
                .isEqualTo(new Response.Refused("There are only a few tiers. To list so many customers, write `list` or name "
                        + "a tier.", List.of("tiers list 7", "tiers")));
        assertThat(desk().respond("tiers moves web")).isEqualTo(new Response.Refused("A tier depends on all that a customer buys, so "
                + "moves cannot be broken down by channel, product or category.", List.of("tiers moves")));
        assertThat(desk().refusal("tiers by profit")).startsWith("The data has no costs");
        assertThat(desk(new TierTerms(Scheme.PERCENT, By.PROFIT, TierTerms.standard().bounds(), 0)).refusal("top gold"))
                .startsWith("The data has no costs, so there are no tiers by profit.");
    }

    @Test
    void nobodyActiveIsSaid() {
        store.store(sale("Ada", "2022-06-01", 9_000), Sale.of("N").on("2024-06-01").net(100));
        assertThat(ask("tiers").headline()).isEqualTo("No customer is active on 1 Jun 2024.");
        assertThat(ask("tiers").charts()).isEmpty();
        assertThat(ask("tiers gold").headline()).isEqualTo("No customer is Gold.");
        assertThat(ask("tiers moves 2020 2021").headline()).isEqualTo("No customer had bought by 31 Dec 2021.");
        assertThat(ask("tiers moves").headline())
                .isEqualTo("No customer moved up or down between 1 Jun 2023 and 1 Jun 2024; none became inactive.");
    }

    @Test
    void creditNotesAloneMakeNoTier() {
        store.store(sale("Ada", "2024-06-01", -9_000));
        assertThat(ask("tiers").headline()).isEqualTo("No customer is active on 1 Jun 2024.");
        assertThat(ask("tiers").footnotes()).anyMatch(note -> note.contains("-€90.00 is of customers that are not active"));
    }

    @Test
    void exportTakesEveryCustomerAlong() {
        for (var i = 0; i < 30; i++) {
            store.store(sale("C" + i, "2024-06-01", 1_000 + i));
        }
        assertThat(ask("export tiers list").figures()).containsEntry("rows", new Value.Count(30));
        assertThat(ask("export tiers").figures()).containsEntry("rows", new Value.Count(12));
    }

    private static Sale sale(String customer, String day, long net) {
        return Sale.of(customer + day).to(customer).on(day).net(net);
    }

    private Desk desk() {
        return Desk.of(store.database(), TODAY);
    }

    private Desk desk(TierTerms tiers) {
        return Desk.of(store.database(), Desk.terms(BusinessCalendar.standard(), 12).with(tiers), TODAY);
    }

    private Reply ask(String question) {
        return desk().ask(question);
    }

    private static List<String> names(Desk desk, String question) {
        return desk.ask(question).tables().getFirst().rows().stream().map(row -> ((Value.Text) row.get(1)).text()).toList();
    }

    private static List<String> rows(Table table) {
        return table.rows().stream().map(row -> row.stream().map(WORDING::cell).collect(Collectors.joining(" "))).toList();
    }
}
