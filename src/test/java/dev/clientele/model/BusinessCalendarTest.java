package dev.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BusinessCalendarTest {

    @Test
    void aBusinessDayIsTheZonesDay() {
        var instant = Instant.parse("2025-03-30T22:30:00Z");
        assertThat(BusinessCalendar.standard().dayOf(instant)).isEqualTo("2025-03-30");
        assertThat(new BusinessCalendar(ZoneId.of("Europe/Berlin"), Month.JANUARY, DayOfWeek.MONDAY).dayOf(instant))
                .isEqualTo("2025-03-31");
    }

    @Test
    void weeksFromMondayAreIsoWeeks() {
        var calendar = BusinessCalendar.standard();
        for (var day = LocalDate.of(2000, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            var week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            assertThat(calendar.weekOf(day)).isEqualTo(calendar.week(day.get(IsoFields.WEEK_BASED_YEAR), week));
            assertThat(calendar.weekOf(day).contains(day)).isTrue();
            assertThat(calendar.weekOf(day).start().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        }
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void theWeeksOfAYearFollowOneAnotherWhateverDayTheyStartOn(DayOfWeek start) {
        var calendar = new BusinessCalendar(ZoneId.of("UTC"), Month.JANUARY, start);
        var next = calendar.week(2000, 1).start();
        assertThat(next.plusDays(3).getYear()).isEqualTo(2000);
        for (var year = 2000; year < 2040; year++) {
            for (var week = 1; week <= calendar.weeksIn(year); week++) {
                assertThat(calendar.week(year, week).start()).isEqualTo(next);
                assertThat(calendar.weekOf(next)).isEqualTo(calendar.week(year, week));
                next = calendar.week(year, week).end();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void fiscalYearsFollowOneAnotherAndEndInTheYearTheyAreNamedAfter(Month start) {
        var calendar = new BusinessCalendar(ZoneId.of("UTC"), start, DayOfWeek.MONDAY);
        for (var year = 2019; year < 2026; year++) {
            var fiscal = calendar.fiscalYear(year);
            assertThat(fiscal.lastDay().getYear()).isEqualTo(year);
            assertThat(fiscal.end()).isEqualTo(calendar.fiscalYear(year + 1).start());
            assertThat(calendar.fiscalYearOf(fiscal.start())).isEqualTo(fiscal);
            assertThat(calendar.fiscalYearOf(fiscal.lastDay())).isEqualTo(fiscal);
        }
    }

    @Test
    void stepsCoverAPeriodWithoutGap() {
        var calendar = BusinessCalendar.standard();
        var period = Period.days(LocalDate.of(2023, 11, 15), LocalDate.of(2025, 2, 28));
        for (var grain : Grain.values()) {
            var steps = calendar.steps(period, grain);
            assertThat(steps.getFirst().start()).isEqualTo(period.start());
            assertThat(steps.getLast().end()).isEqualTo(period.end());
            for (var i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).start()).isEqualTo(steps.get(i - 1).end());
            }
        }
        assertThat(calendar.steps(period, Grain.YEAR)).extracting(Period::label)
                .containsExactly("2023-11-15..2023-12-31", "2024", "2025-01-01..2025-02-28");
        assertThat(calendar.steps(new Period(period.end(), period.end(), ""), Grain.YEAR)).isEmpty();
    }
}
