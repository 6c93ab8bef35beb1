package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A CSV file that takes every rejected row with its place, what was found and what was expected.
public final class ProblemFile implements Consumer<Problem>, AutoCloseable {

    private final Path path;
    private final CsvWriter csv;

    private ProblemFile(Path path, CsvWriter csv) {
        this.path = path;
        this.csv = csv;
    }

    /// Makes the file, or empties it.
    ///
    /// @throws ImportRefusal where it cannot be written
    public static ProblemFile create(Path path) {
        try {
            var csv = CsvWriter.builder().build(path);
            csv.writeRecord("file", "row", "field", "found", "expected", "kind");
            return new ProblemFile(path, csv);
        } catch (IOException | UncheckedIOException e) {
            throw new ImportRefusal("--problems " + path + ": the file cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void accept(Problem problem) {
        csv.writeRecord(problem.file(), Long.toString(problem.row()), problem.field(), problem.found(), problem.expected(), problem.kind());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot finish writing " + path, e);
        }
    }
}
