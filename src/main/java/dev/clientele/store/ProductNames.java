package dev.clientele.store;

import dev.clientele.model.SalesRecord.Product;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/// How many lines of a batch give each product which name. Used by one thread.
final class ProductNames {

    private record Name(int product, String name) {}

    private static final class Lines {
        private final int product;
        private long count;

        private Lines(int product) {
            this.product = product;
        }
    }

    /// Rows that say the same of a product share one object, which is quicker to find than a text.
    private final IdentityHashMap<Product, Lines> lines = new IdentityHashMap<>();
    private @Nullable Product last;
    private Lines ofLast = new Lines(0);

    @SuppressWarnings("ReferenceEquality")
    void add(int id, Product product) {
        if (product != last) {
            last = product;
            ofLast = lines.computeIfAbsent(product, unseen -> new Lines(id));
        }
        ofLast.count++;
    }

    void store(Connection connection, long batchId, UndoJournal journal) throws SQLException {
        dropReplaced(connection, journal);
        var counts = new HashMap<Name, Long>();
        lines.forEach((product, known) -> {
            if (!product.name().isEmpty()) {
                counts.merge(new Name(known.product, product.name()), known.count, Long::sum);
            }
        });
        try (var insert = connection.prepareStatement("insert into product_name (batch_id, product_id, name, lines) values (?, ?, ?, ?)")) {
            for (var entry : counts.entrySet()) {
                insert.setLong(1, batchId);
                insert.setInt(2, entry.getKey().product());
                insert.setString(3, entry.getKey().name());
                insert.setLong(4, entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void dropReplaced(Connection connection, UndoJournal journal) throws SQLException {
        var isReplaced = "batch_id not in (select distinct batch_id from invoice)";
        journal.keepProductNames(isReplaced);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from product_name where " + isReplaced);
        }
    }
}
