package dev.clientele.app.importing;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.Remark;
import dev.clientele.ingest.convert.RowConverter;
import dev.clientele.model.Money;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.BatchChanges;
import dev.clientele.store.BatchChanges.Version;
import java.nio.file.Path;
import java.util.Currency;
import java.util.stream.Collectors;

/// What only a person can tell about a file that was read to its end: it is asked before anything of the file is stored.
final class Doubts {

    /// Days to come that are no mistake: invoices are often dated to the end of the month.
    private static final int SOON = 31;
    /// One row of so many that agrees with another by chance is no reason to ask.
    private static final int FEW = 10;

    private final Layout layout;
    private final Intake intake;
    private final ControlSums control;
    private final Currency reporting;
    private final ImportDefaults defaults;
    private final ValueFormatter wording;

    Doubts(Layout layout, Intake intake, ControlSums control, Currency reporting, ImportDefaults defaults) {
        this.layout = layout;
        this.intake = intake;
        this.control = control;
        this.reporting = reporting;
        this.defaults = defaults;
        this.wording = new ValueFormatter(defaults.locale());
    }

    /// Asks about days that are hardly true.
    void askAboutDays(ImportRequest request) {
        if (request.options().dateFormat().isEmpty() && intake.problems().countsByKind().containsKey(RowConverter.TURNED_DATE)) {
            throw new ImportRefusal(turned());
        }
        var soon = defaults.today().plusDays(SOON);
        if (!request.takesAnyDay() && intake.lastDay().filter(soon::isBefore).isPresent()) {
            throw new ImportRefusal(hardlyTrue("after today", wording.counted(control.future().rows(), "row is", "rows are"),
                    "the last on " + intake.lastDay().map(wording::day).orElse("")));
        }
        if (!request.takesAnyDay() && control.old().rows() > 0) {
            throw new ImportRefusal(hardlyTrue("before 1980", wording.counted(control.old().rows(), "row is", "rows are"),
                    "the first on " + intake.firstDay().map(wording::day).orElse("")));
        }
        if (control.future().rows() > 0) {
            intake.remarks().say(Remark.Topic.FILE, wording.counted(control.future().rows(), "row is", "rows are")
                    + " dated after today and will count when the day has come");
        }
    }

    /// Asks about invoices that the store may have already.
    void askAboutInvoices(BatchChanges changes) {
        if (changes.doubtfulCount() > 0) {
            throw new ImportRefusal(sameNumbers(changes));
        }
        if (changes.twice() > 0 && changes.twice() * FEW >= intake.kept()) {
            throw new ImportRefusal(twice(changes.twice()));
        }
    }

    private String turned() {
        var problems = intake.problems();
        var first = problems.examples(RowConverter.TURNED_DATE).getFirst();
        return "%s: the dates in column \"%s\" change their order: most are %s, but in %s day and month are changed about, such as row %d: \"%s\"."
                .formatted(name(), first.field(), layout.days(),
                        wording.counted(problems.countsByKind().getOrDefault(RowConverter.TURNED_DATE, 0L), "row", "rows"), first.row(),
                        first.found())
                + " Others can be read both ways. Export the file with one way to write dates, or cut it in two;"
                + " --date-format %s reads all of them so and rejects those that cannot be".formatted(layout.days());
    }

    private String hardlyTrue(String when, String rows, String example) {
        return "%s: %s dated %s, %s. Correct the dates in column \"%s\"; if they are right, say so: --any-date".formatted(name(), rows,
                when,
                example, layout.columns().name(Field.DATE));
    }

    private String sameNumbers(BatchChanges changes) {
        var shown = changes.doubtful().stream()
                .map(change -> "  " + change.number() + " was " + words(change.before()) + " and is " + words(change.after())
                        + (change.isOtherPart() ? ", with other lines" : ""))
                .collect(Collectors.joining("\n"));
        return """
                %s has %s that the store has already, and it may be something else:
                %s
                Say what the same number means:
                  --same-number replace   the same invoice: what this file says replaces what was there
                  --same-number add       the same invoice: this file has more of its lines (none is counted twice)
                  --same-number separate  another invoice: numbers start anew
                If the file comes from another system, name that: --source NAME"""
                .formatted(name(), wording.counted(changes.doubtfulCount(), "invoice number", "invoice numbers"), shown);
    }

    private String words(Version version) {
        return (version.customer().isEmpty() ? "nobody's" : version.customer()) + ", " + wording.day(version.day()) + ", "
                + wording.money(new Money(version.net(), reporting));
    }

    private String twice(long twice) {
        var numbered = layout.columns().has(Field.INVOICE);
        return "%s: %s of %s are in the store already, %s invoice numbers, and would count twice. ".formatted(name(),
                wording.counted(twice, "row", "rows"), wording.count(intake.kept()), numbered ? "without" : "under")
                + (numbered
                        ? "Import all files into a new store (--store FILE), each with its numbers."
                        : "Say which column has the number: --map invoice=COLUMN.")
                + " If they are other sales, name the system that they come from: --source NAME";
    }

    private String name() {
        return String.valueOf(Path.of(layout.file()).getFileName());
    }
}
