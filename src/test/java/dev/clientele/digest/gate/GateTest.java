package dev.clientele.digest.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.ValueFormatter;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GateTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 24);

    @TempDir
    Path folder;
    private TestStore store;
    private Optional<LastImport> lastImport = Optional.empty();

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void storeWithoutDataIsUnfit() {
        assertThat(objection()).contains("there is no data yet");
    }

    @Test
    void dataOlderThanTheLimitIsUnfit() {
        sell(1, 1, 14);
        assertThat(objection()).isEmpty();
        assertThat(new Gate(GateLimits.standard().withStaleDays(13), new ValueFormatter(Locale.UK), () -> lastImport)
                .objection(new CurrentPortfolio(store.database()).get(), MONDAY))
                .contains("the newest document is of 10 Nov 2025, 14 days ago, and 13 is the limit");
    }

    @Test
    void importThatTurnedDownManyRowsIsNamed() {
        sell(1, 1, 1);
        lastImport = Optional.of(new LastImport("november.csv", 95, 5));
        assertThat(objection()).isEmpty();
        lastImport = Optional.of(new LastImport("november.csv", 94, 6));
        assertThat(objection()).contains("the last import (november.csv) turned down 6 of 100 rows");
    }

    @Test
    void weekWithoutAnyDocumentIsUnfitWhereEachBeforeHadSome() {
        for (var week = 1; week <= 8; week++) {
            sell(1, 1, 7 * week + 1);
        }
        assertThat(objection())
                .contains("there is no document of the 7 days to 23 Nov 2025, though each of the 8 weeks before has some");
    }

    @Test
    void weekWithoutAnyDocumentIsUsualWhereWeeksGoWithoutNowAndThen() {
        for (var week = 1; week <= 7; week++) {
            sell(1, 1, 7 * week + 1);
        }
        assertThat(objection()).isEmpty();
    }

    @Test
    void documentsThatDropToLessThanHalfAreUnfit() {
        for (var week = 1; week <= 8; week++) {
            sell(week, 12, 7 * week + 1);
        }
        sell(100, 5, 1);
        assertThat(objection()).contains("5 documents are of the 7 days to 23 Nov 2025, where 12 a week are usual");
    }

    @Test
    void halfOfTheDocumentsIsNoDrop() {
        for (var week = 1; week <= 8; week++) {
            sell(week, 12, 7 * week + 1);
        }
        sell(100, 6, 1);
        assertThat(objection()).isEmpty();
    }

    @Test
    void whatIsUsualAtThatTimeOfTheYearIsNoFault() {
        for (var week = 1; week <= 8; week++) {
            sell(week, 12, 7 * week + 1);
        }
        sell(100, 5, 1);
        sell(200, 6, 52 * 7 + 1);
        assertThat(objection()).isEmpty();
    }

    @Test
    void holidaysThatFellOnOtherDaysOfTheWeekAreNoFault() {
        for (var week = 1; week <= 8; week++) {
            sell(week, 12, 7 * week + 1);
        }
        sell(100, 5, 1);
        sell(200, 12, 53 * 7);
        sell(201, 6, 52 * 7 + 2);
        assertThat(objection()).isEmpty();
    }

    @Test
    void dayThatIsNotOverDoesNotCount() {
        for (var week = 1; week <= 8; week++) {
            sell(1, 1, 7 * week + 1);
        }
        sell(100, 1, 0);
        assertThat(objection()).isPresent();
    }

    /// So many documents, some days before the digest.
    private void sell(int number, int documents, int daysBefore) {
        store.store(IntStream.range(0, documents)
                .mapToObj(i -> Sale.of(daysBefore + "-" + number + "-" + i).to("C" + i).on(MONDAY.minusDays(daysBefore)).net(100))
                .toArray(Sale[]::new));
    }

    private Optional<String> objection() {
        return new Gate(GateLimits.standard(), new ValueFormatter(Locale.UK), () -> lastImport)
                .objection(new CurrentPortfolio(store.database()).get(), MONDAY);
    }
}
