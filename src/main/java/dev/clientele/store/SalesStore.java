package dev.clientele.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Optional;

/// The sales documents of a store. Safe for use by many threads; one batch is written at a time.
public final class SalesStore {

    private final Database database;
    private final InstantSource clock;

    public SalesStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Begins a batch. Nothing of it is seen by anyone until it is committed.
    ///
    /// @throws StoreException when another batch is being written, or the store's reporting currency is another one
    public BatchWriter begin(BatchSource batch) {
        try {
            var writer = new BatchWriter(database.writingConnection(), batch, clock.instant());
            try {
                refuseOtherCurrency(batch);
                return writer;
            } catch (StoreException refused) {
                writer.close();
                throw refused;
            }
        } catch (SQLException cause) {
            throw new StoreException("The store " + database.file() + " cannot be written now: " + cause.getMessage()
                    + ". Is another import running?", cause);
        }
    }

    /// Asked while the batch is the one being written, so that no other one can fix the currency meanwhile.
    private void refuseOtherCurrency(BatchSource batch) {
        var reporting = reportingCurrency();
        if (reporting.isPresent() && !reporting.get().equals(batch.reportingCurrency())) {
            throw new StoreException("The store " + database.file() + " reports in " + reporting.get() + ", not in "
                    + batch.reportingCurrency() + ".", null);
        }
    }

    /// The version of the data: 0 for an empty store, one more with each committed batch.
    public long dataVersion() {
        return database.read(Meta::version);
    }

    /// The currency all figures are in; empty until the first batch fixes it.
    public Optional<Currency> reportingCurrency() {
        return database.read(connection -> Meta.get(connection, Meta.REPORTING_CURRENCY)).map(Currency::getInstance);
    }

    /// What a batch came to.
    ///
    /// @param lines rows stored
    /// @param rejected rows turned down
    public record Imported(String file, long lines, long rejected) {}

    /// The batch that was committed last; empty before the first.
    public Optional<Imported> lastImport() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select file, lines, rejected_rows from batch order by id desc limit 1")
                        .map((row, context) -> new Imported(row.getString(1), row.getLong(2), row.getLong(3))).findOne());
    }
}
