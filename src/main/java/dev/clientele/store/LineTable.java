package dev.clientele.store;

import dev.clientele.model.SalesRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/// The lines during one batch. They are written in rounds, because a call to the database a line would take half the time
/// of an import.
final class LineTable implements AutoCloseable {

    private static final int LINES_A_ROUND = 1_000;

    private final PreparedStatement insert;
    private int waiting;
    private long stored;
    private double nets;
    private double costs;

    LineTable(Connection connection) throws SQLException {
        insert = connection.prepareStatement(
                "insert into line (invoice_id, line_no, product_id, quantity, original, net, cost) values (?, ?, ?, ?, ?, ?, ?)");
    }

    /// How many lines the batch has, written or waiting.
    long stored() {
        return stored;
    }

    /// How many lines the batch has, and what their amounts come to without their signs.
    ReadingLimits.Amounts amounts() {
        return new ReadingLimits.Amounts(nets, costs, stored);
    }

    /// @param productId 0 for none
    void add(long invoiceId, int lineNo, int productId, SalesRecord row) throws SQLException {
        insert.setLong(1, invoiceId);
        insert.setInt(2, lineNo);
        if (productId == 0) {
            insert.setNull(3, Types.INTEGER);
        } else {
            insert.setInt(3, productId);
        }
        setQuantityAndMoney(row);
        insert.addBatch();
        stored++;
        if (++waiting >= LINES_A_ROUND) {
            flush();
        }
    }

    /// Writes the lines that wait.
    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    private void setQuantityAndMoney(SalesRecord row) throws SQLException {
        var quantity = row.quantity();
        if (quantity == null) {
            insert.setNull(4, Types.REAL);
        } else {
            insert.setDouble(4, quantity);
        }
        insert.setLong(5, row.original());
        insert.setLong(6, row.net());
        nets += Math.abs((double) row.net());
        if (row.cost().isPresent()) {
            insert.setLong(7, row.cost().getAsLong());
            costs += Math.abs((double) row.cost().getAsLong());
        } else {
            insert.setNull(7, Types.INTEGER);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
