package dev.clientele.ingest.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenMonthTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-03", "2025/3", "2025.03", "03/2025", "3.2025", "03-2025", "202503", "20250331", "2025-03-31",
            "2025-03-01 00:00:00", "31.03.2025", "1.3.2025", "31/03/2025", "03/31/2025", "03/03/2025", "March 2025", "Mar 2025",
            "mar. 2025",
            "Mar-25", "März 2025", "Mrz 25", "mars 2025", "2025 March", "2025-Mar", " 2025-03 "})
    void everyWayOfWritingAMonthIsRead(String text) {
        assertThat(WrittenMonth.of(text)).contains(YearMonth.of(2025, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-13", "2025-00", "03/04/2025", "13/13/2025", "Spring 2025", "2025-Q1", "45000", "March"})
    void whatIsNoMonthOrCouldBeTwoIsNotRead(String text) {
        assertThat(WrittenMonth.of(text)).isEmpty();
    }
}
