package dev.clientele.ingest.csv;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.NoteKind;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.convert.ProfileConverter;
import dev.clientele.model.Profile;
import dev.clientele.model.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What becomes of a file of customers or of products, as lines of text that can lie beside it.
final class ProfileLines {

    private ProfileLines() {}

    static List<String> of(Path path, Subject subject) {
        var file = CsvFile.open(path, ImportOptions.none(Contents.of(subject)), RecordLines.BERLIN, RecordLines.TODAY);
        var layout = file.layout();
        var lines = new ArrayList<String>();
        lines.add(RecordLines.written(layout) + ", " + layout.layout().days());
        layout.layout().columns().byField().forEach((field, column) -> lines.add(field.word() + " = " + column.name()));
        layout.layout().columns().unused().forEach(unused -> lines.add("not used: " + unused.column().name()));
        var intake = new Intake(new ProblemLog(problem -> lines.add("! " + problem.kind() + ", row " + problem.row() + " " + problem.field()
                + " \"" + problem.found() + "\", expected " + problem.expected())));
        var converter = new ProfileConverter(layout.layout(), subject, intake);
        file.read(converter);
        converter.profiles().forEach(profile -> lines.add(line(profile)));
        for (var kind : NoteKind.values()) {
            if (intake.notes().count(kind) > 0) {
                lines.add("note " + kind + " " + intake.notes().count(kind));
            }
        }
        return lines;
    }

    private static String line(Profile profile) {
        var line = new StringBuilder(profile.row() + ": " + profile.number());
        profile.words().forEach((attribute, word) -> line.append(" | ").append(attribute).append(' ').append(word));
        return line.toString();
    }
}
