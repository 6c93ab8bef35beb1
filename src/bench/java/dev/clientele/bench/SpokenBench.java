package dev.clientele.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How long it takes to understand each of many questions in everyday words, refusals among them, over the names of generated lines; no
/// answer is computed. Prints the slowest, and how many take longer than a millisecond.
///
/// Arguments: a file of questions, each behind `> ` or in the third column of a line (those of the tests);
/// how many lines (1000000, which makes 4,614 customers).
public final class SpokenBench {

    private static final Path QUESTIONS =
            Path.of("src", "test", "resources", "dev", "clientele", "insight", "questions-adventureworks.txt");
    private static final int WARM = 40;
    private static final int TIMES = 60;
    private static final int SLOWEST = 10;
    private static final double MOST_MICROS = 1_000;

    /// A question and its median time in microseconds.
    private record Timed(String question, boolean understood, double micros) {}

    private SpokenBench() {}

    /// Runs all and prints the figures.
    public static void main(String[] arguments) throws IOException {
        var file = arguments.length > 0 ? Path.of(arguments[0]) : QUESTIONS;
        var lines = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000;
        System.out.println(Environment.describe());
        var asking = new Asking(lines);
        var questions = questions(file);
        for (var round = 0; round < WARM; round++) {
            asking.nextDay();
            questions.forEach(asking::understood);
        }
        var timed = questions.stream().map(question -> timed(asking, question)).sorted(Comparator.comparingDouble(Timed::micros).reversed())
                .toList();
        System.out.printf(Locale.ROOT, "%d questions, %d understood, over %d customers%n", timed.size(),
                timed.stream().filter(Timed::understood).count(), asking.portfolio().customers().count());
        System.out.printf(Locale.ROOT, "median %.0f microseconds; %d take more than %.0f%n", timed.get(timed.size() / 2).micros(),
                timed.stream().filter(one -> one.micros() > MOST_MICROS).count(), MOST_MICROS);
        timed.stream().limit(SLOWEST)
                .forEach(one -> System.out.printf(Locale.ROOT, "%8.0f  %s%s%n", one.micros(), one.question(),
                        one.understood() ? "" : " (refused)"));
    }

    /// Those that stand behind `> ` as in the tests, else the third column, else the line; of a conversation its first turn.
    private static List<String> questions(Path file) throws IOException {
        var questions = new ArrayList<String>();
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            var columns = line.split("\t", -1);
            var text = line.startsWith("> ") ? line.substring(2) : columns.length > 2 ? columns[2] : "";
            if (!text.isBlank()) {
                questions.add(text.split(" \\|\\| ", -1)[0]);
            }
        }
        return List.copyOf(questions);
    }

    private static Timed timed(Asking asking, String question) {
        var nanos = new long[TIMES];
        var understood = Optional.<Object>empty();
        for (var i = 0; i < TIMES; i++) {
            asking.nextDay();
            var begun = System.nanoTime();
            understood = asking.understood(question).map(Object.class::cast);
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return new Timed(question, understood.isPresent(), nanos[TIMES / 2] / 1_000.0);
    }
}
