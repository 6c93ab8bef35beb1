package dev.clientele.app.importing;

import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.opening.Input;
import dev.clientele.ingest.opening.Inputs;
import dev.clientele.model.Subject;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.StoreException;
import dev.clientele.store.WriteObstacle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Imports files beside which nobody stands to be asked: what the command line would ask about is refused, in its words.
public final class UnattendedImport {

    private final ImportDefaults defaults;
    private final ValueFormatter wording;

    public UnattendedImport(ImportDefaults defaults) {
        this.defaults = defaults;
        this.wording = new ValueFormatter(defaults.locale());
    }

    /// What became of a file, or of one of those in an archive.
    ///
    /// @param response what there is to tell of it
    public record Report(boolean isStored, Response response) {

        /// It is in the store, and there is no more to tell than this.
        public static Report stored(String words) {
            return new Report(true, Reply.to("import", "Import").headline(words).reply());
        }

        /// Nothing was stored, for a reason.
        public static Report refused(String message) {
            return new Report(false, new Response.Refused(message, List.of()));
        }
    }

    /// What became of all that was found in a file.
    ///
    /// @param leftOut the files of an archive that nothing is imported from, each with the reason
    public record Taken(List<Report> reports, List<String> leftOut) {

        public Taken {
            reports = List.copyOf(reports);
            leftOut = List.copyOf(leftOut);
        }

        /// True where nothing was refused.
        public boolean isStored() {
            return reports.stream().allMatch(Report::isStored);
        }
    }

    /// Imports a file of such contents, each batch of it whole or not at all.
    ///
    /// @param isStored whether a batch of this name was stored before the program was stopped; it is not imported again
    /// @throws StoreException where the store takes nothing at this moment, whatever the file
    public Taken take(Path file, Contents contents, Predicate<String> isStored) {
        return switch (contents) {
            case INVOICES -> invoices(file, isStored);
            case CUSTOMERS -> one(() -> profiles(file, Subject.CUSTOMERS));
            case PRODUCTS -> one(() -> profiles(file, Subject.PRODUCTS));
            case COSTS -> one(() -> costs(file));
        };
    }

    private Taken invoices(Path file, Predicate<String> isStored) {
        try (var inputs = Inputs.of(file)) {
            var reports = new ArrayList<Report>();
            for (var input : inputs.all()) {
                reports.add(isStored.test(input.name()) ? storedBefore(input) : orRefused(() -> invoices(input)));
            }
            return new Taken(reports, inputs.leftOut());
        } catch (ImportRefusal refusal) {
            return new Taken(List.of(Report.refused(String.valueOf(refusal.getMessage()))), List.of());
        }
    }

    private static Report storedBefore(Input input) {
        return Report.stored(Path.of(input.name()).getFileName()
                + " is stored; the program was stopped before it could say more. `import history` lists it");
    }

    /// Imports the rows of a table that is opened when it is wanted.
    ///
    /// @param absence what becomes of documents that the store has and the table has not
    public Report take(ImportRequest request, Contents contents, Supplier<TableFile> opening, Absence absence) {
        return orRefused(() -> switch (contents) {
            case INVOICES -> invoices(new ImportRun(defaults, request, absence).store(opening, ImportProgress.silent()));
            case CUSTOMERS -> profiles(new ProfileRun(defaults, request, Subject.CUSTOMERS).store(opening));
            case PRODUCTS -> profiles(new ProfileRun(defaults, request, Subject.PRODUCTS).store(opening));
            case COSTS -> costs(new CostRun(defaults, request).store(opening));
        });
    }

    private Report invoices(Input input) {
        return invoices(new ImportRun(defaults, request(Contents.INVOICES)).store(input, ImportProgress.silent()));
    }

    private Report invoices(ImportRun.Outcome outcome) {
        var stored = outcome.stored().<Response>map(summary -> new InvoiceReply(wording).stored(outcome, summary, List.of()));
        return report(stored, () -> Rejection.of(outcome.file().layout(), outcome.intake(), defaults.maxRejects(), wording));
    }

    private Report profiles(Path file, Subject subject) {
        return profiles(new ProfileRun(defaults, request(Contents.of(subject)), subject).store(file));
    }

    private Report profiles(ProfileRun.Outcome outcome) {
        var stored = outcome.summary().<Response>map(summary -> new ProfileReply(wording).stored(outcome, summary));
        return report(stored, () -> Rejection.of(outcome.file().layout(), outcome.intake(), defaults.maxRejects(), wording));
    }

    private Report costs(Path file) {
        return costs(new CostRun(defaults, request(Contents.COSTS)).store(file));
    }

    private Report costs(CostRun.Outcome outcome) {
        var stored = outcome.summary().<Response>map(summary -> new CostReply(wording).stored(outcome, summary));
        return report(stored, () -> Rejection.of(outcome.file().layout(), outcome.intake(), defaults.maxRejects(), wording));
    }

    private static Report report(Optional<Response> stored, Supplier<Response> rejection) {
        return new Report(stored.isPresent(), stored.orElseGet(rejection));
    }

    private static Taken one(Supplier<Report> importing) {
        return new Taken(List.of(orRefused(importing)), List.of());
    }

    private static Report orRefused(Supplier<Report> importing) {
        try {
            return importing.get();
        } catch (ImportRefusal refusal) {
            return Report.refused(String.valueOf(refusal.getMessage()));
        } catch (StoreException unwanted) {
            if (WriteObstacle.of(unwanted).isPresent()) {
                throw unwanted;
            }
            return Report.refused(String.valueOf(unwanted.getMessage()));
        }
    }

    private ImportRequest request(Contents contents) {
        return new ImportRequest(defaults.store(), ImportRequest.USUAL_SOURCE, ImportOptions.none(contents), Optional.empty(),
                defaults.maxRejects(), problem -> {});
    }
}
