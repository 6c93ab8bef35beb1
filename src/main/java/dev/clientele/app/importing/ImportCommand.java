package dev.clientele.app.importing;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.ExitStatus;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.csv.ProblemFile;
import dev.clientele.model.Problem;
import dev.clientele.model.Wording;
import dev.clientele.store.StoreException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `clientele import FILE...`: takes files of invoices into the store, each whole or not at all.
///
/// Exit code 0 when every file was stored (or, with `--dry-run`, could be), 1 when one was refused.
@Command(name = "import", sortOptions = false, description = "Import invoices from CSV files.%n"
        + "Importing a file again counts nothing twice: an invoice replaces its earlier version.",
        footer = {"", "Examples:", "  clientele import invoices.csv --dry-run", "  clientele import 2024.csv.gz 2025.csv.gz",
                "  clientele import export.csv --map customer=Debitor,net=5 --date-format dd.MM.yyyy",
                "  clientele import payments.csv --currency EUR --rates eurofxref-hist.csv"})
public final class ImportCommand implements Callable<Integer> {

    private final Supplier<ImportDefaults> defaults;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files, plain or compressed by gzip.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run", description = "Show how the files are understood and their first rows; store nothing.")
    private boolean isDryRun;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN",
            description = "Which column is what, by name or number, separated by commas: customer=Debitor,net=5. COLUMN - means none.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--date-format", paramLabel = "PATTERN",
            description = "How dates are written: dd.MM.yyyy, M/d/yyyy, yyyyMMdd, d MMM yyyy.")
    private @Nullable String dateFormat;

    @Option(names = "--decimal", paramLabel = "MARK", description = "The decimal mark: . or ,")
    private @Nullable String decimalMark;

    @Option(names = "--delimiter", paramLabel = "CHARACTER",
            description = "What separates columns: comma, semicolon, tab, bar, space or a character.")
    private @Nullable String delimiter;

    @Option(names = "--encoding", paramLabel = "NAME", description = "The character set: UTF-8, windows-1252, IBM850, ...")
    private @Nullable String encoding;

    @Option(names = "--currency", paramLabel = "CODE",
            description = "The currency of amounts that name none; in a first import also the one to report in.")
    private @Nullable String currency;

    @Option(names = "--rates", paramLabel = "FILE",
            description = "Exchange rates: the European Central Bank's history. They are kept in the store.")
    private @Nullable Path rates;

    @Option(names = "--source", paramLabel = "NAME", defaultValue = ImportRequest.USUAL_SOURCE,
            description = "The system that invoice numbers are unique in (default: ${DEFAULT-VALUE}).")
    private String source = ImportRequest.USUAL_SOURCE;

    @Option(names = "--max-rejects", paramLabel = "SHARE", description = "Refuse a file when more of its rows are rejected, such as 2%%.")
    private @Nullable String maxRejects;

    @Option(names = "--problems", paramLabel = "FILE", description = "Write every rejected row to this CSV file.")
    private @Nullable Path problems;

    @Option(names = "--store", paramLabel = "FILE", description = "The store's file (default: CLIENTELE_STORE, else the settings').")
    private @Nullable Path store;

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean isQuiet;

    /// @param defaults the settings, asked when the command runs
    public ImportCommand(Supplier<ImportDefaults> defaults) {
        this.defaults = defaults;
    }

    @Override
    public Integer call() {
        try {
            return importAll(defaults.get());
        } catch (ImportRefusal | StoreException refusal) {
            err().println(refusal.getMessage());
            return ExitStatus.REFUSED;
        }
    }

    private int importAll(ImportDefaults known) {
        if (problems == null) {
            return importAll(known, problem -> {});
        }
        try (var file = ProblemFile.create(problems)) {
            return importAll(known, file);
        }
    }

    private int importAll(ImportDefaults known, Consumer<Problem> eachProblem) {
        var run = new ImportRun(known, request(known, eachProblem));
        var limit = limit(known);
        var refused = files.stream().filter(file -> !importOne(run, file, known, limit)).count();
        if (refused == 0 && !isDryRun) {
            out().println("What next:  ./clientele ask \"top 5\"");
        }
        return refused == 0 ? ExitStatus.ANSWERED : ExitStatus.REFUSED;
    }

    /// False where the file was refused; the next one is imported all the same.
    private boolean importOne(ImportRun run, Path file, ImportDefaults known, double limit) {
        var wording = new Wording(known.locale());
        try {
            return isDryRun
                    ? preview(run.preview(file), wording, limit)
                    : report(run.store(file, isQuiet ? ImportProgress.silent() : ImportProgress.onTerminal()), wording, limit);
        } catch (ImportRefusal | StoreException refusal) {
            out().flush();
            err().println(refusal.getMessage());
            return false;
        } finally {
            out().flush();
        }
    }

    private boolean preview(ImportRun.Preview preview, Wording wording, double limit) {
        new PreviewReport(out(), wording).print(preview, limit);
        return !preview.intake().isPast(limit);
    }

    private boolean report(ImportRun.Outcome outcome, Wording wording, double limit) {
        outcome.stored().ifPresentOrElse(summary -> new ImportReport(out(), wording).print(outcome, summary),
                () -> new ImportReport(err(), wording).printRefusal(outcome, limit));
        return outcome.stored().isPresent();
    }

    private ImportRequest request(ImportDefaults known, Consumer<Problem> eachProblem) {
        var options = new ImportOptions(ColumnChoice.parse(columns), Optional.ofNullable(dateFormat),
                Optional.ofNullable(decimalMark).map(ImportWords::decimalMark), Optional.ofNullable(delimiter).map(ImportWords::delimiter),
                Optional.ofNullable(encoding).map(ImportWords::encoding), Optional.ofNullable(currency).map(ImportWords::currency));
        return new ImportRequest(Optional.ofNullable(store).orElse(known.store()), source, options, Optional.ofNullable(rates),
                limit(known),
                eachProblem);
    }

    private double limit(ImportDefaults known) {
        return Optional.ofNullable(maxRejects).map(ImportWords::share).orElse(known.maxRejects());
    }

    private PrintWriter out() {
        return commandLine().getOut();
    }

    private PrintWriter err() {
        return commandLine().getErr();
    }

    private CommandLine commandLine() {
        return requireNonNull(spec, "spec is null").commandLine();
    }
}
