package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.RateTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rates are what they were when saved.
final class RateStoreTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;
    private RateStore rates;

    @BeforeEach
    void makeStore() {
        rates = new RateStore(NewStore.in(folder));
    }

    @Test
    void newStoreHasNone() {
        assertThat(rates.load().isEmpty()).isTrue();
        rates.save(RateTable.empty());
        assertThat(rates.load().isEmpty()).isTrue();
    }

    @Test
    void savedRatesAreLoadedToTheLastDigit() {
        rates.save(new RateTable(Map.of("USD", Map.of(FRIDAY, 1.0813, FRIDAY.minusDays(1), 1.0826), "JPY", Map.of(FRIDAY, 162.86))));
        var loaded = rates.load();
        assertThat(loaded.rate("EUR", "USD", FRIDAY)).contains(1.0813);
        assertThat(loaded.rate("EUR", "JPY", FRIDAY.plusDays(2))).contains(162.86);
        assertThat(loaded.rate("EUR", "USD", FRIDAY.minusDays(1))).contains(1.0826);
        assertThat(loaded.rate("EUR", "JPY", FRIDAY.minusDays(1))).isEmpty();
    }

    @Test
    void laterFileAddsAndCorrects() {
        rates.save(new RateTable(Map.of("USD", Map.of(FRIDAY, 9.9, FRIDAY.minusDays(1), 1.0826))));
        rates.save(new RateTable(Map.of("USD", Map.of(FRIDAY, 1.0813, FRIDAY.plusDays(3), 1.0846))));
        assertThat(rates.load().byCurrency()).containsExactly(Map.entry("USD", new TreeMap<>(
                Map.of(FRIDAY.minusDays(1), 1.0826, FRIDAY, 1.0813, FRIDAY.plusDays(3), 1.0846))));
    }
}
