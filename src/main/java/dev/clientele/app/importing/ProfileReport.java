package dev.clientele.app.importing;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.model.Subject;
import dev.clientele.model.Wording;
import dev.clientele.store.ProfileSummary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Prints what an import of customers or of products did or would do, and whom the file and the invoices have in common.
final class ProfileReport {

    private static final int SHOWN_ROWS = 8;
    private static final int NARROW = 24;

    private final PrintWriter out;
    private final Wording wording;

    ProfileReport(PrintWriter out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    /// How a file was understood, its first profiles as they would be stored, and what storing them would change.
    void printPreview(ProfileRun.Outcome outcome, double maxRejects) {
        var intake = outcome.intake();
        var report = new FileReport(out, wording);
        new LayoutReport(out).print(outcome.file().layout(), Contents.of(outcome.subject()), Optional.empty());
        printRows(outcome);
        out.println("The whole file: " + wording.counted(intake.rows(), "row", "rows") + ", " + described(outcome));
        outcome.summary().ifPresent(summary -> printMeeting(outcome, summary));
        printIntake(outcome);
        report.printNothingStored(intake, maxRejects);
    }

    /// What was stored.
    void print(ProfileRun.Outcome outcome, ProfileSummary summary) {
        var report = new FileReport(out, wording);
        report.printSeen(outcome.file().layout(), outcome.intake());
        out.println("  Described: " + described(outcome));
        printMeeting(outcome, summary);
        printIntake(outcome);
        report.printEnd(outcome.file().layout(), summary.dataVersion(), outcome.took());
    }

    /// Why nothing of a file was stored.
    void printRefusal(ProfileRun.Outcome outcome, double maxRejects) {
        new FileReport(out, wording).printRefusal(outcome.file().layout(), outcome.intake(), maxRejects);
    }

    private void printIntake(ProfileRun.Outcome outcome) {
        var intake = new IntakeReport(out, wording);
        intake.printProblems(outcome.intake());
        intake.printNotes(outcome.intake());
    }

    private String described(ProfileRun.Outcome outcome) {
        var subject = outcome.subject();
        return wording.counted(outcome.profiles().size(), subject.one(), subject.many());
    }

    private void printMeeting(ProfileRun.Outcome outcome, ProfileSummary summary) {
        var subject = outcome.subject();
        out.println("  New to the store: " + wording.count(summary.added()));
        if (summary.sold() == 0) {
            out.println("  The store has no invoices yet: ./clientele import FILE brings them");
            return;
        }
        var never = subject == Subject.CUSTOMERS ? "Never bought" : "Never sold";
        out.println("  " + never + ": " + wording.count(summary.neverSold()));
        out.println("  In the invoices but not in the file: " + wording.count(summary.undescribed()) + " of "
                + wording.counted(summary.sold(), subject.one(), subject.many()));
        if (summary.described() > 0 && summary.neverSold() == summary.described()) {
            var id = id(subject);
            out.println("  None of them is in the invoices. Is \"" + outcome.file().layout().layout().columns().name(id)
                    + "\" the number that the invoices have? If not: --map " + id.word() + "=COLUMN");
        }
    }

    private void printRows(ProfileRun.Outcome outcome) {
        var shown = outcome.attributes().stream().sorted().toList();
        var table = new AlignedTable(Collections.nCopies(shown.size() + 1, false), NARROW);
        table.add(cells(outcome.subject().one(), shown.stream().map(attribute -> attribute.name().toLowerCase(Locale.ROOT)).toList()));
        outcome.profiles().stream().limit(SHOWN_ROWS)
                .forEach(profile -> table.add(cells(profile.number(), shown.stream().map(profile::word).toList())));
        out.println("First " + outcome.subject().many() + ":");
        table.print(out, "  ");
    }

    private static Field id(Subject subject) {
        return subject == Subject.CUSTOMERS ? Field.CUSTOMER : Field.PRODUCT;
    }

    private static List<String> cells(String first, List<String> others) {
        var cells = new ArrayList<>(List.of(first));
        cells.addAll(others);
        return cells;
    }
}
