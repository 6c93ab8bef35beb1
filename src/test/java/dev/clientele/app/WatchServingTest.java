package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.settings.SettingsSource;
import dev.clientele.chat.slack.server.FakeSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot as `serve` runs it, with a folder whose files it takes.
class WatchServingTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatComesIsStoredAndTheAdminsHearOfItInSlack() throws IOException {
        var store = folder.resolve("sales.db");
        SmallStore.sell(store, "1", "Anders", 10_000);
        var inbox = folder.resolve("inbox");
        var given = Map.of("CLIENTELE_ACCESS_ADMINS", "U1", "CLIENTELE_WEB_PORT", "0", "CLIENTELE_IMPORT_WATCH", inbox.toString(),
                "CLIENTELE_IMPORT_STILL_SECONDS", "1");
        var settings = new SettingsSource(Optional.of(Path.of("config", "clientele.yaml")), given).load().withStore(store);
        try (var slack = new FakeSlack()) {
            var credentials = Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN, "SLACK_API_URL",
                    slack.api().toString());
            try (var bot = RunningBot.start(Wiring.over(settings), credentials, RoundsDone.PAUSE)) {
                slack.sockets().awaitConnection();
                Files.createDirectories(inbox);
                Files.writeString(inbox.resolve("march.csv"), "invoice,date,customer,amount,currency\n7,2025-03-31,Birk,25.00,EUR\n");
                var told = slack.nextWithin(60_000).orElseThrow(() -> new AssertionError("nothing came"));
                assertThat(told.to()).as("the admin's direct messages, from %s", bot.address()).isEqualTo("DU1");
                assertThat(told.text()).contains("march.csv: 1 row stored in 1 invoice");
                assertThat(inbox.resolve("done").resolve("march.csv")).exists();
            }
        }
    }
}
