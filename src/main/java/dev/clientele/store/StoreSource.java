package dev.clientele.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// Connections to a store's file. Where its folder or its disk takes no writes they only read, because a question needs no more; each
/// connection tries anew, so that writing goes on as soon as it can.
///
/// SQLite reads a file with a write-ahead log only beside an index of that log, which it would have to write. Where it cannot, and no
/// log lies there, the file is whole by itself and is read as one that nobody changes.
final class StoreSource extends SQLiteDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(StoreSource.class);
    private static final int PRIMARY = 0xff;
    private static final Set<Integer> UNWRITABLE = Set.of(SQLiteErrorCode.SQLITE_READONLY.code, SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_FULL.code, SQLiteErrorCode.SQLITE_CANTOPEN.code);

    private final Path file;
    private final AtomicBoolean isToldOf = new AtomicBoolean();

    StoreSource(Path file, SQLiteConfig config) {
        super(config);
        this.file = file;
        setUrl("jdbc:sqlite:" + file);
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        try {
            return super.getConnection(user, password);
        } catch (SQLException obstacle) {
            if (!UNWRITABLE.contains(obstacle.getErrorCode() & PRIMARY) || !Files.isRegularFile(file)) {
                throw obstacle;
            }
            return reading(obstacle);
        }
    }

    /// A connection that reads, whatever can be written.
    static SQLiteConnection reading(Path file) throws SQLException {
        return new StoreSource(file, new SQLiteConfig()).reading((SQLException) null);
    }

    private SQLiteConnection reading(@Nullable SQLException obstacle) throws SQLException {
        if (obstacle != null && isToldOf.compareAndSet(false, true)) {
            LOG.warn("the store {} takes no writes ({}); questions are answered by reading alone", file, obstacle.getMessage());
        }
        try {
            return opened("");
        } catch (SQLException noIndex) {
            if (!UNWRITABLE.contains(noIndex.getErrorCode() & PRIMARY)) {
                throw noIndex;
            }
            if (isLogBeside()) {
                throw new SQLException("its newest changes lie in " + file + "-wal, which can be read only where a file can be made beside "
                        + "it. Make room there, or give this user the right to write", noIndex.getSQLState(), noIndex.getErrorCode(),
                        noIndex);
            }
            return opened("?immutable=1");
        }
    }

    private SQLiteConnection opened(String how) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(getConfig().getBusyTimeout());
        var connection = (SQLiteConnection) config.createConnection("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + how);
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select count(*) from sqlite_master")) {
            rows.next();
            return connection;
        } catch (SQLException unreadable) {
            connection.close();
            throw unreadable;
        }
    }

    private boolean isLogBeside() {
        try {
            var log = file.resolveSibling(file.getFileName() + "-wal");
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException unknown) {
            return true;
        }
    }
}
