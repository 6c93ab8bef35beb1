package dev.clientele.ingest.jdbc;

import dev.clientele.ingest.ImportRefusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A company's own database, which is read and never written to. Each reading has a connection of its own.
///
/// @param name what the settings call it
/// @param url its JDBC address, without a name and a password
public record SourceDatabase(String name, String url, Login login, Drivers drivers) {

    private static final int ROWS_AT_A_TIME = 1_000;
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String SQLITE_READ_ONLY = "1";

    /// Takes rows; false where no further ones are wanted.
    interface EachRow {
        boolean next() throws SQLException;
    }

    /// Is told of the columns before the rows.
    interface Reader {
        EachRow begin(Cells cells) throws SQLException;
    }

    private interface Work<T> {
        T over(Connection connection) throws SQLException;
    }

    /// What it says it is: `PostgreSQL 15.18`.
    ///
    /// @throws ImportRefusal where it cannot be reached
    public String product() {
        return over(name + " cannot be reached", connection -> {
            var about = connection.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
        });
    }

    /// The names of the columns of a query, as the database has them.
    ///
    /// @throws ImportRefusal where it cannot be reached, or does not take the query
    public List<String> columns(SourceQuery query) {
        return over(query.name() + " cannot be read", connection -> {
            try (var statement = connection.prepareStatement(query.none()); var rows = statement.executeQuery()) {
                return new Cells(rows).names();
            }
        });
    }

    /// Reads the rows of a query.
    void read(SourceQuery query, Optional<SourceQuery.Since> since, Reader reader) {
        over(query.name() + " cannot be read", connection -> {
            var text = since.isPresent() ? query.changed(connection.getMetaData().getIdentifierQuoteString()) : query.all();
            try (var statement = connection.prepareStatement(text)) {
                statement.setFetchSize(url.startsWith("jdbc:mysql:") ? Integer.MIN_VALUE : ROWS_AT_A_TIME); // MySQL's word for one by one
                if (since.isPresent()) {
                    since.get().watermark().before(since.get().overlap()).bind(statement, 1);
                }
                try (var rows = statement.executeQuery()) {
                    var each = reader.begin(new Cells(rows));
                    var goesOn = true;
                    while (goesOn && rows.next()) {
                        goesOn = each.next();
                    }
                }
            }
            return true;
        });
    }

    private <T> T over(String what, Work<T> work) {
        try (var connection = connect()) {
            return work.over(connection);
        } catch (SQLException cause) {
            // without the cause: a driver's message may say the name or the password, and logs write causes out
            throw new ImportRefusal(what + ": " + login.hiddenIn(words(cause)));
        }
    }

    /// A transaction of its own, so that drivers may hand over rows bit by bit.
    private Connection connect() throws SQLException {
        var properties = login.properties();
        if (url.startsWith(SQLITE)) {
            properties.setProperty("open_mode", SQLITE_READ_ONLY);
        }
        var connection = opened(drivers.of(url).connect(url, properties));
        try {
            if (!url.startsWith(SQLITE)) {
                connection.setReadOnly(true);
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
    }

    private Connection opened(@Nullable Connection connection) throws SQLException {
        if (connection == null) {
            throw new SQLException("the driver for " + Drivers.kind(url) + " does not take the address");
        }
        return connection;
    }

    private static String words(SQLException cause) {
        var said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
        var state = String.valueOf(cause.getSQLState());
        var advice = state.startsWith("28") || said.toLowerCase(Locale.ROOT).contains("access denied")
                || said.toLowerCase(Locale.ROOT).contains("login failed") ? ". Check the user and the password in the environment" : "";
        return said + advice;
    }
}
