package dev.clientele.ingest.convert;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.NoteKind;
import dev.clientele.ingest.Notes;
import dev.clientele.ingest.Row;
import dev.clientele.model.SalesRecord.Product;
import java.util.Optional;

/// The products of a file: one object for all rows that say the same of a product. Not for use by several threads.
final class Products {

    private final TextTable<Known> table = new TextTable<>();
    private final Texts texts = new Texts();
    private final boolean hasNames;
    private final Notes notes;

    Products(Columns columns, Notes notes) {
        this.hasNames = columns.has(Field.PRODUCT_NAME);
        this.notes = notes;
    }

    Optional<Product> product(Row row) {
        if (hasNames && row.isMissing(Field.PRODUCT_NAME)) {
            notes.add(NoteKind.NO_PRODUCT_NAME);
        }
        if (row.isMissing(Field.PRODUCT)) {
            return Optional.empty();
        }
        var known = table.entry(row, Field.PRODUCT, (id, first) -> new Known(read(id, first)));
        var product = known.product;
        if (!Texts.agrees(product.name(), row, Field.PRODUCT_NAME) || !Texts.agrees(product.category(), row, Field.CATEGORY)) {
            known.product = read(product.id(), row);
            known.present = Optional.of(known.product);
        }
        return known.present;
    }

    private Product read(String id, Row row) {
        return new Product(id, Texts.of(row, Field.PRODUCT_NAME), texts.pooled(row, Field.CATEGORY));
    }

    private static final class Known {
        private Product product;
        private Optional<Product> present;

        private Known(Product product) {
            this.product = product;
            this.present = Optional.of(product);
        }
    }
}
