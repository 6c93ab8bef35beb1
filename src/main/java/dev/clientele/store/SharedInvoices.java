package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Invoices of one batch that name several salespersons. Each is counted for the first of them. Not for use by several threads.
final class SharedInvoices {

    private static final int SHOWN = 3;

    private final Set<Long> ids = new HashSet<>();
    private final List<BatchChanges.Seller> shown = new ArrayList<>();

    /// An invoice sold by somebody, of which a row names another one.
    void add(Connection connection, long id, String number, String other) throws SQLException {
        if (ids.add(id) && shown.size() < SHOWN) {
            shown.add(new BatchChanges.Seller(number, first(connection, id), other));
        }
    }

    /// Together with what they come to; to be asked when all lines are written.
    BatchChanges.Shared told(Connection connection) throws SQLException {
        var net = 0L;
        try (var lines = connection.prepareStatement("select coalesce(sum(net), 0) from line where invoice_id = ?")) {
            for (var id : ids) {
                lines.setLong(1, id);
                try (var rows = lines.executeQuery()) {
                    net += rows.next() ? rows.getLong(1) : 0;
                }
            }
        }
        return new BatchChanges.Shared(ids.size(), net, shown);
    }

    private static String first(Connection connection, long id) throws SQLException {
        try (var owner = connection.prepareStatement("select name from owner where id = (select owner_id from invoice where id = ?)")) {
            owner.setLong(1, id);
            try (var rows = owner.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
