package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.insight.SqlCustomer.Bought;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Compares a customer's card with the same figures asked in SQL.
///
/// @param asOfWords as in [Question]
record CustomerOracle(SqlBooks books, SqlScope scope, String asOfWords, String id, LifetimeTerms terms) {

    private static final Value NONE = new Value.Undefined("none");
    private static final Value BLANK = new Value.Text("");
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    String words() {
        return "customer \"" + id + "\"" + asOfWords;
    }

    void check(Reply reply) {
        Expect.figures(words(), reply.figures(), figures());
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        assertThat(reply.asOf()).as(words()).contains(scope.asOf());
        checkWindows(reply);
        checkYears(reply);
        checkProducts(reply);
        checkDocuments(reply);
    }

    private Map<String, Value> figures() {
        var customer = customer();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("netRevenueLast12Months", money(lastTwelve().net()));
        figures.put("netRevenue12MonthsBefore", money(twelveBefore().net()));
        figures.put("change", change(lastTwelve(), twelveBefore(), end().minusYears(2)));
        figures.put("netRevenueThisYear", money(thisYear().net()));
        figures.put("netRevenueLastYearToDate", money(lastYear().net()));
        figures.put("changeThisYear", change(thisYear(), lastYear(), scope.asOf().withDayOfYear(1).minusYears(1)));
        figures.put("netRevenueAllTime", money(allTime().net()));
        figures.put("ordersLast12Months", new Value.Count(lastTwelve().orders()));
        figures.put("ordersAllTime", new Value.Count(allTime().orders()));
        figures.put("averageOrderValue", average(allTime()));
        var ranked = customer.ranked();
        figures.put("tier", ranked.<Value>map(found -> new Value.Text(found.tier())).orElse(NONE));
        figures.put("rank", ranked.<Value>map(found -> new Value.Count(found.rank())).orElse(NONE));
        figures.put("activeCustomers", new Value.Count(customer.activeCustomers()));
        var total = customer.total(end().minusYears(1), end());
        figures.put("shareOfPortfolio", total > 0 ? new Value.Share((double) lastTwelve().net() / total) : NONE);
        figures.putAll(rhythm(customer.purchaseDays()));
        figures.putAll(risk());
        figures.putAll(lifetimeValue());
        figures.put("notes", new Value.Count(0));
        return figures;
    }

    private Map<String, Value> rhythm(List<LocalDate> days) {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("purchaseDays", new Value.Count(days.size()));
        figures.put("firstPurchase", days.isEmpty() ? NONE : new Value.Day(days.getFirst()));
        figures.put("lastPurchase", days.isEmpty() ? NONE : new Value.Day(days.getLast()));
        var since = days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.getLast(), scope.asOf());
        figures.put("daysSinceLastPurchase", days.isEmpty() ? NONE : new Value.Count(since));
        var gaps = IntStream.range(1, days.size()).mapToLong(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))).sorted().toArray();
        var isKnown = days.size() >= 3;
        var median = !isKnown
                ? 0
                : gaps.length % 2 == 1 ? gaps[gaps.length / 2] : (gaps[gaps.length / 2 - 1] + gaps[gaps.length / 2]) / 2.0;
        figures.put("usualGapDays", isKnown ? new Value.Decimal(median) : NONE);
        figures.put("overdueRatio", isKnown ? new Value.Decimal(since / median) : NONE);
        return figures;
    }

    private Map<String, Value> risk() {
        var watched = new SqlRisk(books, scope).rows().stream().filter(row -> row.id().equals(id)).filter(SqlRisk.Row::active).findFirst();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("reasons", watched.<Value>map(
                row -> new Value.Text(row.reasons().isEmpty() ? "none" : String.join(", ", row.reasons()))).orElse(NONE));
        var known = watched.filter(row -> row.alive().isPresent());
        figures.put("pAlive", known.<Value>map(row -> new Value.Share(row.alive().orElseThrow())).orElse(NONE));
        figures.put("expected", watched.map(row -> money(row.expected())).orElse(NONE));
        figures.put("valueAtRisk", known.map(row -> money(row.atRisk())).orElse(NONE));
        return figures;
    }

    private Map<String, Value> lifetimeValue() {
        var bought = new SqlClv(books, scope, terms).rows().stream().filter(row -> row.bought().id().equals(id)).findFirst();
        var active = bought.filter(row -> row.bought().active());
        var figures = new LinkedHashMap<String, Value>();
        figures.put("frequency", bought.<Value>map(row -> new Value.Decimal(row.frequency())).orElse(NONE));
        figures.put("duration", bought.<Value>map(row -> new Value.Decimal(row.duration())).orElse(NONE));
        figures.put("clvSimple", active.map(row -> money(row.simple())).orElse(NONE));
        figures.put("clvNpv", active.map(row -> money(row.npv())).orElse(NONE));
        figures.put("clvModel", NONE);
        return figures;
    }

    private void checkWindows(Reply reply) {
        var table = table(reply, "Bought", 0);
        if (customer().firstDay().isEmpty()) {
            assertThat(table).as(words()).isEmpty();
            return;
        }
        Expect.rows(words() + ", windows", table.orElseThrow().rows(),
                List.of(window("This year to date", thisYear(),
                        change(thisYear(), lastYear(), scope.asOf().withDayOfYear(1).minusYears(1))),
                        window("Last year to that day" + inPart(scope.asOf().withDayOfYear(1).minusYears(1)), lastYear(), BLANK),
                        window("Last 12 months", lastTwelve(), change(lastTwelve(), twelveBefore(), end().minusYears(2))),
                        window("12 months before" + inPart(end().minusYears(2)), twelveBefore(), BLANK),
                        window("All time", allTime(), BLANK)));
    }

    private String inPart(LocalDate start) {
        return start.isBefore(books.dataStart()) ? ", in part" : "";
    }

    private List<Value> window(String name, Bought bought, Value change) {
        var cells = new ArrayList<>(List.of(new Value.Text(name), money(bought.net()), change));
        if (books.isCosted()) {
            var profit = bought.profit().orElseThrow();
            cells.add(money(profit));
            cells.add(bought.net() > 0 ? new Value.Share((double) profit / bought.net()) : NONE);
        }
        cells.addAll(List.of(new Value.Count(bought.orders()), average(bought), new Value.Count(bought.purchaseDays())));
        return cells;
    }

    private void checkYears(Reply reply) {
        var table = table(reply, "Year", 0);
        var rows = new ArrayList<List<Value>>();
        var first = customer().firstDay();
        if (first.isPresent()) {
            var last = scope.asOf().getYear();
            for (var year = Math.max(first.get().getYear(), last - 5); year <= last; year++) {
                var yearEnd = LocalDate.of(year + 1, 1, 1);
                rows.add(year(rows.size(), table, year, yearEnd.isAfter(end()) ? end() : yearEnd));
            }
        }
        Expect.rows(words() + ", years", table.map(Table::rows).orElse(List.of()), rows);
    }

    private List<Value> year(int row, Optional<Table> table, int year, LocalDate yearEnd) {
        var label = (Value.Text) table.orElseThrow().rows().get(row).getFirst();
        assertThat(label.text()).as(words()).startsWith(Integer.toString(year));
        assertThat(label.text().contains("to")).as(words()).isEqualTo(yearEnd.getDayOfYear() != 1);
        var start = LocalDate.of(year, 1, 1);
        var bought = customer().bought(start, yearEnd);
        var then = new SqlCustomer(books, new SqlScope(Map.of(), yearEnd.minusDays(1), scope.window()), id);
        return List.of(label, new Value.Text(then.ranked().map(SqlCustomer.Ranked::tier).orElse("Inactive")),
                new Value.Text(customer().status(start, yearEnd)), money(bought.net()), new Value.Count(bought.orders()),
                new Value.Count(bought.purchaseDays()));
    }

    private void checkProducts(Reply reply) {
        var lately = customer().products(end().minusYears(1), end());
        var products = lately.isEmpty() ? customer().products(BEFORE_ALL, end()) : lately;
        var total = lately.isEmpty() ? allTime().net() : lastTwelve().net();
        var rows = products.stream().limit(5).map(product -> List.of(new Value.Text(product.name()), money(product.net()),
                total > 0 ? new Value.Share((double) product.net() / total) : NONE)).toList();
        var table = table(reply, "Product", 0);
        Expect.rows(words() + ", products", table.map(Table::rows).orElse(List.of()), rows);
        table.ifPresent(
                found -> assertThat(found.title()).as(words()).startsWith("Products of " + (lately.isEmpty() ? "all" : "the last")));
    }

    private void checkDocuments(Reply reply) {
        var hasChannels = !books.names(Dimension.CHANNEL).isEmpty();
        var rows = new ArrayList<List<Value>>();
        for (var document : customer().documents(5)) {
            var kind = document.net() > 0 ? "order" : document.net() < 0 ? "credit note" : "free of charge";
            var cells = new ArrayList<Value>(List.of(new Value.Day(document.day()), new Value.Text(kind), money(document.net())));
            if (hasChannels) {
                cells.add(document.channel().isEmpty() ? NONE : new Value.Text(document.channel()));
            }
            rows.add(cells);
        }
        Expect.rows(words() + ", documents", table(reply, "Document", 1).map(Table::rows).orElse(List.of()), rows);
    }

    /// The table with a column of the label.
    private static Optional<Table> table(Reply reply, String label, int column) {
        return reply.tables().stream().filter(table -> table.columns().get(column).label().equals(label)).findFirst();
    }

    private SqlCustomer customer() {
        return new SqlCustomer(books, scope, id);
    }

    private LocalDate end() {
        return scope.asOf().plusDays(1);
    }

    private Bought thisYear() {
        return customer().bought(scope.asOf().withDayOfYear(1), end());
    }

    /// 29 February is on a par with 28 February.
    private Bought lastYear() {
        var isLeapDay = end().getMonthValue() == 2 && end().getDayOfMonth() == 29;
        var lastYearEnd = (isLeapDay ? end().plusDays(1) : end()).minusYears(1);
        return customer().bought(scope.asOf().withDayOfYear(1).minusYears(1), lastYearEnd);
    }

    private Bought lastTwelve() {
        return customer().bought(end().minusYears(1), end());
    }

    private Bought twelveBefore() {
        return customer().bought(end().minusYears(2), end().minusYears(1));
    }

    private Bought allTime() {
        return customer().bought(BEFORE_ALL, end());
    }

    /// @param start of the days before, which the data must hold whole
    private Value change(Bought now, Bought before, LocalDate start) {
        return before.net() > 0 && !start.isBefore(books.dataStart()) ? new Value.Change((double) now.net() / before.net() - 1) : NONE;
    }

    private Value average(Bought bought) {
        if (bought.orders() == 0) {
            return NONE;
        }
        var exact = BigDecimal.valueOf(2 * bought.net() + bought.orders());
        return money(exact.divide(BigDecimal.valueOf(2 * bought.orders()), 0, RoundingMode.FLOOR).longValueExact());
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }
}
