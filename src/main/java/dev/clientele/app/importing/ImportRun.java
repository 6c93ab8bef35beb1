package dev.clientele.app.importing;

import dev.clientele.ingest.Intake;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.Remark;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.convert.CurrencyChoice;
import dev.clientele.ingest.convert.CurrencyConversion;
import dev.clientele.ingest.convert.RowConverter;
import dev.clientele.ingest.kind.Standing;
import dev.clientele.ingest.opening.Input;
import dev.clientele.ingest.opening.TableFiles;
import dev.clientele.model.Problem;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.BatchChanges;
import dev.clientele.store.BatchSource;
import dev.clientele.store.BatchSummary;
import dev.clientele.store.BatchWriter;
import dev.clientele.store.Database;
import dev.clientele.store.NumbersRestart;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;
import dev.clientele.store.SameNumber;
import dev.clientele.store.Withdrawal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Imports files into a store, each as one batch that is stored whole or not at all. Not for use by several threads.
public final class ImportRun {

    private static final int SHOWN_ROWS = 8;

    private final ImportDefaults defaults;
    private final ImportRequest request;
    private final Absence absence;
    private final boolean isRehearsal;

    public ImportRun(ImportDefaults defaults, ImportRequest request) {
        this(defaults, request, Absence.saysNothing());
    }

    /// Does all that storing a file does, up to the question what the store has already, and then leaves the store as it was.
    static ImportRun rehearsal(ImportDefaults defaults, ImportRequest request) {
        return new ImportRun(defaults, request, Absence.saysNothing(), true);
    }

    /// @param absence what becomes of documents that the store has and the batch has not
    public ImportRun(ImportDefaults defaults, ImportRequest request, Absence absence) {
        this(defaults, request, absence, false);
    }

    private ImportRun(ImportDefaults defaults, ImportRequest request, Absence absence, boolean isRehearsal) {
        this.defaults = defaults;
        this.request = request;
        this.absence = absence;
        this.isRehearsal = isRehearsal;
    }

    /// What became of one file.
    ///
    /// @param control sums over the rows taken
    /// @param changes what became other than it was in the store
    /// @param stored what the store took; empty where too many rows were rejected and nothing was stored, and in a rehearsal
    public record Outcome(TableFile file, CurrencyChoice currency, Intake intake, ControlSums control, Optional<BatchSummary> stored,
            Optional<BatchChanges> changes, Duration took) {}

    /// What a file would become, and its first rows.
    public record Preview(TableFile file, CurrencyChoice currency, Intake intake, ControlSums control, List<SalesRecord> firstRows) {}

    /// Reads a whole file and stores nothing.
    ///
    /// @throws dev.clientele.ingest.ImportRefusal where the file cannot be read, or the person must say something about it
    public Preview preview(Input input) {
        try (var file = open(input)) {
            return preview(file);
        }
    }

    private Preview preview(TableFile file) {
        var money = new ImportMoney(defaults, request, request.existingStore());
        var choice = money.choose(file, defaults.today());
        var intake = new Intake(new ProblemLog(request.problems()));
        var rows = new ArrayList<SalesRecord>();
        var control = new ControlSums(defaults.today());
        var converter = new RowConverter(file.layout().layout(), money.conversion(file, choice), intake, salesRecord -> {
            control.add(salesRecord);
            if (rows.size() < SHOWN_ROWS) {
                rows.add(salesRecord);
            }
        });
        file.read(converter);
        converter.settle();
        refuseUnclear(file, choice, intake);
        new Doubts(file.layout().layout(), intake, control, choice.reporting(), defaults).askAboutDays(request);
        return new Preview(file, choice, intake, control, List.copyOf(rows));
    }

    /// Stores a file, unless more of its rows are rejected than are allowed.
    ///
    /// @throws dev.clientele.ingest.ImportRefusal where the file cannot be read, or the person must say something about it
    /// @throws dev.clientele.store.StoreException where the store cannot be written
    public Outcome store(Input input, ImportProgress progress) {
        return store(() -> open(input), progress);
    }

    /// The same of rows that are opened when they are wanted, which may be twice.
    public Outcome store(Supplier<TableFile> opening, ImportProgress progress) {
        var told = new HashSet<Problem>();
        Consumer<Problem> once = problem -> {
            if (told.add(problem)) {
                request.problems().accept(problem);
            }
        };
        try {
            return store(opening, progress, request.sameNumber(), once);
        } catch (NumbersRestart restart) {
            var outcome = store(opening, progress, SameNumber.YEARLY, once);
            outcome.intake().remarks().say(Remark.Topic.DOCUMENT, "Invoice numbers start anew each year, since " + restart.getMessage()
                    + ": an invoice is known by its number and year");
            return outcome;
        }
    }

    private Outcome store(Supplier<TableFile> opening, ImportProgress progress, SameNumber sameNumber, Consumer<Problem> problems) {
        var started = defaults.clock().instant();
        try (var file = opening.get()) {
            return store(file, started, progress, sameNumber, problems);
        }
    }

    private Outcome store(TableFile file, Instant started, ImportProgress progress, SameNumber sameNumber, Consumer<Problem> problems) {
        var money = new ImportMoney(defaults, request, request.existingStore());
        var choice = money.choose(file, defaults.today());
        var intake = new Intake(new ProblemLog(problems));
        var database = Database.open(request.store());
        var source = new BatchSource(request.source(), file.layout().layout().file(), choice.reporting(), sameNumber);
        var control = new ControlSums(defaults.today());
        Optional<Stored> stored;
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
            refuseUnclear(file, choice, intake);
            intake.withdrawn().forEach((standing, rows) -> batch.withdraw(kind(standing), rows));
            var doubts = new Doubts(file.layout().layout(), intake, control, choice.reporting(), defaults);
            doubts.askAboutDays(request);
            absence.settle(batch, intake);
            stored = intake.isPast(request.maxRejects()) ? Optional.empty() : Optional.of(commit(batch, intake, doubts, sameNumber));
        }
        if (stored.flatMap(Stored::summary).isPresent()) {
            money.givenRates().ifPresent(rates -> new RateStore(database).save(rates));
        }
        return new Outcome(file, choice, intake, control, stored.flatMap(Stored::summary), stored.map(Stored::changes),
                Duration.between(started, defaults.clock().instant()));
    }

    private static Withdrawal kind(Standing standing) {
        return switch (standing) {
            case CANCELLED -> Withdrawal.VOIDED;
            case QUOTE, OTHER -> Withdrawal.DOUBTED;
            default -> Withdrawal.NO_SALE;
        };
    }

    private record Stored(Optional<BatchSummary> summary, BatchChanges changes) {}

    private Stored commit(BatchWriter batch, Intake intake, Doubts doubts, SameNumber sameNumber) {
        var changes = batch.changes();
        if (sameNumber.asks()) {
            doubts.askAboutInvoices(changes);
        }
        return new Stored(isRehearsal ? Optional.empty() : Optional.of(batch.commit(intake.problems().count())), changes);
    }

    private static void write(TableFile file, CurrencyConversion conversion, Intake intake,
            Function<SalesRecord, BatchWriter.Outcome> store) {
        var layout = file.layout().layout();
        var conflicts = new Conflicts(layout.file(), intake);
        RecordPipe.run(records -> {
            var converter = new RowConverter(layout, conversion, intake, records);
            file.read(converter);
            converter.settle();
        }, salesRecord -> conflicts.check(salesRecord, store.apply(salesRecord)));
        conflicts.settle();
    }

    private void refuseUnclear(TableFile file, CurrencyChoice choice, Intake intake) {
        new UnclearKinds(file.layout().layout(), new ValueFormatter(defaults.locale()), choice.reporting()).refuse(intake.unclear());
    }

    private TableFile open(Input input) {
        return TableFiles.open(input, request.options().with(defaults.profiles().load()), defaults.businessZone(), defaults.today());
    }
}
