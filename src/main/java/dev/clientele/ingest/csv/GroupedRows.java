package dev.clientele.ingest.csv;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.evidence.SumWords;
import java.util.Map;
import java.util.Optional;

/// Gives the rows of a report the headings that they stand under. Not for use by several threads.
final class GroupedRows {

    private final Columns columns;
    private final Optional<Field> field;
    private final OpenGroups groups = new OpenGroups();

    /// @param column the index of the column with the headings
    GroupedRows(Columns columns, int column) {
        this.columns = columns;
        this.field = columns.byField().entrySet().stream().filter(entry -> entry.getValue().index() == column)
                .map(Map.Entry::getKey).findFirst();
    }

    /// Completes a row; false where it is a heading and no sale.
    ///
    /// @param heading what the row has in the column of headings
    boolean isSale(Row row, String heading) {
        groups.take(heading);
        if (heading.isEmpty()) {
            field.filter(missing -> !row.isBlank(columns.fields())).ifPresent(missing -> put(row, missing, groups.current()));
            return true;
        }
        if (SumWords.isSum(heading)) {
            put(row, field.orElse(Field.CUSTOMER), heading); // what is called a sum is held against the rows above it
            return true;
        }
        return !columns.fields().stream().filter(other -> field.filter(other::equals).isEmpty()).allMatch(row::isMissing);
    }

    private static void put(Row row, Field field, String text) {
        if (row.isMissing(field)) {
            row.put(field, text.toCharArray(), 0, text.length());
        }
    }
}
