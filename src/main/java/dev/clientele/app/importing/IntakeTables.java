package dev.clientele.app.importing;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.NoteKind;
import dev.clientele.ingest.Remark;
import dev.clientele.model.Money;
import dev.clientele.model.Problem;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.OptionalLong;

/// What became of a file's rows, as tables and sentences of an answer.
final class IntakeTables {

    private final Intake intake;
    private final ValueFormatter wording;

    IntakeTables(Intake intake, ValueFormatter wording) {
        this.intake = intake;
        this.wording = wording;
    }

    /// How many rows were taken, left out and rejected, each kind with its sum where it is known.
    Table rows(Currency reporting) {
        var rows = new ArrayList<List<Value>>();
        rows.add(row("Read", OptionalLong.of(intake.rows()), OptionalLong.empty(), reporting));
        rows.add(row("Taken", OptionalLong.of(intake.kept()), OptionalLong.of(intake.net()), reporting));
        for (var kind : NoteKind.values()) {
            if (intake.notes().count(kind) > 0) {
                var net = kind == NoteKind.UNASSIGNED ? OptionalLong.of(intake.unassignedNet()) : OptionalLong.empty();
                rows.add(row("  " + kind.words() + examples(kind), OptionalLong.of(intake.notes().count(kind)), net, reporting));
            }
        }
        intake.remarks().all().stream().filter(remark -> remark.rows().isPresent())
                .forEach(remark -> rows.add(row(remark.topic().title() + ": " + remark.text(), remark.rows(), remark.net(), reporting)));
        intake.problems().countsByKind()
                .forEach((kind, count) -> rows.add(row("Rejected: " + kind, OptionalLong.of(count), OptionalLong.empty(), reporting)));
        return new Table("What became of the rows", List.of(FileTables.text("rows", "What"), new Column("count", "Rows", Unit.Plain.COUNT),
                new Column("net", "Net", new Unit.MoneyIn(reporting))), rows, List.of());
    }

    /// All of it in lines, without sums: of a file that is not of invoices.
    List<String> lines() {
        var lines = new ArrayList<>(sentences());
        for (var kind : NoteKind.values()) {
            if (intake.notes().count(kind) > 0) {
                lines.add(wording.count(intake.notes().count(kind)) + " " + kind.words() + examples(kind));
            }
        }
        return lines;
    }

    /// What is to be said in sentences, examples of rejected rows among them.
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        intake.remarks().all().stream().filter(remark -> remark.rows().isEmpty()).map(Remark::text).forEach(sentences::add);
        if (intake.problems().count() > 0) {
            sentences.add(rejected());
        }
        return sentences;
    }

    /// `2 rows of 6 are rejected (33.3 %): 1 bad date: row 6: ...`.
    String rejected() {
        var problems = intake.problems();
        var text = new StringBuilder(wording.counted(problems.count(), "row is", "rows are")).append(" rejected, ")
                .append(wording.share((double) problems.count() / intake.rows())).append(" of ").append(wording.count(intake.rows()));
        problems.countsByKind().forEach((kind, count) -> text.append(text.indexOf(": ") < 0 ? ": " : "; ").append(wording.count(count))
                .append(' ').append(kind).append(" (").append(examples(problems.examples(kind))).append(')'));
        return text.append('.').toString();
    }

    private String examples(NoteKind kind) {
        var examples = intake.notes().examples(kind);
        return examples.isEmpty() ? "" : ": " + String.join(", ", examples);
    }

    private static String examples(List<Problem> problems) {
        return String.join("; ", problems.stream().map(problem -> {
            var field = problem.field().isEmpty() ? "" : problem.field() + " ";
            return "row " + problem.row() + ": " + field + "\"" + problem.found() + "\", expected " + problem.expected();
        }).toList());
    }

    private static List<Value> row(String what, OptionalLong count, OptionalLong net, Currency reporting) {
        return List.of(new Value.Text(what), count.isPresent() ? new Value.Count(count.getAsLong()) : new Value.Text(""),
                net.isPresent() ? new Money(net.getAsLong(), reporting) : new Value.Text(""));
    }
}
