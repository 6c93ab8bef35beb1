package dev.clientele.portfolio.risk;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// By what a holiday comes again each year.
enum HolidayCalendar {

    /// On the same date, as Christmas does.
    DATE(2) {
        @Override
        Optional<LocalDate> earlier(LocalDate day, int years) {
            return Optional.of(day.minusYears(years));
        }
    },

    /// At the same distance from Easter Sunday of the western churches, from carnival to Corpus Christi.
    EASTER(2) {
        @Override
        Optional<LocalDate> earlier(LocalDate day, int years) {
            var distance = easter(day.getYear()).until(day, ChronoUnit.DAYS);
            return Math.abs(distance) > DAYS_AROUND_EASTER
                    ? Optional.empty()
                    : Optional.of(easter(day.getYear() - years).plusDays(distance));
        }
    },

    /// On the same day of the Islamic year, as the end of Ramadan and the feast of sacrifice. That year is eleven days shorter, so that two
    /// years may be low by the days about the turn of the other year alone; three are not.
    HIJRAH(3) {
        @Override
        Optional<LocalDate> earlier(LocalDate day, int years) {
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.from(HijrahDate.from(day).minus(years, ChronoUnit.YEARS)));
        }
    };

    private static final int DAYS_AROUND_EASTER = 63;
    /// The Umm al-Qura calendar is known for these.
    private static final int FIRST_YEAR = 1890;
    private static final int LAST_YEAR = 2170;

    private final int leastYears;

    HolidayCalendar(int leastYears) {
        this.leastYears = leastYears;
    }

    /// In how many years before a day must have been low to be a holiday.
    int leastYears() {
        return leastYears;
    }

    /// The day that was the same so many years before; empty where this calendar says nothing of it.
    abstract Optional<LocalDate> earlier(LocalDate day, int years);

    /// Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Meeus gives (Astronomical Algorithms, chapter 8).
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var leaps = century / 4;
        var moon = (19 * golden + century - leaps - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7;
        var late = (golden + 11 * moon + 22 * weekday) / 451;
        var days = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
