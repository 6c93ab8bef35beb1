package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is asked of the person where the values leave it open which column is a field: the ways to answer, and the first rows
/// as each answer would read them.
final class Question {

    private static final int SHOWN_ROWS = 3;
    private static final int SHOWN_TEXTS = 3;

    private final String file;
    private final CellTable cells;
    private final Candidates candidates;

    Question(String file, CellTable cells, Candidates candidates) {
        this.file = file;
        this.cells = cells;
        this.candidates = candidates;
    }

    /// Which of several columns is the field.
    ///
    /// @param why what is open, in a sentence without its full stop
    ImportRefusal which(Field field, List<TextColumn> options, String why) {
        var answers = options.stream().map(column -> "  --map " + field.word() + "=\"" + column.name() + "\"  (" + described(column) + ")")
                .collect(Collectors.joining("\n"));
        var readings = options.stream().map(column -> reading(field, column)).collect(Collectors.joining("\n"));
        return new ImportRefusal("%s: %s. Say which column is the %s:%n%s%n%s".formatted(file, why, field.word(), answers, readings));
    }

    /// The same where no column may be the right answer too.
    ImportRefusal whichOrNone(Field field, List<TextColumn> options, String why, String ifNone) {
        var asked = which(field, options, why);
        return new ImportRefusal("%s%nIf none is: --map %s=-  (%s)".formatted(asked.getMessage(), field.word(), ifNone));
    }

    private static String described(TextColumn column) {
        var texts = column.different();
        var shown = texts.stream().limit(SHOWN_TEXTS).collect(Collectors.joining(", "));
        return texts.size() + " different: " + shown + (texts.size() > SHOWN_TEXTS ? ", ..." : "");
    }

    /// The first rows, as they would be were the column the field.
    private String reading(Field field, TextColumn option) {
        var shown = new ArrayList<TextColumn>();
        Stream.of(Field.INVOICE, Field.DATE).filter(other -> other != field).forEach(other -> first(other, shown));
        shown.add(option);
        Stream.of(Field.NET, Field.QUANTITY, Field.PRICE).filter(other -> other != field).forEach(other -> first(other, shown));
        var lines = new StringBuilder("With \"" + option.name() + "\" the first rows are:");
        for (var row = 0; row < Math.min(SHOWN_ROWS, cells.rows()); row++) {
            lines.append("\n  ");
            for (var column : shown) {
                lines.append(column == shown.getFirst() ? "" : " | ").append(column.text(row).isEmpty() ? "-" : column.text(row));
            }
        }
        return lines.toString();
    }

    private void first(Field field, List<TextColumn> shown) {
        candidates.of(field).stream().map(candidate -> cells.column(candidate.index())).filter(column -> !shown.contains(column))
                .findFirst().ifPresent(shown::add);
    }
}
