package dev.clientele.ingest.column;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.SumWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the fields of which only the first line of a document speaks, as in the exports of many shops: the lines below it
/// have the same number, or none, and leave the customer and the day empty.
final class FollowingLines {

    private static final Set<Field> OF_DOCUMENTS =
            EnumSet.of(Field.DATE, Field.INVOICE, Field.KIND, Field.STATUS, Field.CANCELLED, Field.CUSTOMER,
                    Field.CUSTOMER_NAME, Field.COUNTRY, Field.SEGMENT, Field.INDUSTRY, Field.OWNER, Field.CHANNEL, Field.CURRENCY);
    private static final List<Field> OF_LINES = List.of(Field.PRODUCT, Field.PRODUCT_NAME, Field.QUANTITY);
    private static final double MOST = 0.98;

    private final CellTable cells;
    private final Map<Field, Column> byField;

    FollowingLines(CellTable cells, Map<Field, Column> byField) {
        this.cells = cells;
        this.byField = byField;
    }

    Set<Field> headed() {
        var headed = EnumSet.noneOf(Field.class);
        if (byField.containsKey(Field.INVOICE)) {
            OF_DOCUMENTS.stream().filter(byField::containsKey).filter(field -> field != Field.INVOICE)
                    .filter(field -> isEmptyIn(field, this::isOfSameNumber)).forEach(headed::add);
        }
        if (byField.containsKey(Field.DATE) && byField.containsKey(Field.CUSTOMER) && hasRows(this::isWithoutDocument)) {
            OF_DOCUMENTS.stream().filter(byField::containsKey).filter(field -> isEmptyIn(field, this::isWithoutDocument))
                    .forEach(headed::add);
        }
        return headed;
    }

    private boolean isOfSameNumber(int row) {
        return row > 0 && !text(Field.INVOICE, row).isEmpty() && text(Field.INVOICE, row).equals(text(Field.INVOICE, row - 1));
    }

    /// A line of goods, and nothing of a document.
    private boolean isWithoutDocument(int row) {
        return row > 0 && text(Field.DATE, row).isEmpty() && text(Field.CUSTOMER, row).isEmpty() && text(Field.INVOICE, row).isEmpty()
                && OF_LINES.stream().anyMatch(field -> !text(field, row).isEmpty())
                && cells.columns().stream().noneMatch(column -> SumWords.isSum(column.text(row)));
    }

    private boolean hasRows(Predicate<Integer> isSuch) {
        for (var row = 0; row < cells.rows(); row++) {
            if (isSuch.test(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmptyIn(Field field, Predicate<Integer> isSuch) {
        var rows = 0;
        var empty = 0;
        for (var row = 0; row < cells.rows(); row++) {
            if (isSuch.test(row)) {
                rows++;
                empty += text(field, row).isEmpty() ? 1 : 0;
            }
        }
        return rows > 0 && empty >= rows * MOST && isFilled(field);
    }

    private boolean isFilled(Field field) {
        var column = byField.get(field);
        return column != null && cells.column(column.index()).filled() > 0;
    }

    private String text(Field field, int row) {
        var column = byField.get(field);
        return column == null ? "" : cells.column(column.index()).text(row);
    }
}
