package dev.clientele.ingest.csv;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.evidence.SumWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the first line of a document says for the lines below it. Not for use by several threads.
final class HeadLine {

    private static final List<Field> OF_LINES = List.of(Field.PRODUCT, Field.PRODUCT_NAME, Field.QUANTITY);

    private final Set<Field> headed;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private String number = "";

    /// @param headed the fields that only first lines have
    HeadLine(Set<Field> headed) {
        this.headed = headed;
    }

    /// Completes a line below a first one, or remembers a first one.
    void complete(Row row) {
        if (headed.isEmpty()) {
            return;
        }
        if (isBelow(row)) {
            texts.forEach((field, text) -> {
                if (row.isMissing(field)) {
                    row.put(field, text.toCharArray(), 0, text.length());
                }
            });
        } else {
            number = row.isMissing(Field.INVOICE) ? "" : row.text(Field.INVOICE);
            headed.forEach(field -> texts.put(field, row.isMissing(field) ? "" : row.text(field)));
        }
    }

    private boolean isBelow(Row row) {
        if (!row.isMissing(Field.INVOICE)) {
            return row.text(Field.INVOICE).equals(number);
        }
        return headed.contains(Field.DATE) && row.isMissing(Field.DATE) && row.isMissing(Field.CUSTOMER)
                && OF_LINES.stream().anyMatch(field -> !row.isMissing(field))
                && OF_LINES.stream().noneMatch(field -> SumWords.isSum(row.text(field)));
    }
}
