package dev.clientele.app.importing;

import dev.clientele.ingest.Intake;
import dev.clientele.ingest.NoteKind;
import dev.clientele.model.Money;
import dev.clientele.model.Problem;
import dev.clientele.model.Wording;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Currency;

/// Prints what became of a file's rows: rejected ones and ones worth knowing, each by kind.
final class IntakeReport {

    private final PrintWriter out;
    private final Wording wording;

    IntakeReport(PrintWriter out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    /// All about a file of invoices.
    void print(Intake intake, Currency reporting) {
        printProblems(intake);
        printNotes(intake);
        printRemarks(intake, reporting);
        intake.firstDay().ifPresent(first -> intake.lastDay()
                .ifPresent(last -> out.println("  Period: " + wording.day(first) + " to " + wording.day(last))));
        var named = reporting.equals(Money.UNNAMED) ? ", in a currency that nothing names (--currency CODE names it)" : "";
        out.println("  Net revenue: " + wording.money(new Money(intake.net(), reporting)) + named);
    }

    /// The rejected rows alone.
    void printProblems(Intake intake) {
        var problems = intake.problems();
        if (problems.count() == 0) {
            return;
        }
        out.println("  Rejected: " + wording.counted(problems.count(), "row", "rows") + ", " + share(problems.count(), intake.rows()));
        problems.countsByKind().forEach((kind, count) -> {
            out.println("    " + wording.count(count) + " " + kind);
            problems.examples(kind).forEach(this::printProblem);
        });
    }

    private void printProblem(Problem problem) {
        var field = problem.field().isEmpty() ? "" : problem.field() + " ";
        out.println("      row " + problem.row() + ": " + field + "\"" + problem.found() + "\", expected " + problem.expected());
    }

    /// What is worth knowing about rows that were taken.
    void printNotes(Intake intake) {
        var notes = intake.notes();
        var title = "  Worth knowing:";
        for (var kind : NoteKind.values()) {
            if (notes.count(kind) > 0) {
                out.print(title.isEmpty() ? "" : title + System.lineSeparator());
                title = "";
                var examples = notes.examples(kind).isEmpty() ? "" : ": " + String.join(", ", notes.examples(kind));
                out.println("    " + wording.count(notes.count(kind)) + " " + kind.words() + unassigned(kind, intake) + examples);
            }
        }
    }

    private void printRemarks(Intake intake, Currency reporting) {
        for (var remark : intake.remarks().all()) {
            var rows = remark.rows().isEmpty() ? "" : ": " + wording.counted(remark.rows().getAsLong(), "row", "rows");
            var net = remark.net().isEmpty() ? "" : ", " + wording.money(new Money(remark.net().getAsLong(), reporting));
            out.println("  " + remark.topic().title() + ": " + remark.text() + rows + net);
        }
    }

    private String unassigned(NoteKind kind, Intake intake) {
        if (kind != NoteKind.UNASSIGNED || intake.net() == 0) {
            return "";
        }
        return ": " + share(intake.unassignedNet(), intake.net()) + " of the net revenue";
    }

    private String share(long part, long whole) {
        return whole == 0 ? "none" : wording.decimal(BigDecimal.valueOf(part * 100.0 / whole), 1) + " %";
    }
}
