package dev.clientele.sample.generated;

import dev.clientele.model.SalesRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Plain sales of any length for benches and load tests: ten years, 2015 to 2024, about ten lines an invoice, a customer
/// for every 200 lines, and 2,000 products.
///
/// Customers are of Zipf-like sizes, most buy for a part of the years only, and some pause. The same count and seed give
/// the same lines everywhere. Memory grows with customers, not with lines.
public final class GeneratedSales {

    private GeneratedSales() {}

    /// Exactly `count` lines, ordered by day, the lines of an invoice next to each other.
    ///
    /// @throws IllegalArgumentException when the count is negative
    public static Stream<SalesRecord> lines(long count, long seed) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        return StreamSupport.stream(new GeneratedLines(count, seed), false);
    }

    /// The same lines as a comma-separated file in UTF-8, with a header, ISO dates and decimal points.
    public static void writeCsv(Path file, long count, long seed) {
        var row = new GeneratedCsv();
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8); var lines = lines(count, seed)) {
            writer.write(GeneratedCsv.HEADER);
            for (var line : (Iterable<SalesRecord>) lines::iterator) {
                writer.append(row.format(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
