package dev.clientele.app.rates;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.rates.EcbRates;
import dev.clientele.model.RateTable;
import dev.clientele.store.RateStore;
import dev.clientele.store.StoreException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches the history of the European Central Bank's reference rates once a day and keeps it in the store, where imports find the rate of
/// an invoice's day. Where that fails the rates there are stay, it is told once, and tried again within the hour. For use by one thread.
public final class DailyRates {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRates.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int ZIP_MARK = 'P' << 8 | 'K';
    /// The whole history since 1999 has 2 MB.
    private static final int MOST_BYTES = 32 << 20;

    private final URI address;
    private final RateStore rates;
    private final BiConsumer<String, String> notices;
    private final InstantSource clock;
    private Instant due = Instant.MIN;
    private boolean isBroken;

    /// @param address of the history as `eurofxref-hist.csv`, plain or in a zip file
    /// @param notices takes what is to be told: a name, and the words
    public DailyRates(URI address, RateStore rates, BiConsumer<String, String> notices, InstantSource clock) {
        this.address = address;
        this.rates = rates;
        this.notices = notices;
        this.clock = clock;
    }

    /// Fetches them where it is time.
    public void look() {
        if (clock.instant().isBefore(due)) {
            return;
        }
        try {
            var fetched = fetched();
            if (fetched.isEmpty()) {
                throw new IOException("no rates came");
            }
            rates.save(fetched);
            due = clock.instant().plus(DAY);
            tellIfChanged(false, "Exchange rates are fetched again from " + address + ".");
        } catch (IOException | ImportRefusal | StoreException failed) {
            due = clock.instant().plus(HOUR);
            LOG.warn("exchange rates cannot be fetched from {}", address, failed);
            tellIfChanged(true, "Exchange rates cannot be fetched from " + address + ": " + failed.getMessage()
                    + " The rates that I have stay in use, and I go on trying; an import says which rates it lacks.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellIfChanged(boolean isBrokenNow, String words) {
        if (isBroken != isBrokenNow) {
            isBroken = isBrokenNow;
            notices.accept("rates/" + clock.instant(), words);
        }
    }

    private RateTable fetched() throws IOException, InterruptedException {
        var file = Files.createTempFile("rates", ".csv");
        try (var client = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            var answer = client.send(HttpRequest.newBuilder(address).timeout(LONGEST).build(),
                    BodyHandlers.limiting(BodyHandlers.ofInputStream(), MOST_BYTES));
            try (var body = new BufferedInputStream(answer.body())) {
                if (answer.statusCode() != OK) {
                    throw new IOException("it answers with status " + answer.statusCode() + ".");
                }
                unpack(body, file);
            }
            return EcbRates.read(file);
        } catch (ImportRefusal unreadable) {
            throw new IOException("what comes from there is no history of rates.", unreadable);
        } finally {
            Files.delete(file);
        }
    }

    private static void unpack(InputStream body, Path file) throws IOException {
        body.mark(2);
        var isZip = (body.read() << 8 | body.read()) == ZIP_MARK;
        body.reset();
        try (var zip = new ZipInputStream(body); var out = Files.newOutputStream(file)) {
            if (isZip && zip.getNextEntry() == null) {
                throw new ZipException("the zip file has nothing in it.");
            }
            var content = isZip ? zip : body;
            var left = MOST_BYTES;
            var part = new byte[1 << 16];
            for (var count = content.read(part); count >= 0; count = content.read(part)) {
                left -= count;
                if (left < 0) {
                    throw new IOException("more comes from there than rates have.");
                }
                out.write(part, 0, count);
            }
        }
    }
}
