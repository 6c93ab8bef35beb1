package dev.clientele.app;

import dev.clientele.ingest.Intake;
import dev.clientele.model.Wording;
import dev.clientele.store.BatchSummary;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;

/// Prints what an import did, or why it did nothing and what to do.
final class ImportReport {

    private static final double MILLIS = 1000.0;

    private final PrintWriter out;
    private final Wording wording;

    ImportReport(PrintWriter out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    void print(ImportRun.Outcome outcome) {
        var intake = outcome.intake();
        out.println(outcome.file().layout().layout().file() + ": " + wording.counted(intake.rows(), "row", "rows") + " seen");
        outcome.stored().ifPresent(this::printStored);
        new IntakeReport(out, wording).print(intake, outcome.currency().reporting());
        outcome.stored().ifPresent(summary -> out.println("  Data version " + summary.dataVersion() + ", in " + seconds(outcome.took())));
    }

    /// Why nothing of a file was stored.
    void printRefusal(Intake intake, String file, double maxRejects) {
        out.println();
        out.println(file + " was refused and nothing of it was stored: " + wording.count(intake.problems().count()) + " of "
                + wording.counted(intake.rows(), "row was", "rows were") + " rejected, and no more than " + percent(maxRejects)
                + " may be.");
        out.println("Mend the rows (--problems FILE lists them all), say how the file is to be read (--dry-run shows how it was),"
                + " or allow more: --max-rejects " + percent(intake.problems().count() / (double) intake.rows() + 0.01).replace(" ", ""));
    }

    private void printStored(BatchSummary summary) {
        var replaced = summary.replacedInvoices() == 0
                ? ""
                : " (" + wording.count(summary.replacedInvoices()) + " were there before and are replaced)";
        out.println("  Stored: " + wording.counted(summary.lines(), "row", "rows") + " in "
                + wording.counted(summary.invoices(), "invoice", "invoices") + replaced);
        out.println("  New customers: " + wording.count(summary.newCustomers()));
    }

    private String seconds(Duration took) {
        return wording.decimal(BigDecimal.valueOf(took.toMillis() / MILLIS), 1) + " s";
    }

    private String percent(double share) {
        return wording.decimal(BigDecimal.valueOf(Math.ceil(share * 1000) / 10), share * 100 % 1 == 0 ? 0 : 1) + " %";
    }
}
