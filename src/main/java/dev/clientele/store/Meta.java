package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The few facts about the store as a whole.
final class Meta {

    static final String DATA_VERSION = "data_version";
    static final String REPORTING_CURRENCY = "reporting_currency";
    /// A random name given with each batch; a snapshot of another store, or of the same one before a backup was brought back,
    /// never fits this one.
    static final String IDENTITY = "identity";

    private Meta() {}

    static Optional<String> get(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select value from meta where name = ?")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    static void put(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection
                .prepareStatement("insert into meta (name, value) values (?, ?) on conflict (name) do update set value = excluded.value")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.executeUpdate();
        }
    }
}
