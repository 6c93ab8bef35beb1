package dev.clientele.app.importing;

import dev.clientele.model.Wording;
import dev.clientele.store.BatchSummary;
import java.io.PrintWriter;

/// Prints what an import of invoices did, or why it did nothing and what to do.
final class ImportReport {

    private final PrintWriter out;
    private final Wording wording;

    ImportReport(PrintWriter out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    /// What was stored.
    void print(ImportRun.Outcome outcome, BatchSummary summary) {
        var report = new FileReport(out, wording);
        report.printSeen(outcome.file().layout(), outcome.intake());
        printStored(summary);
        new IntakeReport(out, wording).print(outcome.intake(), outcome.currency().reporting());
        report.printEnd(outcome.file().layout(), summary.dataVersion(), outcome.took());
    }

    /// Why nothing of a file was stored.
    void printRefusal(ImportRun.Outcome outcome, double maxRejects) {
        new FileReport(out, wording).printRefusal(outcome.file().layout(), outcome.intake(), maxRejects);
    }

    private void printStored(BatchSummary summary) {
        var replaced = summary.replacedInvoices() == 0
                ? ""
                : " (" + wording.count(summary.replacedInvoices()) + " were there before and are replaced)";
        out.println("  Stored: " + wording.counted(summary.lines(), "row", "rows") + " in "
                + wording.counted(summary.invoices(), "invoice", "invoices") + replaced);
        out.println("  New customers: " + wording.count(summary.newCustomers()));
    }
}
