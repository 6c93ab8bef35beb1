package dev.clientele.bench;

import dev.clientele.model.SalesRecord;
import dev.clientele.sample.generated.GeneratedSales;
import dev.clientele.store.BatchSource;
import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Currency;
import java.util.stream.Stream;

/// A store of generated lines in the build's folder, made once and kept for the next run.
final class GeneratedStore {

    private static final long SEED = 1;

    private GeneratedStore() {}

    /// The lines themselves.
    static Stream<SalesRecord> lines(long count) {
        return GeneratedSales.lines(count, SEED);
    }

    /// The store with so many lines.
    static Database of(long lines) {
        var folder = Path.of("target", "bench");
        var finished = folder.resolve("generated-" + lines + ".db");
        if (!Files.exists(finished.resolveSibling(finished.getFileName() + ".done"))) {
            make(finished, lines);
        }
        return Database.open(finished);
    }

    private static void make(Path file, long count) {
        var store = new SalesStore(Database.open(file), InstantSource.system());
        var source = new BatchSource("generated", "generated", Currency.getInstance("EUR"));
        try (var batch = store.begin(source); var lines = lines(count)) {
            lines.forEach(batch::add);
            batch.commit(0);
            Files.createFile(file.resolveSibling(file.getFileName() + ".done"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
