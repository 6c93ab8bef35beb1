package dev.clientele.app.importing;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.model.Attribute;
import dev.clientele.model.Subject;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.ProfileSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What an import of customers or of products did or would do, and whom the file and the invoices have in common, as an
/// answer.
final class ProfileReply {

    private static final int SHOWN_ROWS = 8;

    private final ValueFormatter wording;

    ProfileReply(ValueFormatter wording) {
        this.wording = wording;
    }

    /// What was stored.
    Reply stored(ProfileRun.Outcome outcome, ProfileSummary summary) {
        var notes = meeting(outcome, summary);
        notes.addAll(new IntakeTables(outcome.intake(), wording).lines());
        var file = new FileTables(outcome.file().layout());
        file.ignored().ifPresent(notes::add);
        notes.add("Data version " + summary.dataVersion());
        var tables = new ArrayList<>(List.of(file.columns()));
        file.passedOver().ifPresent(tables::add);
        return reply(outcome, described(outcome) + " described in " + rows(outcome), tables, notes, summary.dataVersion());
    }

    /// How a file was understood, its first profiles as they would be stored, and what storing them would change.
    Reply preview(ProfileRun.Outcome outcome, double maxRejects) {
        var file = new FileTables(outcome.file().layout());
        var tables = new ArrayList<>(List.of(file.writing(Contents.of(outcome.subject()), Optional.empty()), file.columns()));
        file.unused().ifPresent(tables::add);
        tables.add(first(outcome));
        var notes = outcome.summary().map(summary -> meeting(outcome, summary)).orElseGet(ArrayList::new);
        notes.addAll(new IntakeTables(outcome.intake(), wording).lines());
        notes.add(Rejection.nothingStored(outcome.intake(), maxRejects));
        return reply(outcome, described(outcome) + " would be described by " + rows(outcome), tables, notes, 0);
    }

    private Reply reply(ProfileRun.Outcome outcome, String words, List<Table> tables, List<String> notes, long dataVersion) {
        var name = InvoiceReply.name(outcome.file().layout());
        return new Reply("import", "Import of " + name, name + ": " + words, Optional.empty(), Map.of(), tables, List.of(), notes,
                List.of(),
                dataVersion);
    }

    private String rows(ProfileRun.Outcome outcome) {
        return wording.counted(outcome.intake().rows(), "row", "rows");
    }

    private String described(ProfileRun.Outcome outcome) {
        return wording.counted(outcome.profiles().size(), outcome.subject().one(), outcome.subject().many());
    }

    private List<String> meeting(ProfileRun.Outcome outcome, ProfileSummary summary) {
        var subject = outcome.subject();
        var lines = new ArrayList<>(List.of("New to the store: " + wording.count(summary.added())));
        if (summary.sold() == 0) {
            lines.add("The store has no invoices yet: ./clientele import FILE brings them");
            return lines;
        }
        var never = subject == Subject.CUSTOMERS ? "Never bought" : "Never sold";
        lines.add(never + ": " + wording.count(summary.neverSold()));
        lines.add("In the invoices but not in the file: " + wording.count(summary.undescribed()) + " of "
                + wording.counted(summary.sold(), subject.one(), subject.many()));
        if (summary.described() > 0 && summary.neverSold() == summary.described()) {
            var id = subject == Subject.CUSTOMERS ? Field.CUSTOMER : Field.PRODUCT;
            lines.add("None of them is in the invoices. Is \"" + outcome.file().layout().layout().columns().name(id)
                    + "\" the number that the invoices have? If not: --map " + id.word() + "=COLUMN");
        }
        return lines;
    }

    private static Table first(ProfileRun.Outcome outcome) {
        var shown = outcome.attributes().stream().sorted().toList();
        var columns = new ArrayList<>(List.of(FileTables.text("number", outcome.subject().one())));
        for (var attribute : shown) {
            columns.add(FileTables.text(word(attribute), word(attribute)));
        }
        var rows = outcome.profiles().stream().limit(SHOWN_ROWS).map(profile -> {
            var cells = new ArrayList<Value>(List.of(new Value.Text(profile.number())));
            shown.forEach(attribute -> cells.add(new Value.Text(profile.word(attribute))));
            return List.copyOf(cells);
        }).toList();
        return new Table("First " + outcome.subject().many(), columns, rows, List.of());
    }

    private static String word(Attribute attribute) {
        return attribute.name().toLowerCase(Locale.ROOT);
    }
}
