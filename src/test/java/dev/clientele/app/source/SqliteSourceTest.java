package dev.clientele.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A source in SQLite, whose columns have no types to go by.
final class SqliteSourceTest extends SourceContract {

    @Override
    Books open(Path folder) throws SQLException {
        var url = "jdbc:sqlite:" + folder.resolve("books.db");
        return new Books(folder, url, url, Map.of());
    }

    @Test
    void aFileThatIsNotThereIsNotMade(@TempDir Path folder) throws SQLException {
        var missing = folder.resolve("missing.db");
        try (var books = new Books(folder, "jdbc:sqlite::memory:", "jdbc:sqlite:" + missing, Map.of())) {
            assertThat(books.read()).singleElement().asString().startsWith("refused: erp invoices cannot be read: ");
        }
        assertThat(Files.exists(missing)).isFalse();
    }

    @Test
    void aFaultOfADriverIsKeptAndNotAskedForAnewEachTime(@TempDir Path folder) throws Exception {
        var jar = Files.createDirectory(folder.resolve("lib")).resolve("broken.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/services/java.sql.Driver"));
            zip.write(BrokenDriver.class.getName().getBytes(StandardCharsets.UTF_8));
        }
        try (var books = new Books(folder, "jdbc:sqlite::memory:", "jdbc:broken:erp", Map.of())) {
            var told = new ArrayList<String>();
            books.scheduled(told);
            assertThat(told).singleElement().asString().contains("can no longer be read (invoices)")
                    .contains("a fault of the driver");
            var kept = books.readings().all();
            assertThat(kept).singleElement().satisfies(reading -> assertThat(reading.isOk()).isFalse());
            books.pass(Duration.ofMinutes(1));
            books.scheduled(told);
            assertThat(told).hasSize(1);
            assertThat(books.readings().all()).isEqualTo(kept);
        }
    }
}
