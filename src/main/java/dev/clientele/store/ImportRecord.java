package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An import of which it is kept what it changed.
///
/// @param version the data version that it made, by which people know it
/// @param subject `invoices`, `customers`, `products` or `costs`
/// @param id its id among those of its subject
/// @param largest the largest row ids before it, by table
/// @param next the data version of the import after it that can be undone, and the largest row ids before that
record ImportRecord(long version, String subject, long id, Map<String, Long> largest, Optional<Next> next) {

    /// The import after it.
    record Next(long version, Map<String, Long> largest) {}

    ImportRecord {
        largest = Map.copyOf(largest);
    }

    /// All from the version on, the oldest first.
    static List<ImportRecord> from(Connection connection, long version) throws SQLException {
        var found = new ArrayList<ImportRecord>();
        try (var statement = connection.prepareStatement("select * from undo where version >= ? order by version desc")) {
            statement.setLong(1, version);
            try (var rows = statement.executeQuery()) {
                var next = Optional.<Next>empty();
                while (rows.next()) {
                    var largest = new LinkedHashMap<String, Long>();
                    for (var table : UndoJournal.COUNTED) {
                        largest.put(table, rows.getLong(table));
                    }
                    var one =
                            new ImportRecord(rows.getLong("version"), rows.getString("subject"), rows.getLong("import_id"), largest, next);
                    found.addFirst(one);
                    next = Optional.of(new Next(one.version(), one.largest()));
                }
            }
        }
        return found;
    }

    /// The table that lists the imports of its subject.
    String list() {
        return switch (subject) {
            case "invoices" -> "batch";
            case "costs" -> "cost_import";
            default -> "profile_import";
        };
    }

    /// The table of what a file of its subject describes.
    String table() {
        return subject.equals("products") ? "product" : "customer";
    }

    /// A statement with the record's numbers in place of `:version`, `:import`, `:next`, `:customer`, `:next_customer` and so on; where no
    /// import follows, the largest row ids before the next one are the largest there can be.
    String bound(String statement) {
        var bound = statement.replace(":restarts", "'" + InvoiceTable.RESTARTS + "'");
        for (var table : UndoJournal.COUNTED) {
            bound = bound.replace(":next_" + table, String.valueOf(next.map(later -> later.largest().get(table)).orElse(Long.MAX_VALUE)))
                    .replace(":" + table, String.valueOf(largest.get(table)));
        }
        return bound.replace(":version", String.valueOf(version)).replace(":import", String.valueOf(id))
                .replace(":next", String.valueOf(next.map(Next::version).orElse(Long.MAX_VALUE)));
    }
}
