package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.function.Predicate;

/// Takes documents out that earlier batches stored; undoing the import puts them back. Used by the writing thread alone.
///
/// @param batchId of the batch that takes them out
/// @param sourceId of the source whose documents these are
record InvoiceRemovals(Connection connection, long batchId, int sourceId, MonthChanges months, UndoJournal journal) {

    private record Emptied(long id, int day, long net) {}

    /// Takes a document away.
    void remove(InvoiceTable.Stored document) throws SQLException {
        takeLines(document.id(), document.facts().day(), document.net());
        change("delete from invoice where id = ?", document.id());
    }

    /// Keeps that the batch calls a document no sale, though it takes none out: undoing another import could bring it back.
    void keepSaid(String number) throws SQLException {
        journal.keepNoSale(sourceId, number);
    }

    /// Takes the lines off documents of the source that earlier batches stored and this one does not have: they are no more where they
    /// came from.
    ///
    /// @param isGone whether a document of such a number is no more
    /// @return how many had lines
    long empty(Predicate<String> isGone) throws SQLException {
        var gone = new ArrayList<Emptied>();
        var query = """
                select i.id, i.number, i.day, sum(l.net) from invoice i join line l on l.invoice_id = i.id
                where i.source_id = ? and i.batch_id <> ? group by i.id""";
        try (var statement = connection.prepareStatement(query)) {
            statement.setInt(1, sourceId);
            statement.setLong(2, batchId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (isGone.test(InvoiceKey.number(rows.getString(2)))) {
                        gone.add(new Emptied(rows.getLong(1), rows.getInt(3), rows.getLong(4)));
                    }
                }
            }
        }
        for (var document : gone) {
            takeLines(document.id(), document.day(), document.net());
            change("update invoice set batch_id = ? where id = ?", batchId, document.id());
        }
        return gone.size();
    }

    private void takeLines(long id, int day, long net) throws SQLException {
        months.remove(day, net);
        journal.keepLines(id);
        change("delete from line where invoice_id = ?", id);
    }

    private void change(String sql, long... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setLong(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}
