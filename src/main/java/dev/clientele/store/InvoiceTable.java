package dev.clientele.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/// The documents during one batch. A document that an earlier batch stored is replaced: its row gets the new facts and its
/// lines go. One that this batch already stored is continued.
final class InvoiceTable implements AutoCloseable {

    private final long batchId;
    private final int sourceId;
    private final PreparedStatement insert;
    private final PreparedStatement find;
    private final PreparedStatement replace;
    private final PreparedStatement dropLines;
    private final PreparedStatement lastLine;
    private long lastId;
    private long stored;
    private long replaced;

    /// A document opened for lines.
    ///
    /// @param continued whether this batch has stored lines in it before
    /// @param sameFacts whether customer, day and currency are those it was first stored with in this batch
    record Opened(long id, boolean continued, boolean sameFacts) {}

    /// What a document's row says besides its number; ids are 0 for none.
    record Facts(int customerId, int day, String currency, int channelId) {}

    InvoiceTable(Connection connection, long batchId, int sourceId) throws SQLException {
        this.batchId = batchId;
        this.sourceId = sourceId;
        insert = connection.prepareStatement("""
                insert into invoice (id, source_id, number, customer_id, day, currency, channel_id, batch_id)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""");
        find = connection
                .prepareStatement("select id, batch_id, customer_id, day, currency from invoice where source_id = ? and number = ?");
        replace = connection
                .prepareStatement("update invoice set customer_id = ?, day = ?, currency = ?, channel_id = ?, batch_id = ? where id = ?");
        dropLines = connection.prepareStatement("delete from line where invoice_id = ?");
        lastLine = connection.prepareStatement("select coalesce(max(line_no), 0) from line where invoice_id = ?");
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select coalesce(max(id), 0) from invoice")) {
            lastId = rows.next() ? rows.getLong(1) : 0;
        }
    }

    long stored() {
        return stored;
    }

    long replaced() {
        return replaced;
    }

    /// Stores a document, or opens the one that has the number.
    ///
    /// @param number unique within the source
    Opened open(String number, Facts facts) throws SQLException {
        insert.setLong(1, lastId + 1);
        insert.setInt(2, sourceId);
        insert.setString(3, number);
        setFacts(insert, 4, facts);
        insert.setLong(8, batchId);
        if (insert.executeUpdate() == 1) {
            stored++;
            return new Opened(++lastId, false, true);
        }
        return reopen(number, facts);
    }

    /// Whether this batch has stored a document with the number.
    boolean storedInThisBatch(String number) throws SQLException {
        return existing(number).filter(found -> found.batchId() == batchId).isPresent();
    }

    private record Existing(long id, long batchId, Facts facts) {}

    private Opened reopen(String number, Facts facts) throws SQLException {
        var found = existing(number).orElseThrow(() -> new SQLException("invoice " + number + " vanished within its transaction"));
        if (found.batchId() != batchId) {
            replace(found.id(), facts);
            return new Opened(found.id(), false, true);
        }
        var same = found.facts().customerId() == facts.customerId() && found.facts().day() == facts.day()
                && found.facts().currency().equals(facts.currency());
        return new Opened(found.id(), true, same);
    }

    private void replace(long id, Facts facts) throws SQLException {
        dropLines.setLong(1, id);
        dropLines.executeUpdate();
        setFacts(replace, 1, facts);
        replace.setLong(5, batchId);
        replace.setLong(6, id);
        replace.executeUpdate();
        stored++;
        replaced++;
    }

    private Optional<Existing> existing(String number) throws SQLException {
        find.setInt(1, sourceId);
        find.setString(2, number);
        try (var rows = find.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            var facts = new Facts(rows.getInt(3), rows.getInt(4), rows.getString(5), 0);
            return Optional.of(new Existing(rows.getLong(1), rows.getLong(2), facts));
        }
    }

    /// How many lines the document has in the store.
    int linesOf(long id) throws SQLException {
        lastLine.setLong(1, id);
        try (var rows = lastLine.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static void setFacts(PreparedStatement statement, int from, Facts facts) throws SQLException {
        setId(statement, from, facts.customerId());
        statement.setInt(from + 1, facts.day());
        statement.setString(from + 2, facts.currency());
        setId(statement, from + 3, facts.channelId());
    }

    private static void setId(PreparedStatement statement, int index, int id) throws SQLException {
        if (id == 0) {
            statement.setNull(index, java.sql.Types.INTEGER);
        } else {
            statement.setInt(index, id);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        find.close();
        replace.close();
        dropLines.close();
        lastLine.close();
    }
}
