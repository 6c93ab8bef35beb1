package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.clientele.ingest.column.ColumnRecogniser;
import java.util.List;

/// Knows lines of a title above a table that a spreadsheet padded with delimiters to the table's width: most of their cells
/// are empty, while the rows of the table are full.
final class TitleLines {

    private static final int MOST = 20;

    private TitleLines() {}

    /// How many of the first rows are a title.
    static int count(List<CsvRecord> rows, ColumnRecogniser recogniser) {
        var usual = rows.stream().mapToLong(TitleLines::filled).sorted().skip(rows.size() / 2).findFirst().orElse(0);
        for (var i = 0; i < Math.min(MOST, rows.size()); i++) {
            if (filled(rows.get(i)) * 2 > usual || knownNames(rows.get(i), recogniser) > 1) {
                return i;
            }
        }
        return 0;
    }

    private static long filled(CsvRecord row) {
        return row.getFields().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static long knownNames(CsvRecord row, ColumnRecogniser recogniser) {
        return row.getFields().stream().filter(recogniser::isKnown).count();
    }
}
