package dev.clientele.bench;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// The yardstick of an import: the same rows, parsed already, put by plain batches into one table without an index, in one
/// transaction.
final class PlainInserts {

    private static final int ROWS_A_BATCH = 1_000;
    private static final String TABLE = """
            create table line (invoice text, day integer, customer text, name text, country text, segment text, channel text,
                product text, quantity real, net integer, cost integer)""";

    private PlainInserts() {}

    static void insert(Path file, List<SalesRecord> rows) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = normal");
            statement.execute(TABLE);
            connection.setAutoCommit(false);
            insertAll(connection, rows);
            connection.commit();
        }
    }

    private static void insertAll(Connection connection, List<SalesRecord> rows) throws SQLException {
        try (var insert = connection.prepareStatement("insert into line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            var waiting = 0;
            for (var row : rows) {
                bind(insert, row);
                insert.addBatch();
                if (++waiting == ROWS_A_BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, SalesRecord row) throws SQLException {
        insert.setString(1, row.document().number());
        insert.setLong(2, row.document().day().toEpochDay());
        insert.setString(3, row.customer().map(Party::id).orElse(null));
        insert.setString(4, row.customer().map(Party::name).orElse(null));
        insert.setString(5, row.customer().map(Party::country).orElse(null));
        insert.setString(6, row.customer().map(Party::segment).orElse(null));
        insert.setString(7, row.document().channel());
        insert.setString(8, row.product().map(Product::id).orElse(null));
        insert.setObject(9, row.quantity());
        insert.setLong(10, row.net());
        insert.setObject(11, row.cost().isPresent() ? row.cost().getAsLong() : null);
    }
}
