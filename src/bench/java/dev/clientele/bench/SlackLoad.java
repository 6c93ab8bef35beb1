package dev.clientele.bench;

import dev.clientele.chat.slack.Requests;
import dev.clientele.chat.slack.server.Courier;
import dev.clientele.chat.slack.server.FakeSlack;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Slash commands sent whether or not earlier ones are answered, and when each is acknowledged, answered in words, and shows its chart.
final class SlackLoad {

    private static final int CHANNELS = 40;
    private static final int PEOPLE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> MEASURES = List.of("revenue", "profit", "orders");
    private static final List<String> STEPS = List.of("year", "quarter");

    private final FakeSlack slack;
    private final Courier courier;
    private final Random random = new Random(1);
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Long> answered = new ConcurrentLinkedQueue<>();
    private final Queue<Long> drawn = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> asked = new ConcurrentHashMap<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<Long> heaps = new ArrayList<>(List.of(HeapPeak.used()));
    private final Map<String, Integer> questions = new ConcurrentHashMap<>();
    /// Of the system's own scheduling, as people are: they do not wait for the bot's threads.
    private final ExecutorService people = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private Duration usedBefore = Duration.ZERO;
    private Duration compiledBefore = Duration.ZERO;
    private int commands;
    private int round;

    SlackLoad(FakeSlack slack, Courier courier) {
        this.slack = slack;
        this.courier = courier;
        Thread.ofPlatform().daemon().start(this::take);
        Thread.ofPlatform().daemon().start(this::takeCharts);
        used();
        compiling();
    }

    /// Sends so many commands, one every so many nanoseconds, each from a thread of its own.
    void ask(int number, long gapNanos) {
        var begun = System.nanoTime();
        for (var index = 0; index < number; index++) {
            var due = begun + index * gapNanos;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            var question = question();
            var command = commands++;
            questions.merge(question, 1, Integer::sum);
            people.execute(() -> send(question, command));
        }
        heaps.add(HeapPeak.used());
    }

    /// Waits until all are answered, or long enough.
    void await() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (answered.size() + failed.get() < commands && System.nanoTime() < until) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    /// Prints the figures since the last report. Of a machine that is busy otherwise, the processors' time is the figure to compare.
    void report(String what) {
        System.out.printf("%s: %,d asked, %,d different questions; lost %d%n", what, commands, questions.size(),
                commands - answered.size());
        System.out.printf("    processors' time since the last report, s: %.1f; compiling, s: %.1f%n", used().toMillis() / 1e3,
                compiling().toMillis() / 1e3);
        print("    acknowledged", acknowledged);
        print("    answered", answered);
        print("    with its chart where that came later", drawn);
        heaps.add(HeapPeak.used());
        System.out.printf("    heap in use, MiB: %s%n", heaps.stream().map(bytes -> bytes >> 20).toList());
        commands = 0;
        round++;
        List.of(acknowledged, answered, drawn).forEach(Queue::clear);
        questions.clear();
    }

    private Duration used() {
        var now = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        var since = now.minus(usedBefore);
        usedBefore = now;
        return since;
    }

    private Duration compiling() {
        var now = Duration.ofMillis(ManagementFactory.getCompilationMXBean().getTotalCompilationTime());
        var since = now.minus(compiledBefore);
        compiledBefore = now;
        return since;
    }

    private void send(String question, int command) {
        var address = slack.answerAddress();
        var payload = Requests.command("U" + command % PEOPLE, "C" + command % CHANNELS, question, address);
        var begun = System.nanoTime();
        sent.put(URI.create(address).getPath(), begun);
        asked.put(URI.create(address).getPath(), begun);
        try {
            courier.command(payload);
            acknowledged.add(System.nanoTime() - begun);
        } catch (RuntimeException | AssertionError notAcknowledged) {
            failed.incrementAndGet();
            System.out.println("    not acknowledged: " + notAcknowledged);
        }
    }

    private void take() {
        while (true) {
            slack.nextWithin(1_000).ifPresent(message -> {
                var begun = sent.remove(message.to());
                if (begun != null) {
                    answered.add(message.nanoTime() - begun);
                }
            });
        }
    }

    private void takeCharts() {
        while (true) {
            slack.nextChangeWithin(1_000).ifPresent(message -> {
                var begun = asked.remove(message.to());
                if (begun != null) {
                    drawn.add(message.nanoTime() - begun);
                }
            });
        }
    }

    /// One of some hundred questions, most with a chart of their own; in each round others.
    private String question() {
        var year = 2016 + random.nextInt(9);
        return random.nextInt(3) == 0
                ? "flows " + year + " by " + STEPS.get(random.nextInt(STEPS.size()))
                : "top " + (5 + round + 5 * random.nextInt(4)) + " by " + MEASURES.get(random.nextInt(MEASURES.size())) + " " + year;
    }

    private static void print(String what, Queue<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf("%s, ms: median %.1f, 95th percentile %.1f, 99th %.1f, longest %.1f%n", what, at(sorted, 0.5), at(sorted, 0.95),
                at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
