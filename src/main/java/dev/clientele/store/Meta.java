package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// The few facts about the store as a whole.
final class Meta {

    static final String DATA_VERSION = "data_version";
    static final String REPORTING_CURRENCY = "reporting_currency";
    /// A random name given with each import; a snapshot of another store, or of the same one before a backup was brought back,
    /// never fits this one.
    static final String IDENTITY = "identity";

    private Meta() {}

    /// Raises the data version and gives the store a new identity; returns the version, 1 for the first.
    static long raiseVersion(Connection connection) throws SQLException {
        var version = version(connection) + 1;
        put(connection, DATA_VERSION, Long.toString(version));
        put(connection, IDENTITY, UUID.randomUUID().toString());
        return version;
    }

    /// The data version; 0 of an empty store.
    static long version(Connection connection) throws SQLException {
        return get(connection, DATA_VERSION).map(Long::parseLong).orElse(0L);
    }

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
