package dev.clientele.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// One SQLite file and how to reach it: write-ahead log, foreign keys, a busy timeout, the current schema. Where nothing can be
/// written it is read still. Safe for use by
/// many threads; each call opens its own connection, which the caller closes.
public final class Database {

    /// The schema this program reads and writes: the number of the newest migration.
    static final int SCHEMA_VERSION = 12;
    static final Duration BUSY_TIMEOUT = Duration.ofSeconds(10);
    private static final int CACHE_KIBIBYTES = 64 * 1024;

    private final Path file;
    private final StoreSource source;
    private final Jdbi jdbi;

    private Database(Path file) {
        this.file = file;
        this.source = new StoreSource(file, config());
        this.jdbi = Jdbi.create(source);
    }

    /// Opens the file, makes it where it is missing, and brings its schema up to date.
    ///
    /// @throws StoreException when it cannot be opened, is no store, or was made by a newer version of the program
    public static Database open(Path file) {
        var database = new Database(file);
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            database.migrate();
        } catch (IOException | SQLException | org.flywaydb.core.api.FlywayException cause) {
            throw new StoreException("The store " + file + " cannot be opened: " + cause.getMessage(), cause);
        }
        return database;
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Math.toIntExact(BUSY_TIMEOUT.toMillis()));
        config.setCacheSize(-CACHE_KIBIBYTES);
        return config;
    }

    public Path file() {
        return file;
    }

    Connection connection() throws SQLException {
        return source.getConnection();
    }

    /// A connection whose first statement begins a transaction that may write; it waits for another writer until the busy
    /// timeout.
    Connection writingConnection() throws SQLException {
        var config = config();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setGetGeneratedKeys(false); // ids are given, not asked for, and asking costs a statement for each row
        var connection = config.createConnection(source.getUrl());
        connection.setAutoCommit(false);
        return connection;
    }

    /// What is done over a connection.
    interface Work<T> {
        T over(Connection connection) throws SQLException;
    }

    /// Reads the store as it is at one moment.
    ///
    /// @throws StoreException when it cannot be read
    <T> T read(Work<T> reading) {
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            return reading.over(connection);
        } catch (SQLException cause) {
            throw new StoreException("The store " + file + " cannot be read: " + cause.getMessage(), cause);
        }
    }

    /// Writes all that the work does, or nothing of it.
    ///
    /// @param what what is written, for the message: `The costs of costs.csv`
    /// @throws StoreException when the store cannot be written, as when another batch is being written
    <T> T write(String what, Work<T> writing) {
        return write(what, writing, true);
    }

    /// What [#write(String, Work)] would return; nothing stays written.
    <T> T rehearse(String what, Work<T> writing) {
        return write(what, writing, false);
    }

    private <T> T write(String what, Work<T> writing, boolean isToStay) {
        try (var connection = writingConnection()) {
            try {
                var done = writing.over(connection);
                if (isToStay) {
                    connection.commit();
                }
                return done;
            } finally {
                connection.rollback();
            }
        } catch (SQLException cause) {
            throw new StoreException(what + " cannot be written to " + file + " now, and nothing of them was stored: " + cause.getMessage()
                    + ". Is another import running?", cause);
        }
    }

    /// For the folders of this room; nobody else knows Jdbi. Always the same one: what is asked of it within a `useHandle` goes over
    /// that handle's connection.
    public Jdbi jdbi() {
        return jdbi;
    }

    /// For the folders of this room; each of its connections is the caller's to close.
    public DataSource source() {
        return source;
    }

    private void migrate() throws SQLException {
        int version;
        try (var connection = connection()) {
            version = schemaVersion(connection);
        }
        if (version > SCHEMA_VERSION) {
            throw new StoreException("The store " + file + " was made by a newer version of Clientele (schema " + version
                    + ", this one knows " + SCHEMA_VERSION + "). Use that version.", null);
        }
        if (version < SCHEMA_VERSION) {
            Flyway.configure().dataSource(source).locations("classpath:dev/clientele/store/migrations").load().migrate();
        }
    }

    /// The schema's version in the file, 0 for a new one. Asked by plain SQL, because starting Flyway takes longer than
    /// answering a question.
    static int schemaVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var history = "select count(*) from sqlite_master where name = 'flyway_schema_history'";
            try (var rows = statement.executeQuery(history)) {
                if (!rows.next() || rows.getInt(1) == 0) {
                    return 0;
                }
            }
            var newest = "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success";
            try (var rows = statement.executeQuery(newest)) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
