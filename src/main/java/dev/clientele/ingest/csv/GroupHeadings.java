package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.clientele.ingest.column.ColumnRecogniser;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.SumWords;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the column of a report in which groups have their headings, as in "Sales by Customer Detail": a customer's name stands alone in
/// a row, its sales follow in rows that leave the column empty, and a sum closes them.
final class GroupHeadings {

    private static final Pattern BY = Pattern.compile("(?iu)\\b(?:by|per|nach|par|por|av|etter|efter)\\s+(.+)");
    private static final int FEWEST_CELLS = 3;
    private static final int LONGEST_ENDING = 2;

    private GroupHeadings() {}

    /// The column's index; empty where the rows are not grouped in this way.
    static Optional<Integer> column(CellTable cells) {
        return cells.columns().stream().limit(cells.width()).filter(column -> isHeadings(column, cells)).map(TextColumn::index).findFirst();
    }

    private static boolean isHeadings(TextColumn column, CellTable cells) {
        var headings = 0;
        var below = 0;
        for (var row = 0; row < cells.rows(); row++) {
            var others = others(column, cells, row);
            if (column.text(row).isEmpty()) {
                below += headings > 0 && others >= FEWEST_CELLS ? 1 : 0;
            } else if (others == 0) {
                headings++;
            } else if (!SumWords.isSum(column.text(row))) {
                return false;
            }
        }
        return headings > 0 && below >= headings;
    }

    private static long others(TextColumn column, CellTable cells, int row) {
        return cells.columns().stream().limit(cells.width()).filter(other -> other != column && !other.text(row).isEmpty()).count();
    }

    /// What the headings are of, as the title above the table says: "Customer" of "Sales by Customer Detail".
    static Optional<String> name(List<CsvRecord> title, ColumnRecogniser recogniser) {
        return title.stream().flatMap(row -> row.getFields().stream()).map(BY::matcher).filter(Matcher::find)
                .flatMap(found -> spellings(found.group(1)).stream()).filter(recogniser::isKnown).findFirst();
    }

    /// The words with ever fewer of them at the end, and each without an ending of the plural.
    private static List<String> spellings(String words) {
        var spellings = new ArrayList<String>();
        var left = words.strip();
        while (!left.isEmpty()) {
            for (var ending = 0; ending <= LONGEST_ENDING && ending < left.length(); ending++) {
                spellings.add(left.substring(0, left.length() - ending));
            }
            left = left.contains(" ") ? left.substring(0, left.lastIndexOf(' ')).strip() : "";
        }
        return spellings;
    }
}
