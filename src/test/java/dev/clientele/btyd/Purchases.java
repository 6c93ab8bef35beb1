package dev.clientele.btyd;

import dev.clientele.portfolio.Customers;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.PortfolioBuilder;
import dev.clientele.portfolio.PortfolioBuilder.Documents;
import dev.clientele.portfolio.PortfolioBuilder.LineRows;
import dev.clientele.portfolio.Profiles;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Makes portfolios in dollars, each purchase a document.
public final class Purchases {

    private final int customers;
    private final List<int[]> rows = new ArrayList<>();
    private final List<Long> net = new ArrayList<>();

    public Purchases(int customers) {
        this.customers = customers;
    }

    /// Adds a document.
    ///
    /// @param day epoch day
    /// @param cents net revenue
    public Purchases add(int customer, int day, long cents) {
        rows.add(new int[]{customer, day});
        net.add(cents);
        return this;
    }

    public Portfolio build() {
        return build(1);
    }

    public Portfolio build(long dataVersion) {
        var count = rows.size();
        var documents = new Documents(rows.stream().mapToInt(row -> row[0]).toArray(), rows.stream().mapToInt(row -> row[1]).toArray(),
                IntStream.rangeClosed(0, count).toArray(), new byte[count]);
        var lines = new LineRows(new int[count], net.stream().mapToLong(Long::longValue).toArray(),
                LongStream.generate(() -> PortfolioBuilder.UNKNOWN_COST).limit(count).toArray(), new int[1]);
        var ids = IntStream.range(0, customers).mapToObj("C%09d"::formatted).toArray(String[]::new);
        return new PortfolioBuilder(new Customers(ids, ids, Map.of(), Map.of(), Profiles.silent(ids.length)), documents, lines)
                .build(dataVersion, Currency.getInstance("USD"), false);
    }
}
