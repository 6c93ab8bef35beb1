package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What kind of file a store is, and which files are refused.
final class StoreFileTest {

    @TempDir
    Path folder;

    @Test
    void missingFileAndFolderAreMade() {
        var file = folder.resolve("new/folder/sales.db");
        var database = Database.open(file);
        assertThat(file).isRegularFile();
        assertThat(new SalesStore(database, InstantSource.system()).reportingCurrency()).isEmpty();
        assertThat(new CurrentPortfolio(database).get().isEmpty()).isTrue();
    }

    @Test
    void everyConnectionLogsAheadAndChecksForeignKeys() throws SQLException {
        var database = NewStore.in(folder);
        try (var reading = database.connection(); var writing = database.writingConnection()) {
            for (var connection : List.of(reading, writing)) {
                assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
                assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
                assertThat(pragma(connection, "busy_timeout")).isEqualTo("10000");
            }
        }
    }

    @Test
    void storeOfANewerVersionIsRefused() throws IOException {
        var file = NewStore.in(folder).file();
        execute(file, "insert into flyway_schema_history select 99, '99', description, type, script, checksum, installed_by, installed_on,"
                + " execution_time, success from flyway_schema_history where version = '1'");
        var before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Database.open(file)).isInstanceOf(StoreException.class).hasMessageContaining(file.toString())
                .hasMessageContaining("newer version of Clientele");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void fileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("invoices.csv"), "Invoice;Customer;Net\nA1;C1;100\n".repeat(100));
        var before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Database.open(file)).isInstanceOf(StoreException.class).hasMessageContaining(file.toString())
                .hasMessageContaining("not a database");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void databaseOfAnotherProgramIsRefusedAndLeftAlone() {
        var file = folder.resolve("other.db");
        execute(file, "create table recipe (name text)");
        assertThatThrownBy(() -> Database.open(file)).isInstanceOf(StoreException.class).hasMessageContaining(file.toString());
        assertThat(new TestStore(openAnyway(file)).rows("select name from sqlite_master")).containsExactly("recipe");
    }

    @Test
    void folderIsRefused() {
        assertThatThrownBy(() -> Database.open(folder)).isInstanceOf(StoreException.class).hasMessageContaining(folder.toString());
    }

    /// Something to read the file by, beside the refused one.
    private Database openAnyway(Path file) {
        try {
            var other = NewStore.at(folder.resolve("reader.db"));
            Files.copy(file, other.file(), StandardCopyOption.REPLACE_EXISTING);
            return other;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void execute(Path file, String sql) {
        Jdbi.create("jdbc:sqlite:" + file).useHandle(handle -> handle.execute(sql));
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("pragma " + name)) {
            return rows.getString(1);
        }
    }
}
