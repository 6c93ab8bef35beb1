package dev.clientele.ingest.convert;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.cell.DayEvidence;
import dev.clientele.ingest.evidence.SumWords;
import java.time.LocalDate;
import java.util.List;

/// Knows rows that are but a text in their first cell, as the foot of a printed page is: `Page 1 of 2`. They name no customer, no document
/// and no amount, and their text is no day.
final class TextLine {

    private static final List<Field> OF_SALES =
            List.of(Field.INVOICE, Field.CUSTOMER, Field.CUSTOMER_NAME, Field.NET, Field.QUANTITY, Field.PRICE, Field.PRODUCT);

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private TextLine() {}

    /// True where a row of such columns is no more than a text in the cell for its day.
    static boolean is(Row row, Columns columns) {
        return row.isMissing(columns.has(Field.NET) ? Field.NET : Field.PRICE) && columns.has(Field.DATE) && !row.isMissing(Field.DATE)
                && OF_SALES.stream().filter(columns::has).allMatch(row::isMissing)
                && isText(row);
    }

    private static boolean isText(Row row) {
        var start = row.start(Field.DATE);
        var days = DayEvidence.ofDates(FAR);
        days.add(row.buffer(), start, row.end(Field.DATE));
        return Character.isLetter(row.buffer()[start]) && days.formats().isEmpty()
                && !SumWords.isSum(row.buffer(), start, row.end(Field.DATE));
    }
}
