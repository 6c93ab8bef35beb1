package dev.clientele.ingest.jdbc;

import dev.clientele.ingest.sheet.CellWords;
import dev.clientele.ingest.sheet.SheetRows;
import dev.clientele.ingest.sheet.Workbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows of a query as a workbook of one sheet, which asks the database when it is read.
public final class QueryWorkbook implements Workbook {

    private final SourceDatabase database;
    private final SourceQuery query;
    private final Optional<SourceQuery.Since> since;
    private final Set<String> documents = new HashSet<>();
    private List<String> columns = List.of();
    private @Nullable Watermark last;
    private long rows;
    private long digest;

    /// @param since which documents are read; all where it is empty
    public QueryWorkbook(SourceDatabase database, SourceQuery query, Optional<SourceQuery.Since> since) {
        this.database = database;
        this.query = query;
        this.since = since;
    }

    @Override
    public String format() {
        return database.product();
    }

    @Override
    public List<Tab> sheets() {
        return List.of(new Tab(query.name(), false));
    }

    /// The names of its columns, as the database has them.
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /// How many rows were read the last time.
    public long rows() {
        return rows;
    }

    /// The same for the same rows in whatever order, and most likely for no others.
    public String digest() {
        return rows + "-" + Long.toHexString(digest);
    }

    /// The numbers of the documents that were read the last time; empty where it is not known in which column they are.
    public Set<String> documents() {
        return Set.copyOf(documents);
    }

    /// The greatest value of the column that grows with each change.
    public Optional<Watermark> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public void read(int sheet, CellWords words, SheetRows receiver) {
        rows = 0;
        digest = 0;
        documents.clear();
        database.read(query, since, cells -> {
            var names = cells.names();
            columns = names;
            receiver.row(1, names);
            var changed = query.changed().map(names::indexOf).orElse(-1);
            var document = query.document().map(names::indexOf).orElse(-1);
            return () -> {
                var texts = new ArrayList<String>();
                for (var column = 0; column < names.size(); column++) {
                    texts.add(cells.text(column, words));
                }
                if (changed >= 0) {
                    keep(cells.value(changed));
                }
                if (document >= 0) {
                    documents.add(texts.get(document).strip());
                }
                digest += digest(texts);
                return texts.stream().allMatch(String::isBlank) || receiver.row(Math.toIntExact(++rows + 1), texts);
            };
        });
    }

    private static long digest(List<String> texts) {
        var id = UUID.nameUUIDFromBytes(String.join("\u001f", texts).getBytes(StandardCharsets.UTF_8));
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }

    private void keep(@Nullable Object value) {
        if (value != null) {
            Watermark.of(value).filter(found -> last == null || (found.kind() == last.kind() && found.compareTo(last) > 0))
                    .ifPresent(found -> last = found);
        }
    }

    @Override
    public void close() {
        // each reading closes what it opened
    }
}
