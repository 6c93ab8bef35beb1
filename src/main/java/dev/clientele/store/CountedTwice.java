package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Lines that a batch brings without an invoice number and an earlier one brought with a number, or the other way about: the
/// same sale under two headers, of which only one was understood.
final class CountedTwice {

    private final Connection connection;
    private final long batchId;
    private final int sourceId;

    CountedTwice(Connection connection, long batchId, int sourceId) {
        this.connection = connection;
        this.batchId = batchId;
        this.sourceId = sourceId;
    }

    /// How many lines of the batch agree in day, customer, product and amount with one that an earlier batch brought the other
    /// way.
    ///
    /// @param unnumbered whether the batch's lines are those without a number
    long lines(boolean unnumbered) throws SQLException {
        var mine = "(length(i.number) >= 33 and substr(i.number, 1, 1) = '#')";
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists temp.other_sort");
            statement.execute("""
                    create temp table other_sort as
                    select i.day, ifnull(i.customer_id, 0) customer, ifnull(l.product_id, 0) product, l.original, count(*) lines
                    from invoice i join line l on l.invoice_id = i.id
                    where i.source_id = %d and i.batch_id <> %d and %s group by 1, 2, 3, 4"""
                    .formatted(sourceId, batchId, unnumbered ? "not " + mine : mine));
            statement.execute("create index temp.other_sort_key on other_sort (day, customer, product, original)");
            try (var rows = statement.executeQuery("""
                    select coalesce(sum(min(b.lines, o.lines)), 0) from (
                    select i.day, ifnull(i.customer_id, 0) customer, ifnull(l.product_id, 0) product, l.original, count(*) lines
                    from invoice i join line l on l.invoice_id = i.id
                    where i.batch_id = %d and %s group by 1, 2, 3, 4) b
                    join other_sort o on o.day = b.day and o.customer = b.customer and o.product = b.product and o.original = b.original"""
                    .formatted(batchId, unnumbered ? mine : "not " + mine))) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
