package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.clientele.chat.SampleQuestions;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.CostBatch;
import dev.clientele.store.CostStore;
import dev.clientele.store.Database;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the customers of the sample company cost to win and to keep, as SQL has it, and that the profit and loss by any word has the
/// figures that other questions have.
final class CostsOfCustomersTest {

    @TempDir
    Path folder;
    private Database database;
    private Desk desk;
    private LocalDate end;

    @BeforeEach
    void makeCompany() {
        var company = SampleCompany.usual();
        database = SampleQuestions.store(folder, InstantSource.system());
        new CostStore(database, InstantSource.system())
                .store(new CostBatch("the sample company's costs", company.reportingCurrency(), company.costs(), 0));
        end = company.end().plusDays(1);
        desk = Desk.of(database, company.end());
    }

    @Test
    void winningAndKeepingCostWhatSqlSays() {
        try (var books = new SqlBooks(database)) {
            var year = end.minusMonths(end.getMonthValue() - 1L).withDayOfMonth(1).minusYears(1);
            var won = count(books, "min(day) >= :start and min(day) < :end", year);
            var kept = count(books, "max(day between :start and :end - 1) and max(day between :before and :start - 1)", year);
            var winning = spent(books, "acquisition", year);
            var keeping = spent(books, "retention", year);
            var figures = desk.ask("profit cac " + year.getYear()).figures();
            assertThat(won).isGreaterThan(10);
            assertThat(kept).isGreaterThan(100);
            assertThat(figures).containsEntry("newCustomers", new Value.Count(won))
                    .containsEntry("retainedCustomers", new Value.Count(kept))
                    .containsEntry("cac", new Money(Math.round(winning / won), books.currency()))
                    .containsEntry("crc", new Money(Math.round(keeping / kept), books.currency()));
            assertThat(number(figures.getOrDefault("crcPerCac", new Value.Decimal(-1)))).isCloseTo(keeping / kept / (winning / won),
                    offset(1e-9));
            assertThat(number(figures.getOrDefault("paybackMonths", new Value.Decimal(-1))))
                    .isCloseTo(winning / won / (firstYear(books, year) / 12), offset(1e-6));
        }
    }

    /// How many customers' purchase days fulfil a condition.
    private static long count(SqlBooks books, String condition, LocalDate year) {
        return books.handle().createQuery(sale(books) + bought() + "select count(*) from (select 1 from bought group by customer having "
                + condition + ")").bind("before", year.minusYears(1).toEpochDay()).bind("start", year.toEpochDay())
                .bind("end", year.plusYears(1).toEpochDay()).mapTo(Long.class).one();
    }

    private static double spent(SqlBooks books, String kind, LocalDate year) {
        return books.handle().createQuery("select sum(amount) from cost where kind = :kind and month >= :start and month < :end")
                .bind("kind", kind).bind("start", year.toEpochDay()).bind("end", year.plusYears(1).toEpochDay()).mapTo(Double.class).one();
    }

    /// What a customer first bought of the year before brought in gross profit in its first 365 days, on average.
    private static double firstYear(SqlBooks books, LocalDate year) {
        var sql = sale(books) + bought() + """
                select 1.0 * sum(s.net - s.cost) / count(distinct f.customer)
                from (select customer, min(day) as first from bought group by customer having min(day) >= :start and min(day) < :end) f
                join sale s on s.customer = f.customer and s.day >= f.first and s.day < f.first + 365""";
        return books.handle().createQuery(sql).bind("start", year.minusYears(1).toEpochDay()).bind("end", year.toEpochDay())
                .mapTo(Double.class).one();
    }

    private static String sale(SqlBooks books) {
        return new SqlScope(Map.of(), books.daysWithData().orElseThrow().end().minusDays(1), 12).sale();
    }

    private static String bought() {
        return ", bought as (select customer, day from sale where customer is not null group by customer, day having sum(net) > 0) ";
    }

    @Test
    void classesHaveTheCustomersAndTheMoneyOfTheTiers() {
        var profit = desk.ask("profit by tier last 12 months");
        var amounts = rows(profit.tables().getFirst());
        var shares = rows(profit.tables().get(1));
        var tiers = rows(desk.ask("tiers").tables().getFirst());
        assertThat(tiers).hasSize(4).allSatisfy((tier, figures) -> {
            assertThat(cell(amounts, tier, "netRevenue")).as(tier).isEqualTo(figures.get("netRevenue"));
            assertThat(cell(amounts, tier, "grossProfit")).as(tier).isEqualTo(figures.get("profit"));
            assertThat(cell(shares, tier, "customers")).as(tier).isEqualTo(figures.get("customers"));
        });
    }

    @Test
    void profitAndLossByAnyWordHasTheRevenueOfThatWord() {
        for (var by : List.of("segment", "product", "category", "channel", "country", "owner")) {
            var revenue = desk.ask("revenue 900 by " + by + " last 12 months");
            var profit = desk.ask("profit 900 by " + by + " last 12 months");
            var rows = rows(profit.tables().getFirst());
            assertThat(profit.figures().get("netRevenue")).as(by).isEqualTo(revenue.figures().get("netRevenue"));
            rows(revenue.tables().getFirst()).forEach((name, figures) -> {
                assertThat(cell(rows, name, "netRevenue")).as(by + " " + name).isEqualTo(figures.get("netRevenue"));
                assertThat(cell(rows, name, "grossProfit")).as(by + " " + name).isEqualTo(figures.get("profit"));
            });
        }
        var top = rows(desk.ask("top 900 last 12 months").tables().getFirst());
        var rows = rows(desk.ask("profit 900 by customer last 12 months").tables().getFirst());
        top.forEach((name, figures) -> assertThat(cell(rows, name, "netRevenue")).as(name).isEqualTo(figures.get("netRevenue")));
    }

    private static Map<String, Map<String, Value>> rows(Table table) {
        var rows = new HashMap<String, Map<String, Value>>();
        table.rows().forEach(row -> {
            var cells = new HashMap<String, Value>();
            for (var column = 0; column < row.size(); column++) {
                cells.put(table.columns().get(column).name(), row.get(column));
            }
            rows.put(cells.values().stream().filter(Value.Text.class::isInstance).map(text -> ((Value.Text) text).text()).findFirst()
                    .orElseThrow(), cells);
        });
        return rows;
    }

    private static Value cell(Map<String, Map<String, Value>> rows, String row, String column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, new Value.Undefined("no such row or column"));
    }

    private static double number(Value value) {
        return value instanceof Value.Decimal(double number) ? number : Double.NaN;
    }
}
