package dev.clientele.app.importing;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.chat.terminal.OutputFile;
import dev.clientele.chat.terminal.OutputKind;
import dev.clientele.chat.terminal.Screen;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.command.Response;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.csv.ProblemFile;
import dev.clientele.ingest.opening.Input;
import dev.clientele.ingest.opening.Inputs;
import dev.clientele.model.Problem;
import dev.clientele.model.Subject;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.StoreException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `clientele import FILE... --customers FILE --products FILE --costs FILE`: takes files into the store, each whole or not at all. Invoices
/// come first, so that the reports can tell who of the others ever bought.
///
/// Exit code 0 when every file was stored (or, with `--dry-run`, could be), 1 when one was refused.
@Command(name = "import", sortOptions = false, subcommands = {HistoryCommand.class, UndoCommand.class},
        description = "Import invoices, customers, products and costs from CSV files, spreadsheets and electronic invoices.%n"
                + "Importing a file again counts nothing twice: an invoice replaces its earlier version.%n"
                + "What a file of customers or of products says of one takes precedence over what invoices say.%n"
                + "A file of costs takes the place of earlier costs of the same months and kinds.",
        footer = {"", "Examples:", "  clientele import invoices.csv --dry-run", "  clientele import 2024.csv.gz 2025.csv.gz",
                "  clientele import export.csv --map customer=Debitor,net=5 --date-format dd.MM.yyyy",
                "  clientele import payments.csv --currency EUR --rates eurofxref-hist.csv",
                "  clientele import --customers crm.csv --map customer=\"Account No\"",
                "  clientele import --products articles.csv --dry-run", "  clientele import --costs costs.csv"})
public final class ImportCommand implements Callable<Integer> {

    private final Supplier<ImportDefaults> defaults;
    private final Screen screen;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE",
            description = "Invoices: CSV files, plain or compressed by gzip, spreadsheets, electronic invoices (UBL, CII, Factur-X);"
                    + " folders and zip files of them.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--customers", paramLabel = "FILE",
            description = "A file of customers: owner, segment, industry, contact, renewal date, satisfaction score, estimated wallet, ...")
    private List<Path> customers = new ArrayList<>();

    @Option(names = "--products", paramLabel = "FILE", description = "A file of products: name and category.")
    private List<Path> products = new ArrayList<>();

    @Option(names = "--costs", paramLabel = "FILE",
            description = "A file of costs: month, kind (acquisition, retention or service), amount, and where known the customer, segment, "
                    + "channel and touch-point.")
    private List<Path> costs = new ArrayList<>();

    @Option(names = "--dry-run", description = "Show how the files are understood and their first rows; store nothing.")
    private boolean isDryRun;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final ProfileOption profile = new ProfileOption();

    @Option(names = "--rates", paramLabel = "FILE",
            description = "Exchange rates: the European Central Bank's history. They are kept in the store.")
    private @Nullable Path rates;

    @Option(names = "--source", paramLabel = "NAME", defaultValue = ImportRequest.USUAL_SOURCE,
            description = "The system that invoice numbers are unique in (default: ${DEFAULT-VALUE}).")
    private String source = ImportRequest.USUAL_SOURCE;

    @Option(names = "--same-number", paramLabel = "MEANING", defaultValue = "ask",
            description = "What an invoice number means that the store has already: the file's version is to replace the earlier one,"
                    + " to add lines to it, or is a separate invoice (numbers start anew): replace, add, separate"
                    + " (default: ask where it is not clear).")
    private String sameNumber = "ask";

    @Option(names = "--any-date", description = "Accept dates after today and before 1980 as they are.")
    private boolean takesAnyDay;

    @Option(names = "--max-rejects", paramLabel = "SHARE", description = "Refuse a file when more of its rows are rejected, such as 2%%.")
    private @Nullable String maxRejects;

    @Option(names = "--problems", paramLabel = "FILE", description = "Write every rejected row to this CSV file.")
    private @Nullable Path problems;

    @Option(names = "--store", paramLabel = "FILE", description = "The store's file (default: CLIENTELE_STORE, else the settings').")
    private @Nullable Path store;

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean isQuiet;

    /// @param defaults the settings, asked when the command runs
    /// @param screen what standard output is written to
    public ImportCommand(Supplier<ImportDefaults> defaults, Screen screen) {
        this.defaults = defaults;
        this.screen = screen;
    }

    ImportDefaults known() {
        return defaults.get();
    }

    Screen screen() {
        return screen;
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
        refuseUnclearFiles();
        if (problems == null) {
            return importAll(known, problem -> {});
        }
        var inputs =
                Stream.of(files, customers, products, costs, Optional.ofNullable(rates).stream().toList()).flatMap(List::stream).toList();
        new OutputFile("--problems", problems, OutputKind.PROBLEMS).obstacle(Optional.ofNullable(store).orElse(known.store()), inputs)
                .ifPresent(obstacle -> {
                    throw new ImportRefusal(obstacle);
                });
        try (var file = ProblemFile.create(problems)) {
            return importAll(known, file);
        }
    }

    private int importAll(ImportDefaults known, Consumer<Problem> eachProblem) {
        var limit = limit(known);
        profile.refuseUnusable(() -> reading.about(Contents.INVOICES), known.profiles());
        var others = new OtherSheets(files, !reading.nameColumns() && !reading.nameSheet());
        var wording = new ValueFormatter(known.locale());
        var refused = refused(files, Contents.INVOICES, known, eachProblem,
                request -> invoices(new ImportRun(known, request), wording, limit))
                + refused(others.with(customers, Contents.CUSTOMERS), Contents.CUSTOMERS, known, eachProblem,
                        request -> profiles(new ProfileRun(known, request, Subject.CUSTOMERS), wording, limit))
                + refused(others.with(products, Contents.PRODUCTS), Contents.PRODUCTS, known, eachProblem,
                        request -> profiles(new ProfileRun(known, request, Subject.PRODUCTS), wording, limit))
                + refused(others.with(costs, Contents.COSTS), Contents.COSTS, known, eachProblem,
                        request -> costs(new CostRun(known, request), wording, limit));
        if (refused == 0 && !isDryRun && !files.isEmpty()) {
            out().println("What next:  ./clientele ask \"top 5\"");
        }
        return refused == 0 ? ExitStatus.ANSWERED : ExitStatus.REFUSED;
    }

    private void refuseUnclearFiles() {
        var kinds = Stream.of(files, customers, products, costs).filter(named -> !named.isEmpty()).count();
        if (kinds == 0) {
            throw new ParameterException(commandLine(),
                    "Missing required parameter: 'FILE', '--customers FILE', '--products FILE' or '--costs FILE'");
        }
        if (kinds > 1 && reading.nameColumns()) {
            throw new ImportRefusal(
                    "--map names the columns of one kind of file; import invoices, customers, products and costs by a command each");
        }
    }

    /// How many of the files were refused; after one that was, the next one is imported all the same.
    private long refused(List<Path> named, Contents contents, ImportDefaults known, Consumer<Problem> eachProblem,
            Function<ImportRequest, Predicate<Path>> run) {
        if (named.isEmpty()) {
            return 0;
        }
        var importing = run.apply(request(known, contents, eachProblem));
        return named.stream().filter(file -> !isTaken(importing, file)).count();
    }

    private <T> boolean isTaken(Predicate<T> importing, T file) {
        try {
            return importing.test(file);
        } catch (ImportRefusal | StoreException refusal) {
            out().flush();
            err().println(refusal.getMessage());
            return false;
        } finally {
            out().flush();
        }
    }

    private Predicate<Path> invoices(ImportRun run, ValueFormatter wording, double limit) {
        return file -> {
            try (var inputs = Inputs.of(file)) {
                if (!inputs.leftOut().isEmpty()) {
                    out().println("Nothing is imported from: " + String.join(", ", inputs.leftOut()));
                }
                return inputs.all().stream().filter(input -> !isTaken(found -> isTaken(run, found, wording, limit), input)).count() == 0;
            }
        };
    }

    private boolean isTaken(ImportRun run, Input input, ValueFormatter wording, double limit) {
        return isDryRun
                ? preview(run.preview(input), wording, limit)
                : report(run.store(input, isQuiet ? ImportProgress.silent() : ImportProgress.onTerminal()), wording, limit);
    }

    private Predicate<Path> profiles(ProfileRun run, ValueFormatter wording, double limit) {
        return file -> isDryRun ? preview(run.preview(file), wording, limit) : report(run.store(file), wording, limit);
    }

    private Predicate<Path> costs(CostRun run, ValueFormatter wording, double limit) {
        return file -> isDryRun ? preview(run.preview(file), wording, limit) : report(run.store(file), wording, limit);
    }

    private boolean preview(ImportRun.Preview preview, ValueFormatter wording, double limit) {
        print(out(), new InvoiceReply(wording).preview(preview, limit), wording);
        return !preview.intake().isPast(limit);
    }

    private boolean preview(ProfileRun.Outcome outcome, ValueFormatter wording, double limit) {
        print(out(), new ProfileReply(wording).preview(outcome, limit), wording);
        return !outcome.intake().isPast(limit);
    }

    private boolean preview(CostRun.Outcome outcome, ValueFormatter wording, double limit) {
        print(out(), new CostReply(wording).preview(outcome, limit), wording);
        return !outcome.intake().isPast(limit);
    }

    private boolean report(ImportRun.Outcome outcome, ValueFormatter wording, double limit) {
        outcome.stored().ifPresentOrElse(summary -> print(out(), new InvoiceReply(wording).stored(outcome, summary, List.of()), wording),
                () -> print(err(), Rejection.of(outcome.file().layout(), outcome.intake(), limit, wording), wording));
        outcome.stored().flatMap(stored -> profile.keep(outcome.file().layout(), reading.about(Contents.INVOICES), known().profiles()))
                .ifPresent(out()::println);
        return outcome.stored().isPresent();
    }

    private boolean report(ProfileRun.Outcome outcome, ValueFormatter wording, double limit) {
        outcome.summary().ifPresentOrElse(summary -> print(out(), new ProfileReply(wording).stored(outcome, summary), wording),
                () -> print(err(), Rejection.of(outcome.file().layout(), outcome.intake(), limit, wording), wording));
        return outcome.summary().isPresent();
    }

    private boolean report(CostRun.Outcome outcome, ValueFormatter wording, double limit) {
        outcome.summary().ifPresentOrElse(summary -> print(out(), new CostReply(wording).stored(outcome, summary), wording),
                () -> print(err(), Rejection.of(outcome.file().layout(), outcome.intake(), limit, wording), wording));
        return outcome.summary().isPresent();
    }

    private void print(PrintWriter where, Response response, ValueFormatter wording) {
        where.print(new TextReply(wording, screen).of(response));
        where.flush();
    }

    private ImportRequest request(ImportDefaults known, Contents contents, Consumer<Problem> eachProblem) {
        return new ImportRequest(Optional.ofNullable(store).orElse(known.store()), source, reading.about(contents),
                Optional.ofNullable(rates), ImportWords.sameNumber(sameNumber), takesAnyDay, limit(known), eachProblem);
    }

    private double limit(ImportDefaults known) {
        return Optional.ofNullable(maxRejects).map(text -> ImportWords.share("--max-rejects", text)).orElse(known.maxRejects());
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
