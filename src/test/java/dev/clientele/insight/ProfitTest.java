package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.store.CostBatch;
import dev.clientele.store.CostStore;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The profit and loss of a company small enough to be reckoned by hand, and what it says of costs that are not known.
final class ProfitTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @TempDir
    Path folder;
    private TestStore store;

    /// C1 buys for 100 each month of three years at a cost of 60, C2 for 200 at 150 from the second year on, and C3 once in the third.
    @BeforeEach
    void sell() {
        store = TestStore.in(folder);
        IntStream.rangeClosed(0, 35).mapToObj(month -> YearMonth.of(2022, 1).plusMonths(month)).forEach(month -> {
            store.store(sale("O" + month, "C1", month, 10_000, 6_000));
            if (!month.isBefore(YearMonth.of(2023, 1))) {
                store.store(sale("W" + month, "C2", month, 20_000, 15_000));
            }
        });
        store.store(sale("Y", "C3", YearMonth.of(2024, 3), 8_000, 3_000));
    }

    private static Sale sale(String number, String customer, YearMonth month, long net, long cost) {
        return Sale.of(number).to(customer).on(month.atEndOfMonth()).net(net).cost(cost);
    }

    private Desk spend(CostRecord... costs) {
        new CostStore(store.database(), InstantSource.system()).store(new CostBatch("costs.csv", EUR, List.of(costs), 0));
        return desk();
    }

    private Desk desk() {
        return Desk.of(store.database(), LocalDate.of(2024, 12, 31));
    }

    private static CostRecord cost(int month, CostKind kind, long amount, String customer, String touchpoint) {
        return new CostRecord(2, YearMonth.of(2024, month), kind, EUR, amount, amount, customer, "", "", touchpoint);
    }

    /// Service of 10 a month, 6 for keeping two customers, 18 for winning one.
    private Desk spendAYear() {
        var costs = new ArrayList<CostRecord>();
        IntStream.rangeClosed(1, 12).forEach(month -> costs.add(cost(month, CostKind.SERVICE, 1_000, "", "")));
        costs.add(cost(5, CostKind.RETENTION, 600, "", ""));
        costs.add(cost(2, CostKind.ACQUISITION, 1_800, "C3", "Fair"));
        return spend(costs.toArray(CostRecord[]::new));
    }

    @Test
    void theStatementGoesFromRevenueToContribution() {
        var reply = spendAYear().ask("profit 2024");
        assertThat(amounts(reply)).containsExactly(368_000L, -255_000L, 113_000L, -12_000L, -600L, -1_800L, 98_600L);
        assertThat(reply.charts().getFirst()).isInstanceOfSatisfying(ChartSpec.Waterfall.class, chart -> assertThat(chart.steps())
                .extracting(ChartSpec.Step::value).containsExactly(3_680.0, -2_550.0, 1_130.0, -120.0, -6.0, -18.0, 986.0));
        assertThat(reply.headline()).startsWith("€3.68k of net revenue in 2024 left a contribution of €986, 27 % of it.");
        assertThat(reply.remarks()).isEmpty();
    }

    /// One customer was won and two were kept; a first year as that of C2 brings 50 a month.
    @Test
    void whatACustomerCostsIsToldWithItsOwnFigures() {
        var desk = spendAYear();
        var figures = desk.ask("profit 2024").figures();
        assertThat(figures).containsEntry("newCustomers", new Value.Count(1)).containsEntry("retainedCustomers", new Value.Count(2))
                .containsEntry("cac", new Money(1_800, EUR)).containsEntry("crc", new Money(300, EUR))
                .containsEntry("crcPerCac", new Value.Decimal(1.0 / 6)).containsEntry("paybackMonths", new Value.Decimal(18.0 / 50));
        assertThat(desk.ask("flows 2024").figures()).containsEntry("new", new Value.Count(1)).containsEntry("retained", new Value.Count(2));
        assertThat(desk.ask("profit 2024").headline()).endsWith("Keeping a customer costs about a sixth of winning one: €3 against €18.");
        assertThat(desk.ask("profit cac 2024").headline())
                .isEqualTo(
                        "Keeping a customer costs about a sixth of winning one: €3 against €18. A new one has paid back after 0.4 months.");
    }

    /// Of the 25 orders of the year each bears the same part of its month's service; the fair is C3's alone.
    @Test
    void costsOfANamedCustomerAreItsOwnAndOthersGoByOrders() {
        var desk = spendAYear();
        assertThat(desk.ask("profit 2024 by customer").tables().getFirst().rows()).extracting(row -> row.get(4), row -> row.get(6))
                .contains(org.assertj.core.groups.Tuple.tuple(new Money(333, EUR), new Money(1_800, EUR)));
        assertThat(desk.ask("profit 2024 by touchpoint").tables().getFirst().rows()).extracting(List::getFirst)
                .containsExactlyInAnyOrder(new Value.Text("Fair"), new Value.Text("No touch-point"));
        assertThat(desk.ask("explain profit 2024").headline()).contains("Profit and loss");
    }

    @Test
    void aMonthIsSpreadEvenlyOverItsDays() {
        var desk = spend(cost(4, CostKind.SERVICE, 3_000, "", ""));
        assertThat(desk.ask("profit 2024-04-01..2024-04-10").figures()).containsEntry("service", new Money(1_000, EUR));
        assertThat(desk.ask("profit 2024-04-11..2024-04-30").figures()).containsEntry("service", new Money(2_000, EUR));
    }

    @Test
    void costsOfSomeMonthsAloneAreToldToBeTooFew() {
        var desk = spend(cost(4, CostKind.SERVICE, 3_000, "", ""));
        assertThat(desk.ask("profit 2024").remarks()).anyMatch(remark -> remark.startsWith("Only 1 of the 12 months has costs"))
                .anyMatch(remark -> remark.contains("No costs of retention and acquisition were imported"));
        assertThat(desk.ask("profit 2024").figures().get("cac")).isEqualTo(new Value.Undefined("no acquisition costs were imported"));
        assertThat(desk.refusal("profit cac 2023")).contains("import --costs");
    }

    @Test
    void withoutCostsItSaysWhatItCannotKnowAndHowToAddIt() {
        var reply = desk().ask("profit 2024");
        assertThat(amounts(reply)).containsExactly(368_000L, -255_000L, 113_000L);
        assertThat(reply.figures().get("contribution")).isInstanceOf(Value.Undefined.class);
        assertThat(reply.remarks()).anyMatch(remark -> remark.contains("./clientele import --costs FILE"));
        assertThat(desk().refusal("profit by touchpoint")).contains("touch-point", "import --costs");
        assertThat(desk().refusal("profit 10")).contains("by customer");
    }

    private static List<Long> amounts(Reply reply) {
        return reply.tables().getFirst().rows().stream().map(row -> ((Money) row.get(1)).minor()).toList();
    }
}
