package dev.clientele.portfolio;

import dev.clientele.portfolio.PortfolioBuilder.Documents;
import dev.clientele.portfolio.PortfolioBuilder.LineRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Makes portfolios line by line, each line a document.
final class Columns {

    private final int customers;
    private final List<Row> rows = new ArrayList<>();

    private record Row(int customer, int day, long net, long cost) {}

    /// @param customers how many; the one behind the last is nobody
    Columns(int customers) {
        this.customers = customers;
    }

    Columns add(int customer, String day, long net, long cost) {
        rows.add(new Row(customer, Math.toIntExact(LocalDate.parse(day).toEpochDay()), net, cost));
        return this;
    }

    /// A line without a cost.
    Columns add(int customer, String day, long net) {
        return add(customer, day, net, PortfolioBuilder.UNKNOWN_COST);
    }

    Portfolio build() {
        var documents = new Documents(rows.stream().mapToInt(Row::customer).toArray(), rows.stream().mapToInt(Row::day).toArray(),
                IntStream.rangeClosed(0, rows.size()).toArray(), new byte[rows.size()]);
        var lines = new LineRows(new int[rows.size()], rows.stream().mapToLong(Row::net).toArray(),
                rows.stream().mapToLong(Row::cost).toArray(), new int[1]);
        var ids = IntStream.range(0, customers).mapToObj(customer -> "C" + customer).toArray(String[]::new);
        return new PortfolioBuilder(new Customers(ids, ids, Map.of(), Map.of(), Profiles.silent(ids.length)), documents, lines).build(1,
                Currency.getInstance("EUR"),
                false);
    }
}
