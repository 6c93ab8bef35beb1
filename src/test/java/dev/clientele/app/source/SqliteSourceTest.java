package dev.clientele.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
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
}
