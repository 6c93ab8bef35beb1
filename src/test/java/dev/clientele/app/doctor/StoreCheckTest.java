package dev.clientele.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.SmallStore;
import dev.clientele.app.doctor.Diagnosis.State;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 1);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("sales.db");
    }

    @Test
    void soundStoreIsFine() {
        SmallStore.sell(file, "1", "Anders", 1_000);
        SmallStore.sell(file, "2", "Birk", 1_000);
        assertThat(findings(LAST_DAY.plusDays(1))).extracting(Diagnosis::state).containsOnly(State.FINE);
        assertThat(findings(LAST_DAY.plusDays(1))).extracting(Diagnosis::detail).containsExactly(
                file + " is sound; schema " + steps() + ", data version 2", "2 customers, 2 invoices, 2 lines",
                "the last invoice is of 1 Mar 2025, 1 day ago");
    }

    /// How many steps of the schema there are; each one's number is one more than that before it.
    private static long steps() {
        try (var files = Files.list(Path.of("src/main/resources/dev/clientele/store/migrations"))) {
            return files.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void oldDataIsNotable() {
        SmallStore.sell(file, "1", "Anders", 1_000);
        assertThat(findings(LAST_DAY.plusDays(60)).getLast()).isEqualTo(new Diagnosis(State.NOTABLE, "Data",
                "the last invoice is of 1 Mar 2025, 60 days ago. Import newer ones for answers about now"));
    }

    @Test
    void missingAndEmptyStoresSayWhatToDo() {
        assertThat(findings(LAST_DAY)).singleElement().satisfies(finding -> assertThat(finding.state()).isEqualTo(State.NOTABLE))
                .satisfies(finding -> assertThat(finding.detail()).contains("not there yet").contains("./clientele import"));
        assertThat(file).doesNotExist();
        Database.open(file);
        assertThat(findings(LAST_DAY).getLast().detail()).contains("none yet").contains("./clientele import");
    }

    @Test
    void fileThatIsNoStoreIsBroken() throws IOException {
        Files.writeString(file, "not a store ".repeat(100));
        assertThat(findings(LAST_DAY)).singleElement().satisfies(finding -> assertThat(finding.state()).isEqualTo(State.BROKEN))
                .satisfies(finding -> assertThat(finding.detail()).contains("not a database"));
    }

    @Test
    void damagedStoreIsBroken() throws IOException {
        for (var i = 0; i < 40; i++) {
            SmallStore.sell(file, "invoice " + i, "a customer with a name that takes some room " + i, 1_000);
        }
        overwriteMiddle();
        assertThat(findings(LAST_DAY)).extracting(Diagnosis::state).contains(State.BROKEN);
    }

    @Test
    void storeOfANewerVersionIsBroken() throws SQLException {
        SmallStore.sell(file, "1", "Anders", 1_000);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement
                    .executeUpdate("insert into flyway_schema_history select installed_rank + 1, '99', description, type, script, checksum,"
                            + " installed_by, installed_on, execution_time, success from flyway_schema_history order by installed_rank desc limit 1");
        }
        assertThat(findings(LAST_DAY)).singleElement().satisfies(finding -> assertThat(finding.state()).isEqualTo(State.BROKEN))
                .satisfies(finding -> assertThat(finding.detail()).contains("newer version").contains("schema 99"));
    }

    private List<Diagnosis> findings(LocalDate today) {
        return new StoreCheck(file, new ValueFormatter(Locale.UK), today).findings();
    }

    private void overwriteMiddle() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var noise = ByteBuffer.allocate(Math.toIntExact(channel.size() / 2));
            while (noise.hasRemaining()) {
                noise.put((byte) 0x5A);
            }
            channel.write(noise.flip(), channel.size() / 3);
        }
    }
}
