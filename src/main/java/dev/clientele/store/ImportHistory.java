package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/// The imports that a store keeps record of. Safe for use by many threads.
public final class ImportHistory {

    private static final String ALL = """
            select b.data_version number, 'invoices' subject, b.imported_at, s.name source, b.file, b.lines, b.invoices,
                b.replaced_invoices replaced, b.rejected_rows rejected, b.id from batch b join source s on s.id = b.source_id
            union all select data_version, subject, imported_at, '', file, described, 0, 0, rejected_rows, 0 from profile_import
            union all select data_version, 'costs', imported_at, '', file, lines, 0, 0, rejected_rows, 0 from cost_import""";

    private final Jdbi jdbi;

    public ImportHistory(Database database) {
        this.jdbi = database.jdbi();
    }

    /// One import.
    ///
    /// @param number the data version that it made, by which it can be undone
    /// @param subject `invoices`, `customers`, `products` or `costs`
    /// @param source the system that its invoice numbers are unique in; empty for what is no invoices
    /// @param invoices how many it stored, those that replaced an earlier version included
    /// @param replaced how many of them replaced an earlier version of themselves
    /// @param standing how many of them no later import has replaced
    /// @param rejected rows of the file that were not stored
    /// @param isUndoable whether it is kept what it changed
    public record Entry(long number, String subject, Instant at, String source, String file, long lines, long invoices, long replaced,
            long standing, long rejected, boolean isUndoable) {}

    /// The newest imports, the newest first.
    public List<Entry> newest(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select number, subject, imported_at, source, file, lines, invoices, replaced,
                    (select count(*) from invoice i where i.batch_id = a.id), rejected, number in (select version from undo)
                from (select * from (%s) order by number desc limit ?) a order by number desc""".formatted(ALL)).bind(0, most)
                .map((rows, context) -> new Entry(rows.getLong(1), rows.getString(2), Instant.parse(rows.getString(3)), rows.getString(4),
                        rows.getString(5), rows.getLong(6), rows.getLong(7), rows.getLong(8), rows.getLong(9), rows.getLong(10),
                        rows.getBoolean(11)))
                .list());
    }

    /// The data version, which no later import has, even where the last one was undone.
    public long dataVersion() {
        return jdbi.withHandle(handle -> handle.createQuery("select cast(value as integer) from meta where name = 'data_version'")
                .mapTo(Long.class).findOne().orElse(0L));
    }

    /// The files of invoices that were imported after a data version.
    public Set<String> filesSince(long dataVersion) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select file from batch where data_version > ?").bind(0, dataVersion).mapTo(String.class)
                        .collectIntoSet());
    }

    /// The name of the file from which an import came, without its folders; empty where there is none of the number.
    static String file(Connection connection, long number) throws SQLException {
        try (var statement = connection.prepareStatement("select file from (" + ALL + ") where number = ?")) {
            statement.setLong(1, number);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1).replaceFirst(".*[/\\\\](?=.)", "") : "";
            }
        }
    }
}
