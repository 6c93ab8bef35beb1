package dev.clientele.bench;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The generated lines in DuckDB, in memory, laid out as one would for these questions: customers, products and documents as
/// numbers, money as whole cents, rows by day, so that a year is found by its row groups' bounds.
///
/// Two tables: `invoice_line` as imported, and `customer_day`, summed up once as the portfolio's days are. Missing costs are
/// estimated once, too, as the portfolio does: at the cost share of the customer's other lines, else that of all.
final class DuckBooks implements AutoCloseable {

    private static final int THREADS = 2;
    private static final String TABLES = """
            create table imported (document integer, customer integer, product integer, day date, net bigint, cost bigint);
            """;
    private static final String LAYOUT = """
            create table cost_share as
                with known as (select customer, sum(net) as net, sum(cost) as cost from imported where cost is not null group by customer),
                store as (select sum(cost)::double / sum(net)::double as share from known)
                select customer, coalesce(case when net > 0 then cost::double / net::double end, store.share) as share
                from (select distinct customer from imported) left join known using (customer), store;
            create table invoice_line as
                select document, customer, product, day, net, coalesce(cost, floor(net * share + 0.5)::bigint) as cost
                from imported join cost_share using (customer)
                order by day, document;
            drop table imported;
            create table customer_day as
                with document as (
                    select customer, day, sum(net)::bigint as net, sum(cost)::bigint as cost from invoice_line
                    group by document, customer, day)
                select customer, day, sum(net)::bigint as net, sum(cost)::bigint as cost, count(*) filter (net > 0)::integer as orders
                from document group by customer, day
                order by day, customer;
            analyze;
            """;

    private final Connection connection;

    private DuckBooks(Connection connection) {
        this.connection = connection;
    }

    /// Loads so many generated lines.
    static DuckBooks of(long lines) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = connection.createStatement()) {
            statement.execute("set threads = " + THREADS);
            statement.execute(TABLES);
            append(connection, lines);
            for (var step : LAYOUT.split(";\\s*", -1)) {
                if (!step.isBlank()) {
                    statement.execute(step);
                }
            }
        }
        return new DuckBooks(connection);
    }

    private static void append(Connection connection, long count) throws SQLException {
        try (var rows = connection.unwrap(DuckDBConnection.class).createAppender("imported"); var lines = GeneratedStore.lines(count)) {
            var document = 0;
            var number = "";
            for (Iterator<SalesRecord> each = lines.iterator(); each.hasNext();) {
                var line = each.next();
                document += line.document().number().equals(number) ? 0 : 1;
                number = line.document().number();
                append(rows, document, line);
            }
        }
    }

    private static void append(DuckDBAppender rows, int document, SalesRecord line) throws SQLException {
        rows.beginRow().append(document).append(number(line.customer().map(Party::id).orElseThrow()))
                .append(number(line.product().map(Product::id).orElseThrow()))
                .appendEpochDays(Math.toIntExact(line.document().day().toEpochDay())).append(line.net());
        if (line.cost().isPresent()) {
            rows.append(line.cost().getAsLong());
        } else {
            rows.appendNull();
        }
        rows.endRow();
    }

    /// The number in an id such as `C100000017`.
    static int number(String id) {
        return Integer.parseInt(id, 1, id.length(), 10);
    }

    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /// Asks, and fetches every row.
    ///
    /// @param exact so many columns are exact, the others shares
    static Answer ask(PreparedStatement prepared, int exact) throws SQLException {
        var answer = new Answer();
        try (var rows = prepared.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var whole = new long[exact];
                var shares = new double[columns - exact];
                for (var i = 0; i < columns; i++) {
                    if (i < exact) {
                        whole[i] = rows.getLong(i + 1);
                    } else {
                        shares[i - exact] = rows.getDouble(i + 1);
                    }
                }
                answer.add(whole, shares);
            }
        }
        return answer;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
