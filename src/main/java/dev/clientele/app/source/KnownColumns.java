package dev.clientele.app.source;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.Layout;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a table was understood when all of it was read. A few changed rows prove less, and are read in the same way or not at all.
///
/// @param fields each with its column, as `--map` takes them
/// @param days how dates are written; empty where there are none
/// @param decimalMark `.` or `,`
/// @param rest what else was told from the rows
record KnownColumns(List<String> fields, String days, char decimalMark, String rest) {

    private static final String LINE = "\n";
    private static final int LINES_BEFORE_FIELDS = 3;

    static KnownColumns of(Layout layout) {
        var columns = layout.columns();
        var fields = layout.columns().byField().entrySet().stream()
                .filter(entry -> entry.getKey().isImported() && entry.getValue().index() < columns.count())
                .map(entry -> entry.getKey().word() + "=" + (entry.getValue().index() + 1)).toList();
        var rest = columns.joined().size() + " " + columns.headed().stream().sorted().map(Field::word).collect(Collectors.joining(","))
                + " " + layout.creditNotesAreNegative();
        return new KnownColumns(fields, layout.days().pattern(), layout.decimalMark(), rest);
    }

    /// As it was kept; empty where nothing was.
    static Optional<KnownColumns> parse(String kept) {
        var lines = kept.lines().toList();
        return lines.size() <= LINES_BEFORE_FIELDS
                ? Optional.empty()
                : Optional.of(new KnownColumns(lines.subList(LINES_BEFORE_FIELDS, lines.size()), lines.get(0), lines.get(1).charAt(0),
                        lines.get(2)));
    }

    /// To be kept.
    String text() {
        var lines = new ArrayList<>(List.of(days, String.valueOf(decimalMark), rest));
        lines.addAll(fields);
        return String.join(LINE, lines);
    }

    /// What an import is told of rows that are to be read in this way.
    ImportOptions options(String sheet, Optional<Currency> currency) {
        var none = ImportOptions.none();
        return new ImportOptions(ColumnChoice.parse(Contents.INVOICES, fields), Optional.of(days).filter(pattern -> !pattern.isEmpty()),
                Optional.of(decimalMark), none.delimiter(), none.encoding(), currency, none.standings(), Optional.of(sheet));
    }
}
