package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.doctor.HealthRequest;
import dev.clientele.app.doctor.StoreCheck;
import dev.clientele.app.settings.Settings;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Newer data that cannot be loaded: the old goes on answering, and everyone who looks is told.
class UnreadableDataTest {

    private static final Asker PERSON = new Asker("test", "person");

    @TempDir
    private Path folder;

    private Path store = Path.of("");

    @BeforeEach
    void sell() {
        store = folder.resolve("sales.db");
        SmallStore.sell(store, "1", "Anders", 10_000);
        SmallStore.sell(store, "2", "Anders", 20_000);
    }

    @Test
    void oldDataAnswersAndTheFootnoteAndTheHealthSaySo() {
        var wiring = Wiring.over(Settings.defaults().withStore(store).withWeb(new Settings.Web("127.0.0.1", 0)));
        try (var bot = RunningBot.start(wiring)) {
            var health = new HealthRequest(bot.address().resolve("/health"));
            assertThat(health.findings()).extracting(Diagnosis::state).containsOnly(Diagnosis.State.FINE);
            assertThat(top(wiring).footnotes()).noneMatch(footnote -> footnote.contains("cannot be read"));

            spoil("9223372036854775807", 3);
            await(wiring, true);
            assertThat(top(wiring).headline()).contains("€300");
            assertThat(top(wiring).footnotes()).anyMatch(footnote -> footnote.contains("newer data that cannot be read, so this is from "
                    + "data version 2"));
            assertThat(health.findings()).anySatisfy(finding -> {
                assertThat(finding.state()).isEqualTo(Diagnosis.State.NOTABLE);
                assertThat(finding.detail()).contains("older data than the store's").contains("cannot be read");
            });

            spoil("5000", 4);
            await(wiring, false);
            assertThat(top(wiring).headline()).contains("€100");
            assertThat(top(wiring).footnotes()).noneMatch(footnote -> footnote.contains("cannot be read"));
        }
    }

    @Test
    void doctorFindsItWithoutABot() {
        spoil("9223372036854775807", 3);
        var findings = new StoreCheck(store, new ValueFormatter(Locale.UK), LocalDate.of(2025, 3, 2)).findings();
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.state()).isEqualTo(Diagnosis.State.BROKEN))
                .satisfies(finding -> assertThat(finding.detail()).contains("its data cannot be loaded"));
    }

    /// As no import would.
    private void spoil(String net, int version) {
        Database.open(store).jdbi().useTransaction(handle -> {
            handle.execute("update line set net = " + net);
            handle.execute("update meta set value = '" + version + "' where name = 'data_version'");
        });
    }

    private static Reply top(Wiring wiring) {
        return (Reply) wiring.router().ask("top 2025", PERSON);
    }

    private static void await(Wiring wiring, boolean obstacle) {
        var patience = System.nanoTime() + 20_000_000_000L;
        while (wiring.portfolio().obstacle().isPresent() != obstacle) {
            assertThat(System.nanoTime()).as("time to notice the data").isLessThan(patience);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
