package dev.clientele.app.importing;

import dev.clientele.ingest.Intake;
import dev.clientele.ingest.csv.CsvLayout;
import dev.clientele.model.Wording;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;

/// Prints what is the same for files of every kind: how many rows were seen, why a file was refused, and the last line.
final class FileReport {

    private static final double MILLIS = 1000.0;

    private final PrintWriter out;
    private final Wording wording;

    FileReport(PrintWriter out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    void printSeen(CsvLayout layout, Intake intake) {
        out.println(layout.layout().file() + ": " + wording.counted(intake.rows(), "row", "rows") + " seen");
    }

    /// Why nothing of a file was stored.
    void printRefusal(CsvLayout layout, Intake intake, double maxRejects) {
        printSeen(layout, intake);
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

    void printEnd(CsvLayout layout, long dataVersion, Duration took) {
        if (layout.encoding().isGuess()) {
            out.println("  Encoding: " + layout.encoding());
        }
        out.println("  Data version " + dataVersion + ", in " + seconds(took));
    }

    /// The last line of a dry run.
    void printNothingStored(Intake intake, double maxRejects) {
        out.println(intake.isPast(maxRejects)
                ? "Nothing was stored, and the file would be refused: too many rows are rejected."
                : "Nothing was stored. Without --dry-run it would be.");
    }

    private String seconds(Duration took) {
        return wording.decimal(BigDecimal.valueOf(took.toMillis() / MILLIS), 1) + " s";
    }

    private String percent(double share) {
        return wording.decimal(BigDecimal.valueOf(share * 100), share * 100 % 1 == 0 ? 0 : 1) + " %";
    }
}
