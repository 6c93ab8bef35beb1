package dev.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.language.period.PeriodParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025,                   2024-01-01, 2024-12-31, 2024
            2025-Q1,                2024-01-01, 2024-03-31, 2024-Q1
            2025-02,                2024-02-01, 2024-02-29, 2024-02
            2024-02,                2023-02-01, 2023-02-28, 2023-02
            fy2025,                 2024-01-01, 2024-12-31, fy2024
            2024-02-29,             2023-02-28, 2023-02-28, 2023-02-28
            2020-W53,               2019-12-28, 2020-01-03, 2019-12-28..2020-01-03
            2025-01-01..2025-02-28, 2024-01-01, 2024-02-29, 2024-01-01..2024-02-29
            2024-01-15..2024-02-29, 2023-01-15, 2023-02-28, 2023-01-15..2023-02-28
            2024-02-01..2024-02-28, 2023-02-01, 2023-02-28, 2023-02-01..2023-02-28
            last 90 days,           2024-03-03, 2024-05-31, 2024-03-03..2024-05-31
            2019 to 2021,           2018-01-01, 2020-12-31, 2018-01-01..2020-12-31
            """)
    void theYearBefore(String words, LocalDate first, LocalDate last, String label) {
        var period = new PeriodParser(BusinessCalendar.standard())
                .match(List.of(words.toLowerCase(Locale.ROOT).split(" ")), LocalDate.of(2025, 5, 31)).orElseThrow().period();
        assertThat(period.yearBefore()).isEqualTo(new Period(first, last.plusDays(1), label));
    }

    @Test
    void anEmptyPeriodHoldsNoDay() {
        var day = LocalDate.of(2025, 1, 1);
        assertThat(new Period(day, day, "").contains(day)).isFalse();
        assertThat(new Period(day, day, "").yearBefore().lastDay()).isEqualTo("2023-12-31");
        assertThatThrownBy(() -> new Period(day, day.minusDays(1), "")).isInstanceOf(IllegalArgumentException.class);
    }
}
