package dev.clientele.app.importing;

import dev.clientele.command.Response;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.Intake;
import dev.clientele.model.ValueFormatter;
import java.math.BigDecimal;
import java.util.List;

/// Why nothing of a file was stored, and what to do: too many of its rows are rejected.
final class Rejection {

    private Rejection() {}

    static Response.Refused of(FileLayout layout, Intake intake, double maxRejects, ValueFormatter wording) {
        var advice = intake.problems().countsByKind().containsKey("no rate")
                ? "Say where the exchange rates are: --rates FILE. It wants the European Central Bank's history (eurofxref-hist.csv)."
                : "Fix the rows (--problems FILE lists them all), say how the file is to be read (--dry-run shows how it was),"
                        + " or allow more with --max-rejects.";
        return refused(layout, intake, maxRejects, wording, advice);
    }

    /// The same for those who have no command line.
    static Response.Refused inChat(FileLayout layout, Intake intake, double maxRejects, ValueFormatter wording) {
        var advice = intake.problems().countsByKind().containsKey("no rate")
                ? "Its currencies need exchange rates, which only whoever runs me can give: the European Central Bank's history."
                : "Correct these rows and send the file again.";
        return refused(layout, intake, maxRejects, wording, advice);
    }

    private static Response.Refused refused(FileLayout layout, Intake intake, double maxRejects, ValueFormatter wording, String advice) {
        return new Response.Refused(InvoiceReply.name(layout) + " is refused, and nothing of it was stored. "
                + new IntakeTables(intake, wording).rejected() + " No more than " + percent(maxRejects, wording) + " may be. " + advice,
                List.of());
    }

    /// The last sentence of a dry run.
    static String nothingStored(Intake intake, double maxRejects) {
        return intake.isPast(maxRejects)
                ? "Nothing was stored, and the file would be refused: too many rows are rejected."
                : "Nothing was stored. Without --dry-run it would be.";
    }

    private static String percent(double share, ValueFormatter wording) {
        return wording.decimal(BigDecimal.valueOf(share * 100), share * 100 % 1 == 0 ? 0 : 1) + " %";
    }
}
