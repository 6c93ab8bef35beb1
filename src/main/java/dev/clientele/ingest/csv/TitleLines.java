package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.clientele.ingest.column.ColumnRecogniser;
import java.util.List;

/// Knows lines of a title above a table that a spreadsheet padded with delimiters to the table's width: most of their cells
/// are empty, while a header is full.
final class TitleLines {

    private static final int MOST = 20;

    private TitleLines() {}

    /// How many of the first rows are a title.
    static int count(List<CsvRecord> rows, ColumnRecogniser recogniser) {
        var most = rows.stream().mapToLong(TitleLines::filled).max().orElse(0);
        for (var i = 0; i < Math.min(MOST, rows.size()); i++) {
            if (filled(rows.get(i)) * 2 > most || knownNames(rows.get(i), recogniser) > 1) {
                return i + beforeNames(rows.subList(i, rows.size()), most, recogniser);
            }
        }
        return 0;
    }

    /// How many rows stand before the one with most known names; none where the first is as full as a header can be.
    private static int beforeNames(List<CsvRecord> rows, long most, ColumnRecogniser recogniser) {
        if (filled(rows.getFirst()) == most) {
            return 0;
        }
        var first = 0;
        for (var i = 1; i < Math.min(MOST, rows.size()); i++) {
            first = knownNames(rows.get(i), recogniser) > Math.max(1, knownNames(rows.get(first), recogniser)) ? i : first;
        }
        return first;
    }

    private static long filled(CsvRecord row) {
        return row.getFields().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static long knownNames(CsvRecord row, ColumnRecogniser recogniser) {
        return row.getFields().stream().filter(recogniser::isKnown).count();
    }
}
