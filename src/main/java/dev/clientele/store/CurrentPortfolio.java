package dev.clientele.store;

import dev.clientele.portfolio.Portfolio;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The portfolio of a store's newest data version. Questions take it with [#get()] and go on with what they took;
/// [#refresh()] swaps a new one in whole. Safe for use by many threads.
///
/// Beside the store lies a snapshot of the last portfolio read, so that a restart need not read every row again. A snapshot
/// that does not fit the store's identity and data version, or is damaged, is not used and written anew.
public final class CurrentPortfolio implements Supplier<Portfolio> {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentPortfolio.class);

    private final Database database;
    private final SnapshotFile snapshot;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Portfolio current;
    private volatile Optional<String> obstacle = Optional.empty();

    public CurrentPortfolio(Database database) {
        this.database = database;
        this.snapshot = SnapshotFile.beside(database.file());
    }

    /// The portfolio; read at the first call.
    @Override
    public Portfolio get() {
        var loaded = current;
        return loaded == null ? refresh() : loaded;
    }

    /// Why the store could not be read the last time, so that what is current may not be its newest data; empty where it is.
    public Optional<String> obstacle() {
        return obstacle;
    }

    /// Reads the store again if its data version has changed, and returns what is current now. Questions being answered
    /// meanwhile keep the portfolio they have.
    ///
    /// @throws StoreException when the store cannot be read; the portfolio stays as it was
    public Portfolio refresh() {
        reading.lock();
        try {
            var next = next(current);
            current = next;
            obstacle = Optional.empty();
            return next;
        } catch (SQLException | StoreException cause) {
            var unread = cause instanceof StoreException known ? known : unread(cause);
            obstacle = Optional.of(String.valueOf(unread.getMessage()));
            throw unread;
        } finally {
            reading.unlock();
        }
    }

    private Portfolio next(@Nullable Portfolio loaded) throws SQLException {
        try (var connection = database.connection()) {
            connection.setAutoCommit(false);
            var version = Meta.version(connection);
            if (loaded != null && loaded.dataVersion() == version) {
                return loaded;
            }
            var key = Meta.get(connection, Meta.IDENTITY).map(identity -> new SnapshotFile.Key(identity, version));
            var kept = key.flatMap(snapshot::read);
            return kept.isPresent() ? kept.get().with(ShownCustomers.former(connection)) : readRows(connection, key);
        }
    }

    private Portfolio readRows(java.sql.Connection connection, Optional<SnapshotFile.Key> key) {
        try {
            var begun = System.nanoTime();
            var portfolio = new PortfolioReader(connection).read();
            LOG.info("read {} documents of data version {} in {} ms", portfolio.orders().count(), portfolio.dataVersion(),
                    (System.nanoTime() - begun) / 1_000_000);
            key.ifPresent(fitting -> snapshot.write(fitting, portfolio));
            return portfolio;
        } catch (SQLException | RuntimeException cause) {
            // whatever the rows are, whoever watches for new data must be able to go on with the old
            throw unread(cause);
        }
    }

    private StoreException unread(Exception cause) {
        return new StoreException("The store " + database.file() + " cannot be read: " + cause.getMessage(), cause);
    }
}
