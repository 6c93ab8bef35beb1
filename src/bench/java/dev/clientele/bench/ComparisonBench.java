package dev.clientele.bench;

import java.io.PrintStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Asks the same seven questions of the portfolio and of DuckDB (JDBC, in memory, two threads) over the same generated lines
/// in one run, checks that the answers agree row by row, and prints the median times and how many times as fast the
/// portfolio is.
///
/// DuckDB is asked twice: over the same lines as they were imported, which the targets are about, and, which is harder to
/// beat, over rows summed up by customer and day beforehand, the form the portfolio keeps too. The ratios are those of the
/// figures alone: the kernel on one thread against the prepared statement with all rows fetched. Beside them stands what a
/// person waits for: the time from the text of the question to the whole reply, nothing kept.
///
///     java -cp ... dev.clientele.bench.ComparisonBench [LINES] [RUNS]
public final class ComparisonBench {

    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final int WARM_UP_LEAST = 5;

    private final Asking asking;
    private final DuckBooks books;
    private final int runs;
    private final PrintStream out = System.out;

    private ComparisonBench(Asking asking, DuckBooks books, int runs) {
        this.asking = asking;
        this.books = books;
        this.runs = runs;
    }

    @FunctionalInterface
    private interface Work {
        Object run() throws SQLException;
    }

    public static void main(String[] arguments) throws SQLException {
        var lines = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000L;
        var runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 31;
        System.out.println(Environment.describe());
        try (var books = DuckBooks.of(lines)) {
            new ComparisonBench(new Asking(lines), books, runs).compare(lines);
        }
    }

    private void compare(long lines) throws SQLException {
        var portfolio = asking.portfolio();
        out.printf(Locale.ROOT, "DuckDB %s, 2 threads; %,d lines, %,d customers, %,d rows by customer and day; medians of %d runs, ms%n",
                books.version(), lines, portfolio.customers().count(), portfolio.days().count(), runs);
        out.printf("%-28s %9s %9s %9s %9s %9s %9s %7s%n", "", "kernel", "reply", "SQL days", "SQL lines", "/ days", "/ lines", "target");
        for (var question : ComparedQuestions.of(portfolio)) {
            try (var overDays = books.prepare(question.overDays()); var overLines = books.prepare(question.overLines())) {
                check(question, overDays, overLines);
                print(question, measure(question, overDays, overLines));
            }
        }
    }

    private static void check(ComparedQuestion question, PreparedStatement overDays, PreparedStatement overLines) throws SQLException {
        var days = DuckBooks.ask(overDays, question.exact());
        var lines = DuckBooks.ask(overLines, question.exact());
        var difference = lines.difference(days).or(() -> question.kernel().get().difference(days));
        if (difference.isPresent()) {
            throw new IllegalStateException(question.name() + ": the answers differ: " + difference.get());
        }
    }

    /// The median milliseconds of the kernel, the whole reply, SQL over days and SQL over lines; `NaN` for what there is not.
    private double[] measure(ComparedQuestion question, PreparedStatement overDays, PreparedStatement overLines) throws SQLException {
        var sides = new Work[]{() -> question.kernel().get(), work(question.words().map(words -> () -> asking.ask(words))),
                () -> DuckBooks.ask(overDays, question.exact()), () -> DuckBooks.ask(overLines, question.exact())};
        for (var side : sides) {
            warmUp(side);
        }
        var times = new double[sides.length][runs];
        for (var run = 0; run < runs; run++) {
            for (var side = 0; side < sides.length; side++) {
                times[side][run] = milliseconds(sides[side]);
            }
        }
        return Arrays.stream(times).mapToDouble(ComparisonBench::median).toArray();
    }

    private static Work work(Optional<Work> some) {
        return some.orElse(() -> 0);
    }

    private static void warmUp(Work side) throws SQLException {
        var started = System.nanoTime();
        for (var round = 0; round < WARM_UP_LEAST || System.nanoTime() - started < WARM_UP_NANOS; round++) {
            side.run();
        }
    }

    private static double milliseconds(Work side) throws SQLException {
        var started = System.nanoTime();
        if (side.run() == null) {
            throw new IllegalStateException("no answer");
        }
        return (System.nanoTime() - started) / 1e6;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private void print(ComparedQuestion question, double[] times) {
        var reply = question.words().isEmpty() ? "" : "%.2f".formatted(times[1]);
        out.printf(Locale.ROOT, "%-28s %9.2f %9s %9.2f %9.2f %9.1f %9.1f %7d  %s%n", question.name(), times[0], reply, times[2],
                times[3], times[2] / times[0], times[3] / times[0], question.target(), verdict(times, question.target()));
    }

    private static String verdict(double[] times, int target) {
        var overDays = times[2] >= target * times[0];
        var overLines = times[3] >= target * times[0];
        return overLines ? overDays ? "met over lines and days" : "met over lines" : "below";
    }
}
