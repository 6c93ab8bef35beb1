package dev.clientele.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// What a look at a store's file finds. Looking changes nothing.
///
/// @param schemaVersion the newest migration in the file, 0 for none
/// @param damage what SQLite's quick check has to say, or why the data cannot be loaded; empty where the file is sound
/// @param lastDay the last business day with a document; empty for an empty store
public record StoreInspection(int schemaVersion, Optional<String> damage, Counts counts, Optional<LocalDate> lastDay) {

    /// How much is in it.
    ///
    /// @param described customers whom a file of customers describes
    /// @param neverBought customers without a document
    public record Counts(long dataVersion, long customers, long described, long neverBought, long invoices, long lines) {}

    /// Looks at a file.
    ///
    /// @throws StoreException when it is no store or cannot be read
    public static StoreInspection of(Path file) {
        try (var connection = StoreSource.reading(file)) {
            return of(connection);
        } catch (SQLException cause) {
            throw new StoreException("The store " + file + " cannot be read: " + cause.getMessage(), cause);
        }
    }

    /// Whether this program can use the file: it brings an older schema up to date, and does not know a newer one.
    public boolean isKnown() {
        return schemaVersion <= Database.SCHEMA_VERSION;
    }

    /// Whether the file needs no change for this program.
    public boolean isCurrent() {
        return schemaVersion == Database.SCHEMA_VERSION;
    }

    private static StoreInspection of(Connection connection) throws SQLException {
        var schema = Database.schemaVersion(connection);
        var damage = Optional.of(text(connection, "pragma quick_check(1)")).filter(found -> !found.equals("ok"));
        if (schema == 0) {
            return new StoreInspection(0, damage, new Counts(0, 0, 0, 0, 0, 0), Optional.empty());
        }
        var counts = new Counts(number(connection, "select coalesce((select value from meta where name = 'data_version'), 0)"),
                number(connection, "select count(*) from customer"),
                schema < 2 ? 0 : number(connection, "select count(profile_import_id) from customer"),
                number(connection, "select count(*) from customer where id not in (select customer_id from invoice where customer_id > 0)"),
                number(connection, "select count(*) from invoice"),
                number(connection, "select count(*) from line"));
        var last = counts.invoices() == 0
                ? Optional.<LocalDate>empty()
                : Optional.of(LocalDate.ofEpochDay(number(connection, "select max(day) from invoice")));
        return new StoreInspection(schema, damage.or(() -> unloadable(connection, schema)), counts, last);
    }

    /// Rows may be sound for SQLite and still be no sales.
    private static Optional<String> unloadable(Connection connection, int schema) {
        try {
            if (schema == Database.SCHEMA_VERSION) {
                new PortfolioReader(connection).read();
            }
            return Optional.empty();
        } catch (SQLException | RuntimeException cause) {
            return Optional.of("its data cannot be loaded: " + cause.getMessage());
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(text(connection, query));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
