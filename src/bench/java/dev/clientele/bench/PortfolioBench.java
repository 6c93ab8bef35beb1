package dev.clientele.bench;

import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Measures the portfolio of generated lines: the first load from the store, a load from the snapshot as after a restart,
/// and the bytes that stay resident. Arguments: counts of lines, 1,000,000 and 10,000,000 unless given.
public final class PortfolioBench {

    private static final int ROUNDS = 3;

    private PortfolioBench() {}

    public static void main(String[] arguments) throws IOException {
        var counts = arguments.length == 0 ? new String[]{"1000000", "10000000"} : arguments;
        var out = System.out;
        out.println(Environment.describe());
        out.printf("%12s %12s %12s %14s %10s%n", "lines", "load ms", "snapshot ms", "resident MB", "B/line");
        for (var count : counts) {
            measure(out, Long.parseLong(count));
        }
    }

    private static void measure(PrintStream out, long lines) throws IOException {
        var database = GeneratedStore.of(lines);
        var first = new long[ROUNDS];
        var restart = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            Files.deleteIfExists(Path.of(database.file() + ".portfolio"));
            first[round] = loadNanoseconds(database);
            restart[round] = loadNanoseconds(database);
        }
        var before = usedBytes();
        var portfolio = new CurrentPortfolio(database).get();
        var resident = usedBytes() - before;
        out.printf("%,12d %,12.0f %,12.0f %,14.1f %10.1f%n", lines, median(first), median(restart), resident / 1e6,
                (double) resident / linesOf(portfolio));
    }

    private static long linesOf(Portfolio portfolio) {
        return portfolio.lines().count();
    }

    private static long loadNanoseconds(Database database) {
        var begun = System.nanoTime();
        new CurrentPortfolio(database).get();
        return System.nanoTime() - begun;
    }

    private static double median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / 1e6;
    }

    private static long usedBytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
