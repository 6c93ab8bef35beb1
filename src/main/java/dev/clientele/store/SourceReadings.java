package dev.clientele.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/// How far the company's own databases have been read into a store. Safe for use by many threads and processes.
public final class SourceReadings {

    private final Jdbi jdbi;

    public SourceReadings(Database database) {
        this.jdbi = database.jdbi();
    }

    /// How far one part of a source has been read.
    ///
    /// @param source what the settings call it
    /// @param part `invoices`, `customers`, `products` or `costs`
    /// @param definition what was asked, by a fingerprint
    /// @param watermark the greatest value so far of the column that grows with each change; empty for none
    /// @param document the column with the number of the document; empty where it is not known
    /// @param columns which column was what; empty where nothing was read yet
    /// @param digest of the rows that came last: the same are not stored again
    /// @param ranAt when it was last tried
    /// @param fullAt when all of it was read last
    /// @param isOk whether the last try went well
    /// @param words what became of it, for people
    public record Reading(String source, String part, String definition, String watermark, String document, String columns, String digest,
            Instant ranAt,
            Optional<Instant> fullAt, boolean isOk, String words) {}

    public Optional<Reading> find(String source, String part) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from source_reading where source = ? and part = ?").bind(0, source)
                .bind(1, part).map(SourceReadings::reading).findOne());
    }

    /// All of them, in the order of their sources and parts.
    public List<Reading> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from source_reading order by source, part")
                .map(SourceReadings::reading).list());
    }

    /// Keeps it in place of what was kept before.
    public void keep(Reading reading) {
        jdbi.useHandle(handle -> handle.execute("insert or replace into source_reading values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                reading.source(), reading.part(), reading.definition(), reading.watermark(), reading.document(), reading.columns(),
                reading.digest(),
                reading.ranAt().toString(), reading.fullAt().map(Instant::toString).orElse(""), reading.isOk() ? "ok" : "failed",
                reading.words()));
    }

    private static Reading reading(ResultSet row, StatementContext context) throws SQLException {
        var fullAt = row.getString("full_at");
        return new Reading(row.getString("source"), row.getString("part"), row.getString("definition"), row.getString("watermark"),
                row.getString("document"), row.getString("reading"), row.getString("digest"), Instant.parse(row.getString("ran_at")),
                fullAt.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(fullAt)), row.getString("state").equals("ok"),
                row.getString("words"));
    }
}
