package dev.clientele.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The course of business over the sample's days: when people order, what prices and costs do, and which year is weak.
///
/// Demand runs on a clock of its own that advances by 1 on an average day, slowly in August, fast in November and not at
/// all at weekends and on holidays. Years are counted from 0, the calendar year of the first day. The last full calendar
/// year is L: costs rise in July of L-4, prices follow in February of L-3, L-2 is the slump.
final class Climate {

    private static final double[] MONTHS = {0.90, 0.95, 1.03, 1.00, 0.97, 1.00, 0.92, 0.72, 1.06, 1.14, 1.24, 1.07};
    private static final double YEARLY_RISE = 1.015;

    private final LocalDate start;
    private final LocalDate end;
    private final int lastFullYear;
    private final double[] clock;

    Climate(LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
        lastFullYear = end.plusDays(1).getYear() - 1;
        clock = new double[Math.toIntExact(end.toEpochDay() - start.toEpochDay()) + 1];
        double time = 0;
        for (int index = 0; index < clock.length; index++) {
            time += pace(start.plusDays(index));
            clock[index] = time;
        }
    }

    int startDay() {
        return Math.toIntExact(start.toEpochDay());
    }

    int endDay() {
        return Math.toIntExact(end.toEpochDay());
    }

    int lastFullYear() {
        return lastFullYear;
    }

    /// The calendar year of a day, counted from the first day's.
    int year(int day) {
        return LocalDate.ofEpochDay(day).getYear() - start.getYear();
    }

    /// How many calendar years the days touch.
    int years() {
        return year(endDay()) + 1;
    }

    /// The demand clock at the start of a day.
    double clockAt(int day) {
        int index = day - startDay();
        return index == 0 ? 0 : clock[Math.min(index, clock.length) - 1];
    }

    /// The business day in which the demand clock passes a time; the day after the last one where it never does.
    int dayAt(double time) {
        int low = 0;
        int high = clock.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clock[middle] > time) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return startDay() + low;
    }

    boolean isSlump(int day) {
        return LocalDate.ofEpochDay(day).getYear() == lastFullYear - 2;
    }

    /// List prices against the first day's.
    double prices(int day) {
        return level(day, LocalDate.of(lastFullYear - 3, 2, 1), 1.085);
    }

    /// Purchase costs against the first day's: they rise seven months before prices do.
    double costs(int day) {
        return level(day, LocalDate.of(lastFullYear - 4, 7, 1), 1.075);
    }

    private double level(int day, LocalDate stepOn, double step) {
        double level = day >= stepOn.toEpochDay() ? step : 1;
        for (int year = year(day); year > 0; year--) {
            level *= YEARLY_RISE;
        }
        return level;
    }

    private double pace(LocalDate day) {
        return weekday(day) * MONTHS[day.getMonthValue() - 1] * (1 - slump(day));
    }

    private double slump(LocalDate day) {
        if (day.getYear() != lastFullYear - 2) {
            return 0;
        }
        return day.getMonthValue() >= 3 && day.getMonthValue() <= 8 ? 0.14 : 0.03;
    }

    private static double weekday(LocalDate day) {
        if (isHoliday(day)) {
            return 0;
        }
        double quiet = day.getMonthValue() == 12 && day.getDayOfMonth() > 23 ? 0.3 : 1;
        return quiet * switch (day.getDayOfWeek()) {
            case MONDAY, WEDNESDAY -> 1.5;
            case TUESDAY -> 1.6;
            case THURSDAY -> 1.4;
            case FRIDAY -> 1.0;
            case SATURDAY, SUNDAY -> 0;
        };
    }

    /// Days without business and without a reference rate, besides weekends.
    static boolean isHoliday(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY, MAY -> day.getDayOfMonth() == 1;
            case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26;
            default -> false;
        };
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
