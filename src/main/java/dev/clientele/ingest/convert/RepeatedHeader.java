package dev.clientele.ingest.convert;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.Row;
import java.util.Map;

/// Knows the columns' names where they stand among the rows: the same header again, as in pages put one behind the other, or that of
/// another table, whose rows would be taken for sales.
final class RepeatedHeader {

    private final Layout layout;

    RepeatedHeader(Layout layout) {
        this.layout = layout;
    }

    /// To be asked of a row that is no sale.
    ///
    /// @throws ImportRefusal where another table begins with the row
    boolean isHeader(Row row) {
        var byField = layout.columns().byField();
        var same = byField.entrySet().stream().filter(entry -> isName(row, entry)).count();
        if (same == byField.size()) {
            return true;
        }
        if (same > 1 && byField.containsKey(Field.DATE) && row.text(Field.DATE).equalsIgnoreCase(layout.columns().name(Field.DATE))) {
            throw new ImportRefusal(
                    "%s: row %d has names of columns, other ones than the header: another table begins there. Import each table"
                            .formatted(layout.file(), row.number()) + " by itself");
        }
        return false;
    }

    private static boolean isName(Row row, Map.Entry<Field, Column> entry) {
        return row.text(entry.getKey()).equalsIgnoreCase(entry.getValue().name());
    }
}
