package dev.clientele.ingest.convert;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.evidence.SumWords;
import dev.clientele.model.SalesRecord.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/// Knows rows that are no sales but the sum of rows above them: they lack what tells one sale from another, and their amount
/// is what the rows since an earlier sum, or since the beginning, come to. Not for use by several threads.
final class SumRows {

    private static final List<Field> LABELS = List.of(Field.INVOICE, Field.DATE, Field.CUSTOMER, Field.CUSTOMER_NAME, Field.PRODUCT,
            Field.PRODUCT_NAME, Field.COUNTRY, Field.CHANNEL, Field.SEGMENT, Field.OWNER, Field.CATEGORY);
    private static final int FEWEST_ROWS = 2;

    private final Columns columns;
    private final List<Field> labels;
    private final Field identity;
    private final ToLongFunction<Row> amount;
    private final List<Long> blocks = new ArrayList<>(List.of(0L));
    private int rows;
    private Optional<Party> lastCustomer = Optional.empty();

    /// @param amount the amount of a row that is there, in the units of those added
    SumRows(Columns columns, ToLongFunction<Row> amount) {
        this.columns = columns;
        this.labels = LABELS.stream().filter(columns::has).toList();
        this.identity = columns.has(Field.INVOICE) ? Field.INVOICE : Field.CUSTOMER;
        this.amount = amount;
    }

    /// Counts a row that is a sale.
    ///
    void add(long original, Optional<Party> customer) {
        blocks.set(blocks.size() - 1, blocks.getLast() + original);
        rows++;
        lastCustomer = customer;
    }

    /// @throws BadCell where the row is called a sum, has nothing of a sale, and is no sum of the rows above
    boolean isSum(Row row) {
        if (isWithoutDay(row) && closes(amount(row))) {
            return true;
        }
        if (!row.isMissing(identity) && !isCalledSum(row, identity)) {
            return false;
        }
        var label = label(row);
        if (label.isEmpty()) {
            return lacksAll(row) && rows >= FEWEST_ROWS && closes(amount(row));
        }
        var amountOfRow = amount(row);
        var isNamed = isNamed(label);
        if (amountOfRow.isEmpty() || ((isNamed || rows >= FEWEST_ROWS) && closes(amountOfRow))) {
            return true;
        }
        if (isNamed && (row.isMissing(Field.DATE) || row.isMissing(Field.CUSTOMER) || isCalledSum(row, Field.CUSTOMER))) {
            var field = columns.has(Field.NET) ? Field.NET : Field.PRICE;
            throw new BadCell(field, label + " " + row.text(field),
                    "the sum of the rows above it, or the number, day and customer of a sale", "unclear sum");
        }
        return false;
    }

    /// No sale is without a day, so that what its only name is does not matter: `Ann Total`, `Number of invoices: 2`.
    private boolean isWithoutDay(Row row) {
        var names = labels.stream().filter(field -> !row.isMissing(field)).toList();
        return columns.has(Field.DATE) && row.isMissing(Field.DATE) && names.size() == 1
                && (rows >= FEWEST_ROWS || SumWords.isSumAtEnd(row.text(names.getFirst())));
    }

    private static boolean isCalledSum(Row row, Field field) {
        return SumWords.isSum(row.buffer(), row.start(field), row.end(field));
    }

    private String label(Row row) {
        return labels.stream().filter(field -> isCalledSum(row, field)).map(row::text).findFirst().orElse("");
    }

    private boolean isNamed(String label) {
        return SumWords.isNothingElse(label)
                || lastCustomer.filter(party -> label.contains(party.id()) || isIn(party.name(), label)).isPresent();
    }

    private static boolean isIn(String name, String label) {
        return !name.isEmpty() && label.contains(name);
    }

    private boolean lacksAll(Row row) {
        return row.isMissing(Field.CUSTOMER) && (columns.has(Field.INVOICE) || row.isMissing(Field.DATE));
    }

    private OptionalLong amount(Row row) {
        try {
            return OptionalLong.of(amount.applyAsLong(row));
        } catch (BadCell noAmount) {
            return OptionalLong.empty();
        }
    }

    /// True where the last blocks come to the amount; they are one from then on.
    private boolean closes(OptionalLong wanted) {
        if (wanted.isEmpty()) {
            return false;
        }
        var sum = 0L;
        for (var i = blocks.size() - 1; i >= 0; i--) {
            sum += blocks.get(i);
            if (sum == wanted.getAsLong() && (i < blocks.size() - 1 || rows > 0)) {
                blocks.subList(i, blocks.size()).clear();
                blocks.addAll(List.of(sum, 0L));
                rows = 0;
                return true;
            }
        }
        return false;
    }
}
