package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.alert.check.Checks;
import dev.clientele.alert.rule.RuleParser;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Money;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.NewStore;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each rule finds, in small stores whose customers can be followed by eye; the data ends on 30 June 2024.
final class ChecksTest {

    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final AnalysisSettings TERMS = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        store.store(Sale.of("last day").on(LAST).net(100));
    }

    @Test
    void whoIsSilentForTwiceItsGapIsAtRiskWithSoMuchMoney() {
        buys("Monthly", 100_000, "2024-02-01", "2024-03-01", "2024-04-01");
        buys("Small", 1_000, "2024-02-01", "2024-03-01", "2024-04-01");
        assertThat(found("at-risk over 1000", "2024-05-30")).isEmpty();
        assertThat(found("at-risk over 1000", "2024-05-31"))
                .containsExactly("Monthly 50 \u20ac1,500.00: usually buys every 30 days, silent for 60");
        assertThat(found("at-risk over 1000", "2024-06-30"))
                .containsExactly("Monthly 75 \u20ac2,250.00: usually buys every 30 days, silent for 90");
        assertThat(found("at-risk reason shrinking", "2024-06-30")).isEmpty();
        assertThat(found("at-risk tier Platinum", "2024-06-30")).extracting(line -> line.substring(0, 7)).containsExactly("Monthly");
    }

    @Test
    void tierDropIsAgainstThreeMonthsBeforeAndNamesTheTierLeft() {
        for (var i = 1; i <= 9; i++) {
            buys("C" + i, 1_000L * i, "2024-01-01");
        }
        buys("Falls", 100_000, "2023-06-15");
        buys("Falls", 500, "2024-06-15");
        assertThat(found("tier drop", "2024-06-13")).isEmpty();
        assertThat(found("tier drop tier Platinum", "2024-06-30")).containsExactly(
                "Falls 3 \u20ac995.00: Platinum three months ago, now Bronze: \u20ac5 of net revenue in 12 months, \u20ac1.00k then");
        assertThat(found("tier drop tier Silver", "2024-06-30")).isEmpty();
        assertThat(found("tier drop over 996", "2024-06-30")).isEmpty();
    }

    @Test
    void lostIsFoundFromTheDayTheWindowPassesForThreeMonths() {
        buys("Gone", 100_000, "2022-09-01", "2023-03-01");
        var line = "Gone 0 \u20ac2,000.00: no purchase since 1 Mar 2023; \u20ac2.00k of net revenue in the year to that day";
        assertThat(found("lost", "2024-02-28")).isEmpty();
        assertThat(found("lost", "2024-02-29")).isEmpty();
        assertThat(found("lost over 2000", "2024-03-01")).containsExactly(line);
        assertThat(found("lost over 2000", "2024-05-31")).containsExactly(line);
        assertThat(found("lost", "2024-06-01")).isEmpty();
        assertThat(found("lost over 2001", "2024-03-01")).isEmpty();
    }

    @Test
    void regainedIsFoundWhenItBuysAgain() {
        buys("Back", 100_000, "2022-01-10");
        buys("Back", 30_000, "2024-05-02");
        buys("New", 30_000, "2024-05-02");
        assertThat(found("regained", "2024-05-01")).isEmpty();
        assertThat(found("regained over 300", "2024-05-02"))
                .containsExactly("Back 0 \u20ac300.00: bought again after silence since 10 Jan 2022: \u20ac300 of net revenue so far");
        assertThat(found("regained over 301", "2024-05-02")).isEmpty();
    }

    @Test
    void bigOrderIsMeasuredByAmountOrByWhatIsUsual() {
        buys("Steady", 10_000, "2024-01-01", "2024-02-01", "2024-03-01");
        buys("Steady", 35_000, "2024-06-20");
        buys("Fresh", 90_000, "2024-06-20");
        assertThat(found("big order over 900", "2024-06-30")).containsExactly("Fresh 0 \u20ac900.00: ordered for \u20ac900 on 20 Jun 2024");
        assertThat(found("big order 3 times usual", "2024-06-30"))
                .containsExactly("Steady 0 \u20ac350.00: ordered for \u20ac350 on 20 Jun 2024, 3.5 times its usual \u20ac100");
        assertThat(found("big order 3 times usual", "2024-06-19")).isEmpty();
        assertThat(found("big order 3.6 times usual", "2024-06-30")).isEmpty();
        assertThat(found("big order over 100", "2024-07-21")).extracting(line -> line.substring(0, 5)).containsExactlyInAnyOrder("Fresh",
                "Stead");
    }

    @Test
    void severalBigOrdersOfADayAreOneCase() {
        store.store(Sale.of("A").to("C1").on("2024-06-20").net(60_000), Sale.of("B").to("C1").on("2024-06-20").net(70_000),
                Sale.of("C").to("C1").on("2024-06-21").net(65_000));
        assertThat(found("big order over 500", "2024-06-30")).containsExactlyInAnyOrder(
                "C1 0 \u20ac650.00: ordered for \u20ac650 on 21 Jun 2024",
                "C1 0 \u20ac700.00: ordered for \u20ac700 on 20 Jun 2024");
    }

    @Test
    void revenueOfASegmentDropsAgainstTheSameDaysAYearBefore() {
        store.store(Sale.of("A").to(segment("C1", "Retail")).on("2023-05-01").net(100_000),
                Sale.of("B").to(segment("C1", "Retail")).on("2024-05-01").net(80_000),
                Sale.of("C").to(segment("C2", "Trade")).on("2023-05-01").net(100_000),
                Sale.of("D").to(segment("C2", "Trade")).on("2024-05-01").net(200_000));
        assertThat(found("revenue segment Retail drops 20%", "2024-06-30"))
                .containsExactly("Segment Retail 20 \u20ac200.00: net revenue of the last 90 "
                        + "days is 20 % below that of the same days a year before: \u20ac800 after \u20ac1.00k");
        assertThat(found("revenue segment Retail drops 21%", "2024-06-30")).isEmpty();
        assertThat(found("revenue segment Trade drops 1%", "2024-06-30")).isEmpty();
        assertThat(found("revenue drops 1%", "2024-06-30")).isEmpty();
        assertThat(found("revenue drops 50%", "2024-04-30")).isEmpty();
    }

    @Test
    void concentrationPassesItsLimitAndNotBefore() {
        buys("Great", 60_000, "2024-06-01");
        buys("Small", 39_900, "2024-06-01");
        assertThat(found("concentration top 1 over 60%", "2024-06-30"))
                .containsExactly(
                        "All customers 60 \u20ac600.00: 1 customer makes 60.1 % of the last 12 months' net revenue, over the limit of 60 %");
        buys("Third", 100, "2024-06-01");
        assertThat(found("concentration top 1 over 60%", "2024-06-30")).isEmpty();
    }

    @Test
    void dataIsStaleAfterSoManyDaysOfToday() {
        assertThat(found("stale 5 days", "2024-07-05")).isEmpty();
        assertThat(found("stale 5 days", "2024-07-06"))
                .containsExactly("The data 6 \u20ac0.00: the newest document is of 30 Jun 2024, 6 days old");
    }

    @Test
    void withoutDataNothingIsFound() {
        var empty = new CurrentPortfolio(NewStore.at(folder.resolve("empty.db")));
        for (var rule : RuleParser.EXAMPLES) {
            assertThat(Checks.of(RuleParser.kept().parse(rule), empty.get(), TERMS, LAST).findings()).as(rule).isEmpty();
        }
    }

    private static Party segment(String id, String segment) {
        return new Party(id, id, "", segment, "", "");
    }

    private void buys(String customer, long net, String... days) {
        for (var day : days) {
            store.store(Sale.of(customer + day + net).to(customer).on(day).net(net));
        }
    }

    /// `Name level money: why` of each finding.
    private List<String> found(String rule, String day) {
        var portfolio = new CurrentPortfolio(store.database()).get();
        var check = Checks.of(RuleParser.kept().parse(rule), portfolio, TERMS, LocalDate.parse(day));
        return check.findings().stream().map(finding -> check.subject(finding).name() + " " + finding.level() + " "
                + TERMS.wording().money(new Money(finding.money(), portfolio.currency())) + ": " + check.why(finding)).toList();
    }
}
