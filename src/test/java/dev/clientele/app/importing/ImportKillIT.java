package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import dev.clientele.sample.generated.GeneratedSales;
import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills an import at random moments, the way a power cut does: the store must open and hold the batch whole or not at all,
/// and the import, done again, must complete.
final class ImportKillIT {

    private static final int KILLS = Thoroughness.times(5, 20);
    private static final long LINES = 60_000;
    private static final long SEED = Thoroughness.seed();

    @TempDir
    private Path folder;

    @Test
    void theBatchIsThereWholeOrNotAtAll() throws IOException, InterruptedException, SQLException {
        System.out.println("ImportKillIT: seed " + SEED + " (repeat with -Dseed=" + SEED + ")");
        var random = new Random(SEED);
        var file = folder.resolve("sales.csv");
        GeneratedSales.writeCsv(file, LINES, 1);
        var whole = undisturbed(file);
        var rollbacks = 0;
        for (var i = 0; i < KILLS; i++) {
            var store = folder.resolve("killed-" + i + ".db");
            killAfter(random.nextLong(whole.toMillis() + 1), store, file);
            var version = dataVersion(store);
            rollbacks += version == 0 ? 1 : 0;
            assertThat(lines(store)).as("kill %d of seed %d, data version %d", i, SEED, version).isEqualTo(version * LINES);
            finish(store, file);
            assertThat(lines(store)).isEqualTo(LINES);
            assertThat(dataVersion(store)).isEqualTo(version + 1);
        }
        System.out.println("ImportKillIT: " + rollbacks + " of " + KILLS + " kills left nothing, the others the whole batch");
        assertThat(rollbacks).as("kills that hit an import under way").isPositive();
    }

    /// How long an import takes that nobody disturbs, from its first word to its last.
    private Duration undisturbed(Path file) throws IOException, InterruptedException {
        var child = start(folder.resolve("undisturbed.db"), file);
        try (var words = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(words.readLine()).isEqualTo("reading");
            var started = System.nanoTime();
            assertThat(words.readLine()).isEqualTo("stored");
            return Duration.ofNanos(System.nanoTime() - started);
        } finally {
            child.waitFor();
        }
    }

    private void killAfter(long millis, Path store, Path file) throws IOException, InterruptedException {
        var child = start(store, file);
        try (var words = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(words.readLine()).isEqualTo("reading");
            Thread.sleep(millis);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private void finish(Path store, Path file) throws IOException, InterruptedException {
        assertThat(start(store, file).waitFor()).isZero();
    }

    private Process start(Path store, Path file) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                        ImportChild.class.getName(), store.toString(), file.toString());
        return new ProcessBuilder(command).redirectError(folder.resolve("child.err").toFile()).start();
    }

    private static long dataVersion(Path store) {
        return new SalesStore(Database.open(store), InstantSource.system()).dataVersion();
    }

    private static long lines(Path store) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from line")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
