package dev.clientele.app.rates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.clientele.store.Database;
import dev.clientele.store.RateStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rates that are fetched from a server on this machine.
final class DailyRatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final String HISTORY = "Date,USD,JPY,\n2024-03-04,1.0849,N/A,\n2024-03-01,1.0813,162.6,\n";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private HttpServer server;
    private RateStore store;
    private DailyRates rates;
    private Instant now = Instant.parse("2024-03-05T08:00:00Z");
    private byte[] body = bytes(HISTORY);
    private int status = 200;
    private int asked;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked++;
            exchange.sendResponseHeaders(status, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        store = new RateStore(Database.open(folder.resolve("sales.db")));
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/eurofxref-hist.zip");
        rates = new DailyRates(address, store, (name, text) -> told.add(text), () -> now);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void areFetchedOnceADayAndKept() {
        rates.look();
        assertThat(dollars(MONDAY)).contains(1.0849);
        assertThat(dollars(MONDAY.minusDays(1))).contains(1.0813);
        now = now.plus(Duration.ofHours(23));
        rates.look();
        assertThat(asked).isEqualTo(1);
        body = bytes("Date,USD,\n2024-03-05,1.0900,\n");
        now = now.plus(Duration.ofHours(1));
        rates.look();
        assertThat(asked).isEqualTo(2);
        assertThat(dollars(MONDAY.plusDays(1))).contains(1.09);
        assertThat(dollars(MONDAY)).contains(1.0849);
        assertThat(told).isEmpty();
    }

    @Test
    void comeInAZipFileToo() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("eurofxref-hist.csv"));
            zip.write(bytes(HISTORY));
        }
        body = zipped.toByteArray();
        rates.look();
        assertThat(dollars(MONDAY)).contains(1.0849);
    }

    @Test
    void stayAsTheyAreWhereFetchingFailsAndThatIsToldOnce() {
        rates.look();
        now = now.plus(Duration.ofDays(1));
        status = 503;
        rates.look();
        now = now.plus(Duration.ofMinutes(59));
        rates.look();
        assertThat(asked).isEqualTo(2);
        status = 200;
        for (var wrong : List.of("<html>please log in</html>", "", "PK", "Date,USD\n2024-03-05,minus one\n")) {
            body = bytes(wrong);
            now = now.plus(Duration.ofHours(1));
            rates.look();
        }
        assertThat(asked).isEqualTo(6);
        assertThat(told).singleElement().asString().contains("status 503").contains("The rates that I have stay in use");
        assertThat(dollars(MONDAY)).contains(1.0849);
        assertThat(dollars(MONDAY.plusDays(1))).contains(1.0849);
        body = bytes(HISTORY);
        now = now.plus(Duration.ofHours(1));
        rates.look();
        assertThat(told).hasSize(2).last().asString().startsWith("Exchange rates are fetched again");
    }

    @Test
    void areNotAskedForWhereNobodyAnswers() {
        server.stop(0);
        rates.look();
        assertThat(told).singleElement().asString().startsWith("Exchange rates cannot be fetched from http://127.0.0.1");
    }

    /// Of the day, or the last earlier one.
    private Optional<Double> dollars(LocalDate day) {
        return store.load().rate("EUR", "USD", day);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
