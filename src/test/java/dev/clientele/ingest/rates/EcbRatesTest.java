package dev.clientele.ingest.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.ingest.ImportRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EcbRatesTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheHistoryFormat() throws IOException {
        var rates = EcbRates.read(file("Date,USD,SEK,RUB,\n2025-01-07,1.04,11.5,N/A,\n2025-01-03,1.03,11.4,100.5,\n"));
        assertThat(rates.rate("EUR", "USD", LocalDate.of(2025, 1, 7))).contains(1.04);
        assertThat(rates.rate("EUR", "USD", LocalDate.of(2025, 1, 5))).as("the last earlier day's").contains(1.03);
        assertThat(rates.rate("USD", "SEK", LocalDate.of(2025, 1, 7))).contains(11.5 / 1.04);
        assertThat(rates.rate("EUR", "USD", LocalDate.of(2025, 1, 2))).isEmpty();
        assertThat(rates.byCurrency()).containsOnlyKeys("USD", "SEK", "RUB");
    }

    @Test
    void refusesOtherFiles() throws IOException {
        assertRefused("Day,USD\n2025-01-07,1.04\n", "begins with \"Day\"");
        assertRefused("Date,USD\n07.01.2025,1.04\n", "row 2: found \"07.01.2025\", expected a day like");
        assertRefused("Date,USD\n2025-01-07,none\n", "row 2: found \"none\", expected a rate like");
        assertRefused("Date,USD\n2025-01-07,0\n", "expected a rate like");
    }

    private void assertRefused(String text, String reason) throws IOException {
        var file = file(text);
        assertThatThrownBy(() -> EcbRates.read(file)).isInstanceOf(ImportRefusal.class).hasMessageContaining(reason)
                .hasMessageContaining("eurofxref-hist.csv");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rates.csv"), text);
    }
}
