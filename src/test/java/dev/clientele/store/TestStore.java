package dev.clientele.store;

import dev.clientele.store.BatchWriter.Outcome;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/// A store in a test's words: batches of rows go in, rows of its tables come out.
public record TestStore(Database database) {

    static final Currency EURO = Currency.getInstance("EUR");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-01-01T00:00:00Z"));

    public static TestStore in(Path folder) {
        return new TestStore(NewStore.in(folder));
    }

    public SalesStore sales() {
        return new SalesStore(database, CLOCK);
    }

    /// A batch that is to be committed or closed by the test.
    BatchWriter begin(String source) {
        return sales().begin(new BatchSource(source, source + ".csv", EURO));
    }

    /// Stores a batch from the usual source.
    public BatchSummary store(Sale... lines) {
        return storeFrom("books", Arrays.asList(lines));
    }

    BatchSummary storeFrom(String source, List<Sale> lines) {
        try (var batch = begin(source)) {
            lines.forEach(line -> batch.add(line.row()));
            return batch.commit(0);
        }
    }

    /// Stores a batch and tells what became of each line.
    List<Outcome> outcomes(Sale... lines) {
        try (var batch = begin("books")) {
            var outcomes = Arrays.stream(lines).map(line -> batch.add(line.row())).toList();
            batch.commit(0);
            return outcomes;
        }
    }

    /// The rows of a query, each as its cells with a blank between, `-` for null.
    public List<String> rows(String sql) {
        return Jdbi.create("jdbc:sqlite:" + database.file()).withHandle(handle -> handle.createQuery(sql).map((row, context) -> {
            var cells = IntStream.rangeClosed(1, row.getMetaData().getColumnCount());
            return cells.mapToObj(cell -> text(row, cell)).collect(Collectors.joining(" "));
        }).list());
    }

    /// What a person would count: number, customer, day, lines and net revenue of every document.
    List<String> documents() {
        return rows("""
                select i.number, c.number, date(i.day * 86400, 'unixepoch'), count(*), sum(l.net)
                from invoice i left join customer c on c.id = i.customer_id join line l on l.invoice_id = i.id
                group by i.id order by i.number""");
    }

    private static String text(ResultSet row, int cell) {
        try {
            var text = row.getString(cell);
            return text == null ? "-" : text;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
