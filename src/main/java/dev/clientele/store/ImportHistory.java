package dev.clientele.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/// The imports of invoices that a store keeps record of. Safe for use by many threads.
public final class ImportHistory {

    private final Jdbi jdbi;

    public ImportHistory(Database database) {
        this.jdbi = database.jdbi();
    }

    /// One import.
    ///
    /// @param batch its number in the store
    /// @param source the system that its invoice numbers are unique in
    /// @param invoices how many it stored, those that replaced an earlier version included
    /// @param replaced how many of them replaced an earlier version of themselves
    /// @param standing how many of them no later import has replaced
    /// @param rejected rows of the file that were not stored
    public record Entry(long batch, Instant at, String source, String file, long lines, long invoices, long replaced, long standing,
            long rejected) {}

    /// The newest imports, the newest first.
    public List<Entry> newest(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select b.id, b.imported_at, s.name, b.file, b.lines, b.invoices, b.replaced_invoices,
                    (select count(*) from invoice i where i.batch_id = b.id), b.rejected_rows
                from batch b join source s on s.id = b.source_id order by b.id desc limit ?""").bind(0, most)
                .map((rows, context) -> new Entry(rows.getLong(1), Instant.parse(rows.getString(2)), rows.getString(3), rows.getString(4),
                        rows.getLong(5), rows.getLong(6), rows.getLong(7), rows.getLong(8), rows.getLong(9)))
                .list());
    }

    /// The number of the last import; 0 before the first.
    public long last() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(id), 0) from batch").mapTo(Long.class).one());
    }

    /// The files that were imported after an import.
    public Set<String> filesSince(long batch) {
        return jdbi.withHandle(handle -> handle.createQuery("select file from batch where id > ?").bind(0, batch).mapTo(String.class)
                .collectIntoSet());
    }
}
