package dev.clientele.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process again and again while it takes files out of a watched folder: in the end each is stored once, lies among those done
/// with its report, and was told of.
final class WatchKillIT {

    private static final int KILLS = Thoroughness.times(6, 12);
    private static final int FILES = 40;
    private static final long SEED = Thoroughness.seed();

    @TempDir
    private Path home;

    @Test
    void noFileIsStoredTwiceOrLost() throws IOException, InterruptedException {
        System.out.println("WatchKillIT: seed " + SEED + " (repeat with -Dseed=" + SEED + ")");
        var random = new Random(SEED);
        var names = IntStream.range(0, FILES).mapToObj("file-%02d.csv"::formatted).toList();
        var whole = undisturbed(names);
        var inbox = filled(home.resolve("killed"), names);
        var interrupted = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextLong(whole.toMillis() / 2 + 1), kill);
            var left = inbox.names("").stream().filter(name -> name.endsWith(".csv")).count();
            interrupted += left > 0 && left < FILES ? 1 : 0;
        }
        assertThat(start("killed", KILLS).waitFor()).isZero();
        assertThat(interrupted).as("kills that hit the work under way").isPositive();
        assertThat(inbox.names("")).containsExactly("done", "refused");
        assertThat(inbox.names("done")).containsExactlyElementsOf(names);
        assertThat(inbox.imported()).as("seed %d", SEED).containsExactlyElementsOf(names);
        assertThat(told()).as("files told of").isEqualTo(FILES);
        for (var name : names) {
            assertThat(inbox.report("done/" + name)).contains("stored");
        }
        try (var hidden = Files.list(inbox.folder())) {
            assertThat(hidden.map(file -> String.valueOf(file.getFileName())).filter(name -> name.startsWith(".")))
                    .as("notes that nobody needs any more").containsExactly(".clientele-lock");
        }
    }

    /// How many files were told of, in messages of different names: one of a name that was there is none.
    private long told() throws IOException {
        try (var lines = Files.lines(home.resolve("killed").resolve("told.txt"))) {
            return lines.map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, again) -> first))
                    .values().stream().mapToLong(WatchKillIT::files).sum();
        }
    }

    /// `12 files of the watched folder were stored`.
    private static long files(String text) {
        return text.startsWith("A file ") ? 1 : Long.parseLong(text.substring(0, text.indexOf(' ')));
    }

    private static Inbox filled(Path home, List<String> names) throws IOException {
        var inbox = new Inbox(home);
        for (var name : names) {
            inbox.put(name, Inbox.invoice(name, "10.00"));
        }
        return inbox;
    }

    private Duration undisturbed(List<String> names) throws IOException, InterruptedException {
        filled(home.resolve("undisturbed"), names);
        var child = start("undisturbed", 0);
        try (var words = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(words.readLine()).isEqualTo("watching");
            var started = System.nanoTime();
            assertThat(words.readLine()).isEqualTo("done");
            return Duration.ofNanos(System.nanoTime() - started);
        } finally {
            child.waitFor();
        }
    }

    private void killAfter(long millis, int number) throws IOException, InterruptedException {
        var child = start("killed", number);
        try (var words = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(words.readLine()).isEqualTo("watching");
            Thread.sleep(millis);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private Process start(String which, int number) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var inside = home.resolve(which);
        var at = Instant.parse("2025-06-30T12:00:00Z").plus(Duration.ofMinutes(number));
        return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), WatchChild.class.getName(), inside.resolve("inbox").toString(),
                inside.resolve("sales.db").toString(), inside.resolve("told.txt").toString(), at.toString())
                .redirectError(home.resolve("child.err").toFile()).start();
    }
}
