package dev.clientele.portfolio.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Feasts held against the days on which they were.
class HolidayCalendarTest {

    /// The earliest and the latest there can be, leap years, centuries, and the exceptions of the rule among them.
    @ParameterizedTest
    @ValueSource(strings = {"1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
            "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"})
    void easterIsWhenItWas(LocalDate sunday) {
        assertThat(HolidayCalendar.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void whitMondayIsFiftyDaysBehindEasterEachYear() {
        assertThat(HolidayCalendar.EASTER.earlier(LocalDate.of(2025, 6, 9), 1)).hasValue(LocalDate.of(2024, 5, 20));
        assertThat(HolidayCalendar.EASTER.earlier(LocalDate.of(2025, 6, 9), 2)).hasValue(LocalDate.of(2023, 5, 29));
        assertThat(HolidayCalendar.EASTER.earlier(LocalDate.of(2025, 8, 15), 1)).isEmpty();
    }

    @Test
    void theEndOfRamadanComesElevenDaysSoonerEachYear() {
        assertThat(HolidayCalendar.HIJRAH.earlier(LocalDate.of(2025, 3, 30), 1)).hasValue(LocalDate.of(2024, 4, 10));
        assertThat(HolidayCalendar.HIJRAH.earlier(LocalDate.of(2025, 3, 30), 2)).hasValue(LocalDate.of(2023, 4, 21));
    }
}
