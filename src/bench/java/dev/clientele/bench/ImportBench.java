package dev.clientele.bench;

import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.importing.ImportProgress;
import dev.clientele.app.importing.ImportRequest;
import dev.clientele.app.importing.ImportRun;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.convert.CurrencyConversion;
import dev.clientele.ingest.convert.RowConverter;
import dev.clientele.ingest.csv.CsvFile;
import dev.clientele.ingest.opening.Input;
import dev.clientele.model.RateTable;
import dev.clientele.model.SalesRecord;
import dev.clientele.sample.generated.GeneratedSales;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Measures the import of a generated file, from its first byte to the commit, against plain inserts of the same rows, and
/// the heap it needs by the number of lines.
///
///     java -cp ... dev.clientele.bench.ImportBench [RUNS] [LINES]
final class ImportBench {

    private static final long SEED = 1;
    private static final double MILLION = 1e6;
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Path FOLDER = Path.of("target", "bench");

    private ImportBench() {}

    @FunctionalInterface
    private interface Work {
        void run(Path store) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var lines = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000L;
        System.out.println(Environment.describe());
        compare(file(lines), runs);
        for (var count : new long[]{lines / 4, lines, lines * 4}) {
            printHeap(count);
        }
    }

    private static void compare(Path file, int runs) throws Exception {
        var rows = parsed(file);
        var plain = new double[runs];
        var whole = new double[runs];
        for (var i = 0; i < runs; i++) {
            plain[i] = seconds(store -> PlainInserts.insert(store, rows));
            whole[i] = seconds(store -> importFile(file, store));
            System.out.printf(Locale.ROOT, "run %d: plain inserts %.2f s, import %.2f s%n", i + 1, plain[i], whole[i]);
        }
        System.out.printf(Locale.ROOT, "%,d lines: plain inserts %.2f s, import %.2f s (medians), ratio %.2f%n", rows.size(), median(plain),
                median(whole), median(whole) / median(plain));
    }

    private static void printHeap(long lines) throws Exception {
        var file = file(lines);
        var before = HeapPeak.used();
        var peak = HeapPeak.during(() -> importFile(file, fresh("heap.db")));
        System.out.printf(Locale.ROOT, "%,d lines: at most %.1f MB of heap in use, %.1f MB of it before%n", lines, peak / MILLION,
                before / MILLION);
    }

    private static List<SalesRecord> parsed(Path file) {
        var csv = CsvFile.open(file, ImportOptions.none(), ZoneOffset.UTC, LocalDate.now(ZoneOffset.UTC));
        var rows = new ArrayList<SalesRecord>();
        var conversion = new CurrencyConversion(EURO, Optional.of(EURO), RateTable.empty());
        csv.read(new RowConverter(csv.layout().layout(), conversion, new Intake(new ProblemLog(problem -> {})), rows::add));
        return rows;
    }

    private static void importFile(Path file, Path store) {
        var defaults = new ImportDefaults(store, Optional.of(EURO), 0, ZoneOffset.UTC, Locale.ROOT, InstantSource.system());
        var request = new ImportRequest(store, ImportRequest.USUAL_SOURCE, ImportOptions.none(), Optional.empty(), 0, problem -> {});
        var outcome = new ImportRun(defaults, request).store(Input.of(file), ImportProgress.silent());
        if (outcome.stored().isEmpty()) {
            throw new IllegalStateException("the import was refused");
        }
    }

    private static double seconds(Work work) throws Exception {
        var store = fresh("import.db");
        var started = System.nanoTime();
        work.run(store);
        return (System.nanoTime() - started) / 1e9;
    }

    private static Path file(long lines) throws IOException {
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve("generated-" + lines + ".csv");
        if (!Files.exists(file)) {
            GeneratedSales.writeCsv(file, lines, SEED);
        }
        return file;
    }

    private static Path fresh(String name) {
        try {
            for (var suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(FOLDER.resolve(name + suffix));
            }
            return FOLDER.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
