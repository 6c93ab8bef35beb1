package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.doctor.StoreCheck;
import dev.clientele.app.settings.Settings;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.model.ValueFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store beside which nothing can be written, as on a full disk or in a read-only folder. Folders stand where its files would, which
/// bars every user from writing them.
class UnwritableStoreTest {

    private static final Asker PERSON = new Asker("test", "person");

    @TempDir
    private Path folder;

    private Path store = Path.of("");

    @BeforeEach
    void sell() {
        store = folder.resolve("sales of 100%.db");
        SmallStore.sell(store, "1", "Anders", 10_000);
    }

    @Test
    void questionsNeedNoWrite() throws IOException {
        bar();
        var wiring = Wiring.over(Settings.defaults().withStore(store));
        assertThat(((Reply) wiring.router().ask("top 2025", PERSON)).headline()).contains("€100");
        assertThat(wiring.router().ask("customer Anders", PERSON)).isInstanceOf(Reply.class);
        assertThat(wiring.router().ask("digest", PERSON)).isInstanceOf(Reply.class);
    }

    @Test
    void noteSaysWhatIsTheMatterAndIsKeptAsSoonAsThereIsRoom() throws IOException {
        bar();
        var wiring = Wiring.over(Settings.defaults().withStore(store));
        assertThat(wiring.router().ask("note Anders: asks for prices", PERSON)).isInstanceOfSatisfying(Response.Refused.class,
                refused -> assertThat(refused.message()).contains("not kept").contains("disk is full or its folder is read-only"));
        Files.delete(beside("-shm").resolve("taken"));
        Files.delete(beside("-shm"));
        assertThat(wiring.router().ask("note Anders: asks for prices", PERSON)).isInstanceOf(Reply.class);
    }

    @Test
    void doctorLooksAtItAllTheSame() throws IOException {
        bar();
        var findings = new StoreCheck(store, new ValueFormatter(Locale.UK), LocalDate.of(2025, 3, 2)).findings();
        assertThat(findings).extracting(Diagnosis::state).containsOnly(Diagnosis.State.FINE);
    }

    @Test
    void whatIsInTheLogAloneIsAnsweredFromToo() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store); var statement = connection.createStatement()) {
            statement.executeUpdate("update line set net = 77700");
            Files.copy(beside("-wal"), folder.resolve("kept"));
            Files.copy(store, folder.resolve("file"));
        }
        Files.move(folder.resolve("kept"), beside("-wal"));
        Files.move(folder.resolve("file"), store, StandardCopyOption.REPLACE_EXISTING);
        bar();
        var wiring = Wiring.over(Settings.defaults().withStore(store));
        assertThat(((Reply) wiring.router().ask("top 2025", PERSON)).headline()).contains("€777");
    }

    private void bar() throws IOException {
        for (var suffix : new String[]{"-shm", ".portfolio"}) {
            Files.deleteIfExists(beside(suffix));
            Files.createDirectory(beside(suffix));
            Files.createFile(beside(suffix).resolve("taken"));
        }
    }

    private Path beside(String suffix) {
        return store.resolveSibling(store.getFileName() + suffix);
    }
}
