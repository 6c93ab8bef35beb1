package dev.clientele.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Twenty questions a second by HTTP, each with its chart, and an import a minute, over generated lines, of a bot in a process of its own
/// with 512 MB of heap: how long answers take, whether `/health` always answers, and what memory the process has over time.
///
/// Arguments: the seconds (600), the number of lines (1000000).
public final class SoakBench {

    private static final int A_SECOND = 20;
    private static final int PEOPLE = 22;
    private static final int LOOKS = 20;
    /// So many seconds code is still being compiled.
    private static final int WARMING = 60;
    private static final long SECOND = 1_000_000_000L;
    private static final Path FOLDER = Path.of("target", "bench");
    private static final List<String> MEASURES = List.of("revenue", "profit", "orders");
    private static final List<String> OTHERS = List.of("retention", "concentration 2024", "tiers", "clv by tier", "at-risk", "definitions",
            "who are our best custmers", "flows 2015..2024 by month", "export top 2000", "compare 2023 and 2024", "help", "nonsense words");

    private final Random random = new Random(1);
    private final Queue<Long> answered = new ConcurrentLinkedQueue<>();
    private final Queue<Long> answeredWarm = new ConcurrentLinkedQueue<>();
    private final Queue<Long> healthy = new ConcurrentLinkedQueue<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger broken = new AtomicInteger();
    private final List<String> imports = new ArrayList<>();
    private final List<Long> resident = new ArrayList<>();
    private final Path store;
    private final int seconds;

    private SoakBench(Path store, int seconds) {
        this.store = store;
        this.seconds = seconds;
    }

    /// Runs the soak and prints its figures.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 600;
        var lines = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000;
        System.out.println(Environment.describe());
        System.out.printf("%d s, %d questions a second of %d people, an import a minute, %,d lines, the bot with %s%n", seconds, A_SECOND,
                PEOPLE, lines, Served.HEAP);
        var store = FOLDER.resolve("soak.db");
        for (var suffix : List.of("-wal", "-shm", ".portfolio")) {
            Files.deleteIfExists(FOLDER.resolve("soak.db" + suffix));
        }
        Files.copy(GeneratedStore.of(lines).file(), store, StandardCopyOption.REPLACE_EXISTING);
        try (var bot = Served.over(store, FOLDER.resolve("soak.log"))) {
            new SoakBench(store, seconds).run(bot);
        }
        System.exit(0);
    }

    private void run(Served bot) throws IOException, InterruptedException {
        var visitors = new ArrayList<Visitor>();
        for (var person = 0; person < PEOPLE; person++) {
            visitors.add(new Visitor(bot.page()));
        }
        var importing = Thread.ofPlatform().daemon().start(this::importEachMinute);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = System.nanoTime();
            for (var index = 0; index < seconds * A_SECOND; index++) {
                var due = begun + index * SECOND / A_SECOND;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                var visitor = visitors.get(index % PEOPLE);
                var question = question();
                var warm = due - begun >= WARMING * SECOND;
                people.execute(() -> ask(visitor, question, due, warm));
                if (index % A_SECOND == 0) {
                    people.execute(() -> look(visitor));
                }
                if (index % Math.max(1, seconds * A_SECOND / LOOKS) == 0) {
                    resident.add(bot.resident());
                }
            }
        }
        importing.interrupt();
        importing.join();
        resident.add(bot.resident());
        report(bot, visitors.getFirst());
    }

    private void ask(Visitor visitor, String question, long due, boolean warm) {
        try {
            if (visitor.ask(question).contains("Something went wrong on my side")) {
                broken.incrementAndGet();
            }
            var nanos = System.nanoTime() - due;
            answered.add(nanos);
            if (warm) {
                answeredWarm.add(nanos);
            }
        } catch (IOException lost) {
            failed.add(lost.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Visitor visitor) {
        var begun = System.nanoTime();
        try {
            visitor.get("/health");
            healthy.add(System.nanoTime() - begun);
        } catch (IOException lost) {
            failed.add("health: " + lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void importEachMinute() {
        try {
            for (var minute = 1;; minute++) {
                Thread.sleep(30_000);
                var begun = System.nanoTime();
                var process = new ProcessBuilder(Served.command("-Xmx256m", "import", file(minute).toString(), "--store", store.toString(),
                        "--currency", "EUR")).redirectErrorStream(true).redirectOutput(FOLDER.resolve("soak-import.log").toFile()).start();
                imports.add("status %d in %.1f s".formatted(process.waitFor(), (System.nanoTime() - begun) / 1e9));
                Thread.sleep(30_000);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (IOException unwritable) {
            imports.add(unwritable.toString());
        }
    }

    private static Path file(int minute) throws IOException {
        var text = new StringBuilder("Invoice;Date;Customer;Net\n");
        for (var row = 0; row < 500; row++) {
            text.append("SOAK-").append(minute).append('-').append(row).append(';').append(LocalDate.of(2024, 12, 1).plusDays(row % 28))
                    .append(";New customer ").append(row % 50).append(';').append(100 + row).append(".00\n");
        }
        return Files.writeString(FOLDER.resolve("soak-" + minute + ".csv"), text);
    }

    private String question() {
        var year = 2016 + random.nextInt(9);
        return switch (random.nextInt(4)) {
            case 0 -> "flows " + year + " by " + (random.nextBoolean() ? "quarter" : "year");
            case 1 -> "customer C" + (100_000_000 + random.nextInt(4_000));
            case 2 -> OTHERS.get(random.nextInt(OTHERS.size()));
            default -> "top " + (5 + random.nextInt(200)) + " by " + MEASURES.get(random.nextInt(MEASURES.size())) + " " + year;
        };
    }

    private void report(Served bot, Visitor visitor) throws IOException, InterruptedException {
        System.out.printf("asked %,d, answered %,d, not answered %,d, of the answers broken %d%n", seconds * A_SECOND, answered.size(),
                failed.size(), broken.get());
        print("answer with chart", answered);
        print("the same, asked after the first minute", answeredWarm);
        print("health", healthy);
        System.out.println("imports: " + imports);
        System.out.println("resident memory, MiB, every " + Math.max(1, seconds / LOOKS) + " s: " + resident);
        System.out.println("the bot is " + (bot.process().isAlive() ? "alive" : "dead") + "; " + visitor.get("/health").body());
        failed.stream().distinct().limit(5).forEach(System.out::println);
    }

    private static void print(String what, Queue<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf("%s, ms: median %.0f, 95th percentile %.0f, 99th %.0f, longest %.0f%n", what, at(sorted, 0.5), at(sorted, 0.95),
                at(sorted, 0.99), Arrays.stream(sorted).max().orElse(0) / 1e6);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
