package dev.clientele.app.importing;

import dev.clientele.ingest.Intake;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.convert.CurrencyChoice;
import dev.clientele.ingest.convert.CurrencyConversion;
import dev.clientele.ingest.convert.RowConverter;
import dev.clientele.ingest.csv.CsvFile;
import dev.clientele.model.SalesRecord;
import dev.clientele.store.BatchSource;
import dev.clientele.store.BatchSummary;
import dev.clientele.store.BatchWriter;
import dev.clientele.store.Database;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Imports files into a store, each as one batch that is stored whole or not at all. Not for use by several threads.
public final class ImportRun {

    private static final int SHOWN_ROWS = 8;

    private final ImportDefaults defaults;
    private final ImportRequest request;

    public ImportRun(ImportDefaults defaults, ImportRequest request) {
        this.defaults = defaults;
        this.request = request;
    }

    /// What became of one file.
    ///
    /// @param control sums over the rows taken
    /// @param stored what the store took; empty where too many rows were rejected and nothing was stored
    public record Outcome(CsvFile file, CurrencyChoice currency, Intake intake, ControlSums control, Optional<BatchSummary> stored,
            Duration took) {}

    /// What a file would become, and its first rows.
    public record Preview(CsvFile file, CurrencyChoice currency, Intake intake, ControlSums control, List<SalesRecord> firstRows) {}

    /// Reads a whole file and stores nothing.
    ///
    /// @throws dev.clientele.ingest.ImportRefusal where the file cannot be read, or the person must say something about it
    public Preview preview(Path path) {
        var file = open(path);
        var money = new ImportMoney(defaults, request, existingStore());
        var choice = money.choose(file, defaults.today());
        var intake = new Intake(new ProblemLog(request.problems()));
        var rows = new ArrayList<SalesRecord>();
        var control = new ControlSums();
        file.read(new RowConverter(file.layout().layout(), money.conversion(file, choice), intake, salesRecord -> {
            control.add(salesRecord);
            if (rows.size() < SHOWN_ROWS) {
                rows.add(salesRecord);
            }
        }));
        return new Preview(file, choice, intake, control, List.copyOf(rows));
    }

    /// Stores a file, unless more of its rows are rejected than are allowed.
    ///
    /// @throws dev.clientele.ingest.ImportRefusal where the file cannot be read, or the person must say something about it
    /// @throws dev.clientele.store.StoreException where the store cannot be written
    public Outcome store(Path path, ImportProgress progress) {
        var started = defaults.clock().instant();
        var file = open(path);
        var money = new ImportMoney(defaults, request, existingStore());
        var choice = money.choose(file, defaults.today());
        var intake = new Intake(new ProblemLog(request.problems()));
        var database = Database.open(request.store());
        var source = new BatchSource(request.source(), file.layout().layout().file(), choice.reporting());
        var control = new ControlSums();
        Optional<BatchSummary> stored;
        try (progress; var batch = new SalesStore(database, defaults.clock()).begin(source)) {
            progress.start(file);
            write(file, money.conversion(file, choice), intake, salesRecord -> {
                var outcome = batch.add(salesRecord);
                if (outcome == BatchWriter.Outcome.STORED) {
                    control.add(salesRecord);
                }
                progress.step();
                return outcome;
            });
            stored = intake.isPast(request.maxRejects()) ? Optional.empty() : Optional.of(batch.commit(intake.problems().count()));
        }
        if (stored.isPresent()) {
            money.givenRates().ifPresent(rates -> new RateStore(database).save(rates));
        }
        return new Outcome(file, choice, intake, control, stored, Duration.between(started, defaults.clock().instant()));
    }

    private static void write(CsvFile file, CurrencyConversion conversion, Intake intake,
            Function<SalesRecord, BatchWriter.Outcome> store) {
        var layout = file.layout().layout();
        var conflicts = new Conflicts(layout.file(), intake);
        RecordPipe.run(records -> file.read(new RowConverter(layout, conversion, intake, records)),
                salesRecord -> conflicts.check(salesRecord, store.apply(salesRecord)));
        conflicts.settle();
    }

    private CsvFile open(Path path) {
        return CsvFile.open(path, request.options(), defaults.businessZone(), defaults.today());
    }

    private Optional<Database> existingStore() {
        return Files.exists(request.store()) ? Optional.of(Database.open(request.store())) : Optional.empty();
    }
}
