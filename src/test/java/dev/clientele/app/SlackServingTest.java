package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.doctor.HealthRequest;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.chat.slack.Requests;
import dev.clientele.chat.slack.server.Courier;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.command.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot as `serve` runs it with Slack's tokens in the environment: settings, store, importer, page and Slack.
class SlackServingTest {

    private static final String FILE = """
            Invoice;Date;Customer;Product;Net
            1;2025-03-01;Anders;Desk;100.00
            2;2025-04-01;Birk;Chair;300.00
            """;

    @TempDir
    private Path folder;

    private final FakeSlack slack = new FakeSlack();

    @AfterEach
    void closeSlack() {
        slack.close();
    }

    @Test
    void fileSentInSlackIsImportedAndAskedAbout() {
        try (var bot = RunningBot.start(Wiring.over(settings()), environment())) {
            slack.sockets().awaitConnection();
            var courier = new Courier.BySocket(slack.sockets());
            courier.event(directFile(slack.sentFile(FILE.getBytes(StandardCharsets.UTF_8))), Optional.empty());
            assertThat(slack.next().text()).contains("invoices.csv: 2 rows stored");
            await(() -> {
                courier.event(direct("top 2025"), Optional.empty());
                return slack.next().text().contains("400");
            });
            assertThat(new HealthRequest(bot.address().resolve("/health")).findings()).extracting(Diagnosis::state)
                    .containsExactly(Diagnosis.State.FINE, Diagnosis.State.FINE);
        }
    }

    @Test
    void healthAndMetricsKnowSlack() {
        try (var bot = RunningBot.start(Wiring.over(settings()), environment())) {
            slack.sockets().awaitConnection();
            await(() -> get(bot.address().resolve("/health"))
                    .contains("\"slack\":{\"working\":true,\"detail\":\"connected to Slack by a socket\""));
            assertThat(get(bot.address().resolve("/metrics"))).contains("clientele_platform_working{platform=\"slack\"} 1.0")
                    .contains("clientele_platform_underway{platform=\"slack\"} 0.0")
                    .contains("clientele_platform_queued{platform=\"slack\"} 0.0").contains("clientele_data_version 0.0")
                    .contains("jvm_memory_used_bytes");
            assertThat(new HealthRequest(bot.address().resolve("/health")).findings().getLast().detail())
                    .isEqualTo("connected to Slack by a socket; not heard of yet; 0 answers under way, 0 messages queued");
            slack.goWrong("apps.connections.open", new Fault.NotOk("internal_error"), new Fault.NotOk("internal_error"),
                    new Fault.NotOk("internal_error"), new Fault.NotOk("internal_error"));
            slack.sockets().drop();
            await(() -> new HealthRequest(bot.address().resolve("/health")).findings().getLast().state() == Diagnosis.State.NOTABLE);
        }
    }

    @Test
    void tokenThatSlackDoesNotKnowEndsTheStart() {
        var wrong = new HashMap<>(environment());
        wrong.put("SLACK_BOT_TOKEN", "xoxb-another");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> RunningBot.start(Wiring.over(settings()), wrong))
                .withMessageContaining("invalid_auth").withMessageContaining("SLACK_BOT_TOKEN");
    }

    private Settings settings() {
        var given = Map.of("CLIENTELE_ACCESS_ADMINS", "U1", "CLIENTELE_WEB_PORT", "0");
        return new SettingsSource(Optional.of(Path.of("config", "clientele.yaml")), given).load().withStore(folder.resolve("sales.db"));
    }

    private Map<String, String> environment() {
        return Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN, "SLACK_API_URL",
                slack.api().toString());
    }

    private static JsonObject direct(String text) {
        return Requests.direct("U1", text);
    }

    private static JsonObject directFile(String url) {
        return Requests.directFile("U1", "import", "invoices.csv", url);
    }

    private static String get(URI address) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static void await(BooleanSupplier condition) {
        var patience = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(patience);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
