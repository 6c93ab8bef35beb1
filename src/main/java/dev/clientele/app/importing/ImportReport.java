package dev.clientele.app.importing;

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

    /// What was stored.
    void print(ImportRun.Outcome outcome, BatchSummary summary) {
        var intake = outcome.intake();
        out.println(file(outcome) + ": " + wording.counted(intake.rows(), "row", "rows") + " seen");
        printStored(summary);
        new IntakeReport(out, wording).print(intake, outcome.currency().reporting());
        var encoding = outcome.file().layout().encoding();
        if (encoding.isGuess()) {
            out.println("  Encoding: " + encoding);
        }
        out.println("  Data version " + summary.dataVersion() + ", in " + seconds(outcome.took()));
    }

    /// Why nothing of a file was stored.
    void printRefusal(ImportRun.Outcome outcome, double maxRejects) {
        var intake = outcome.intake();
        out.println(file(outcome) + ": " + wording.counted(intake.rows(), "row", "rows") + " seen");
        new IntakeReport(out, wording).printProblems(intake);
        out.println("Refused, and nothing of it was stored: no more than " + percent(maxRejects) + " of the rows may be rejected.");
        if (intake.problems().countsByKind().containsKey("no rate")) {
            out.println(
                    "Say where the exchange rates are: --rates FILE. It wants the European Central Bank's history (eurofxref-hist.csv).");
        } else {
            out.println("Mend the rows (--problems FILE lists them all), say how the file is to be read (--dry-run shows how it was),"
                    + " or allow more with --max-rejects.");
        }
    }

    private static String file(ImportRun.Outcome outcome) {
        return outcome.file().layout().layout().file();
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
        return wording.decimal(BigDecimal.valueOf(share * 100), share * 100 % 1 == 0 ? 0 : 1) + " %";
    }
}
