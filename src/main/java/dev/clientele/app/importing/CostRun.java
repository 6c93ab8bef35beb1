package dev.clientele.app.importing;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.convert.CostConverter;
import dev.clientele.ingest.convert.CurrencyChoice;
import dev.clientele.ingest.opening.TableFiles;
import dev.clientele.model.CostRecord;
import dev.clientele.store.CostBatch;
import dev.clientele.store.CostStore;
import dev.clientele.store.CostSummary;
import dev.clientele.store.Database;
import dev.clientele.store.RateStore;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Imports files of costs into a store, each whole or not at all. Not for use by several threads.
public final class CostRun {

    private final ImportDefaults defaults;
    private final ImportRequest request;

    /// @param request with options about files of costs
    public CostRun(ImportDefaults defaults, ImportRequest request) {
        this.defaults = defaults;
        this.request = request;
    }

    /// What became of one file, or would.
    ///
    /// @param summary what the store took, or would take; empty where too many rows were rejected and nothing was stored, or where there
    ///     is no store yet to compare the file with
    public record Outcome(TableFile file, CurrencyChoice currency, Intake intake, List<CostRecord> records,
            Optional<CostSummary> summary) {}

    /// Reads a whole file and stores nothing.
    ///
    /// @throws ImportRefusal where the file cannot be read, or the person must say something about it
    public Outcome preview(Path path) {
        var read = new Read(() -> open(path));
        return read.outcome(request.existingStore().map(store -> new CostStore(store, defaults.clock()).compare(read.batch())));
    }

    /// Stores a file, unless more of its rows are rejected than are allowed.
    ///
    /// @throws ImportRefusal where the file cannot be read, or the person must say something about it
    /// @throws dev.clientele.store.StoreException where the store cannot be written
    public Outcome store(Path path) {
        return store(() -> open(path));
    }

    /// The same of rows that are opened when they are wanted.
    public Outcome store(Supplier<TableFile> opening) {
        var read = new Read(opening);
        if (read.intake.isPast(request.maxRejects())) {
            return read.outcome(Optional.empty());
        }
        var database = Database.open(request.store());
        var summary = new CostStore(database, defaults.clock()).store(read.batch());
        read.money.givenRates().ifPresent(rates -> new RateStore(database).save(rates));
        return read.outcome(Optional.of(summary));
    }

    private TableFile open(Path path) {
        return TableFiles.open(path, request.options(), defaults.businessZone(), defaults.today());
    }

    /// One file, read to its end.
    private final class Read {
        private final TableFile file;
        private final ImportMoney money;
        private final CurrencyChoice currency;
        private final Intake intake = new Intake(new ProblemLog(request.problems()));
        private final List<CostRecord> records;

        Read(Supplier<TableFile> opening) {
            try (var opened = opening.get()) {
                file = opened;
                money = new ImportMoney(defaults, request, request.existingStore());
                currency = money.choose(file, defaults.today());
                var converter = new CostConverter(file.layout().layout(), money.conversion(file, currency), latest(), intake);
                file.read(converter);
                records = converter.records();
            }
            refuseTurned();
        }

        private YearMonth latest() {
            return YearMonth.from(defaults.today().plusYears(1));
        }

        /// In a ledger costs may stand below zero; taken so, they would be earned.
        private void refuseTurned() {
            if (records.stream().mapToLong(CostRecord::amount).sum() < 0) {
                throw new ImportRefusal(file.layout().layout().file()
                        + ": its costs come to less than zero. A cost is written above zero, and what came back of it below");
            }
        }

        CostBatch batch() {
            return new CostBatch(file.layout().layout().file(), currency.reporting(), records, intake.problems().count());
        }

        Outcome outcome(Optional<CostSummary> summary) {
            return new Outcome(file, currency, intake, records, summary);
        }
    }
}
